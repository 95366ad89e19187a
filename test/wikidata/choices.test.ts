import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_SEARCHES } from '../../src/wikidata/choices';
import type { Outcome } from '../../src/wikidata/types';
import { startServer, type TestServer } from './server';
import { answer, type TestWikidata, wikidataOn } from './wikimedia';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const signal = new AbortController().signal;

const hit = (id: string, label: string, description?: string) => ({
  id,
  label,
  display: {
    label: { value: label, language: 'en' },
    ...(description ? { description: { value: description, language: 'en' } } : {}),
  },
  match: { type: 'label', language: 'en', text: label },
});

const setUp = (search: readonly unknown[]): TestWikidata => {
  server.handle((url, response) => answer({ search }, url, response));
  return wikidataOn(server);
};

const ask = (
  { wikidata }: TestWikidata,
  name: string,
  more: { readonly visit?: string; readonly language?: string } = {},
) =>
  wikidata.choices({
    ...{ language: 'en', visit: 'v1', signal, ...more },
    name: { entity: 0, name, forms: [name], kind: null },
  });

const ids = (outcome: Outcome<readonly { item: string }[]>): readonly string[] =>
  outcome.ok ? outcome.value.map(({ item }) => item) : [`failed: ${outcome.failure.code}`];

describe('choices', () => {
  it('offers who bears the name, best first', async () => {
    const test = setUp([
      hit('Q1', 'Mao Ning', 'Chinese singer'),
      hit('Q2', 'Mao Ning', 'Chinese diplomat'),
    ]);
    const outcome = await ask(test, 'Mao Ning');
    expect(outcome).toEqual({
      ok: true,
      value: [
        { item: 'Q1', label: 'Mao Ning', description: 'Chinese singer', thumbnail: null },
        { item: 'Q2', label: 'Mao Ning', description: 'Chinese diplomat', thumbnail: null },
      ],
    });
    const [url] = test.asked();
    expect(test.asked()).toHaveLength(1);
    expect(url?.host).toBe('www.wikidata.org');
    expect(url?.searchParams.get('search')).toBe('Mao Ning');
    expect(url?.searchParams.get('origin')).toBe('*');
    expect(url?.searchParams.has('strictlanguage')).toBe(false);
  });

  it('leaves out names as such, lists, papers and ids', async () => {
    const test = setUp([
      hit('Q1', 'Kuleba', 'family name'),
      hit('Q2', 'Kuleba', 'Wikimedia disambiguation page'),
      hit('Q3', 'Kuleba', 'scholarly article'),
      hit('Q4', 'Kuleba', 'сторінка значень у проєкті Вікімедіа'),
      hit('Q5', 'Kuleba', 'Familienname'),
      hit('Q6', 'Kuleba', 'village in Belarus'),
      { id: 'Q7', match: { type: 'entityId', text: 'Q7' }, display: {} },
      { id: 'L8', label: 'Kuleba' },
      'nonsense',
    ]);
    expect(ids(await ask(test, 'Kuleba'))).toEqual(['Q6']);
  });

  it('prefers exactly that name to those that begin so', async () => {
    const both = [hit('Q1', 'Paris Hilton'), hit('Q2', 'paris'), hit('Q3', 'Pariš')];
    expect(ids(await ask(setUp(both), 'Paris'))).toEqual(['Q2', 'Q3']);
    expect(ids(await ask(setUp([hit('Q1', 'Paris Hilton')]), 'Paris'))).toEqual(['Q1']);
  });

  it('finds by alias, and names the item by its label', async () => {
    const alias = { ...hit('Q1', 'Deoxyribonucleic acid'), match: { type: 'alias', text: 'DNA' } };
    expect(await ask(setUp([alias]), 'DNA')).toMatchObject({
      value: [{ label: 'Deoxyribonucleic acid' }],
    });
  });

  it('keeps markup in a label as text', async () => {
    const label = '<img src=x onerror=alert(1)>';
    expect(await ask(setUp([hit('Q1', label)]), 'img src x onerror alert 1')).toMatchObject({
      value: [{ label }],
    });
  });

  it('asks in the page’s language, and only in ones that Wikidata knows', async () => {
    const test = setUp([]);
    await ask(test, 'A', { language: 'de-AT' });
    await ask(test, 'B', { language: 'hsb-x-evil' });
    expect(test.asked().map((url) => url.searchParams.get('language'))).toEqual(['de-at', 'hsb']);
    await ask(test, 'C', { language: 'xx-nope' });
    expect(test.asked()[2]?.searchParams.get('language')).toBe('en');
  });

  it('asks once for a name met again, found or not', async () => {
    const test = setUp([]);
    expect(ids(await ask(test, 'Nobody'))).toEqual([]);
    await ask(test, 'Nobody', { visit: 'v2' });
    expect(test.asked()).toHaveLength(1);
  });

  it('searches at most five times on one visit, however often the worker dies', async () => {
    const test = setUp([]);
    for (let i = 0; i < MOST_SEARCHES; i += 1) await ask(test, `Name ${i}`);
    const again = wikidataOn(server, test);
    expect(ids(await ask(again, 'One more'))).toEqual(['failed: slowed']);
    expect(ids(await ask(again, 'Name 0'))).toEqual([]);
    expect(ids(await ask(again, 'One more', { visit: 'v2' }))).toEqual([]);
    expect(test.asked()).toHaveLength(MOST_SEARCHES + 1);
  });

  it('searches at most five times however many are asked for at once', async () => {
    const test = setUp([]);
    const names = Array.from({ length: 8 }, (_, index) => `Name ${index}`);
    const outcomes = await Promise.all(names.map((name) => ask(test, name)));
    expect(test.asked()).toHaveLength(MOST_SEARCHES);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(MOST_SEARCHES);
  });

  it('does not count searches that failed: a reader may try again', async () => {
    const test = setUp([]);
    server.handle((_, response) => void response.destroy());
    for (let i = 0; i < MOST_SEARCHES + 2; i += 1) {
      expect(ids(await ask(test, `Name ${i}`))).toEqual(['failed: offline']);
    }
    server.handle((url, response) => answer({ search: [hit('Q1', 'A')] }, url, response));
    expect(ids(await ask(test, 'A'))).toEqual(['Q1']);
  });

  it('asks nothing for what cannot be a name', async () => {
    const test = setUp([]);
    expect(ids(await ask(test, 'a|b'))).toEqual([]);
    expect(test.asked()).toHaveLength(0);
  });

  it('passes failures on and keeps none', async () => {
    const test = wikidataOn(server);
    server.handle((_, response) => void response.end('{"search":"none"}'));
    expect(ids(await ask(test, 'A'))).toEqual(['failed: malformed']);
    server.handle((_, response) => void response.writeHead(500).end());
    expect(ids(await ask(test, 'A'))).toEqual(['failed: unavailable']);
    server.handle((url, response) => answer({ search: [hit('Q1', 'A')] }, url, response));
    expect(ids(await ask(test, 'A'))).toEqual(['Q1']);
  });
});
