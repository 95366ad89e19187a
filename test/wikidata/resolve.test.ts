import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NameAnswer, NameQuery, Outcome } from '../../src/wikidata/types';
import { json, startServer, type TestServer } from './server';
import { answer, type TestWorld, wikidataOn } from './wikimedia';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const signal = new AbortController().signal;

const query = (name: string, entity = 0, forms: readonly string[] = [name]): NameQuery => ({
  ...{ entity, name, forms },
  kind: null,
});

const answersOf = (outcome: Outcome<readonly NameAnswer[]>): readonly NameAnswer[] => {
  if (!outcome.ok) throw new Error(`failed: ${outcome.failure.code}`);
  return outcome.value;
};

const resolve = async (world: TestWorld, names: readonly NameQuery[], language = 'en') => {
  server.handle((url, response) => answer(world, url, response));
  const test = wikidataOn(server);
  const answers = answersOf(await test.wikidata.resolve({ language, names, signal }));
  return { ...test, answers };
};

const stateOf = async (world: TestWorld, name: string, forms?: readonly string[]) =>
  (await resolve(world, [query(name, 0, forms)])).answers[0]?.state;

const titlesIn = (url: URL | undefined): readonly string[] =>
  (url?.searchParams.get('titles') ?? '').split('|');

describe('resolve', () => {
  it('finds the one page that bears the name', async () => {
    const page = { pageprops: { wikibase_item: 'Q101' }, description: 'planet' };
    const { answers } = await resolve({ pages: { 'Mercury (planet)': page } }, [
      query('Mercury (planet)', 7),
    ]);
    const choice = { item: 'Q101', label: 'Mercury', description: 'planet', thumbnail: null };
    expect(answers).toEqual([{ entity: 7, state: 'found', choice }]);
  });

  it('asks once for all, sorted, without repeats, on the page language’s Wikipedia', async () => {
    const names = ['Zagreb', 'Ana', 'Zagreb', 'Ähre'].map((name, index) => query(name, index));
    const { asked, answers } = await resolve({ pages: { Zagreb: 'Q1' } }, names, 'hr-HR');
    expect(asked()).toHaveLength(1);
    expect(asked()[0]?.host).toBe('hr.wikipedia.org');
    expect(titlesIn(asked()[0])).toEqual(['Ana', 'Zagreb', 'Ähre']);
    expect(asked()[0]?.searchParams.get('origin')).toBe('*');
    expect(answers.map(({ entity, state }) => `${entity} ${state}`)).toEqual([
      '0 found',
      '1 unknown',
      '2 found',
      '3 unknown',
    ]);
  });

  it('looks names up in English where the language has no Wikipedia', async () => {
    for (const language of ['tlh', 'und', '', '../../evil', 'commons']) {
      const { asked } = await resolve({}, [query('Ana')], language);
      expect(asked()[0]?.host).toBe('en.wikipedia.org');
    }
  });

  it('follows normalisation and chains of redirects', async () => {
    const world = {
      pages: { 'Volodymyr Zelenskyy': 'Q3874799' },
      normalized: [{ fromencoded: false, from: 'zelensky', to: 'Zelensky' }],
      redirects: [
        { from: 'Zelensky', to: 'Zelenskyy' },
        { from: 'Zelenskyy', to: 'Volodymyr Zelenskyy' },
      ],
    };
    const { answers } = await resolve(world, [query('zelensky')]);
    expect(answers[0]).toMatchObject({ state: 'found', choice: { item: 'Q3874799' } });
  });

  it('gets out of a loop of redirects', async () => {
    const loop = {
      query: {
        redirects: [
          { from: 'A', to: 'B' },
          { from: 'B', to: 'A' },
        ],
      },
    };
    server.handle((_, response) => json(response, loop));
    const { wikidata } = wikidataOn(server);
    const outcome = await wikidata.resolve({ language: 'en', names: [query('A')], signal });
    expect(answersOf(outcome)).toEqual([{ entity: 0, state: 'unknown' }]);
  });

  it.each<[string, TestWorld, string]>([
    [
      'a disambiguation page',
      { pages: { X: { pageprops: { disambiguation: '', wikibase_item: 'Q1' } } } },
      'several',
    ],
    [
      'a list of bearers of a surname',
      { pages: { X: { pageprops: { wikibase_item: 'Q1' }, description: 'Surname list' } } },
      'several',
    ],
    ['a page without an item', { pages: { X: {} } }, 'unknown'],
    ['no page', {}, 'unknown'],
    ['an invalid title', { pages: { X: { invalid: true, invalidreason: 'bad' } } }, 'unknown'],
    ['a special page', { pages: { X: { ns: -1, special: true } } }, 'unknown'],
    [
      'a page of another namespace',
      { pages: { X: { ns: 2, pageprops: { wikibase_item: 'Q1' } } } },
      'unknown',
    ],
    ['an item that is none', { pages: { X: { pageprops: { wikibase_item: 'Q0' } } } }, 'unknown'],
  ])('%s', async (_, world, state) => {
    expect(await stateOf(world, 'X')).toBe(state);
  });

  it('never links a redirect to a section, but offers it', async () => {
    const world = {
      pages: { Paris: 'Q90' },
      redirects: [{ from: 'History of Paris', to: 'Paris', tofragment: 'History' }],
    };
    const { answers } = await resolve(world, [query('History of Paris')]);
    expect(answers[0]).toMatchObject({ state: 'several', choices: [{ item: 'Q90' }] });
  });

  it('never reads a part of an unknown name for the name', async () => {
    const world = { pages: { Mao: 'Q5816', Houston: 'Q16555' } };
    expect(await stateOf(world, 'Mao Ning', ['Mao Ning', 'Mao'])).toBe('unknown');
    expect(await stateOf(world, 'Houston Fakelastname', ['Houston Fakelastname', 'Houston'])).toBe(
      'unknown',
    );
  });

  it('reads a name in capitals as the text spells it elsewhere, or as names are spelt', async () => {
    const world = { pages: { Kyiv: 'Q1899', 'Liz Truss': 'Q313', NATO: 'Q7184' } };
    expect(await stateOf(world, 'KYIV', ['KYIV', 'Kyiv'])).toBe('found');
    expect(await stateOf(world, 'KYIV')).toBe('found');
    expect(await stateOf(world, 'LIZ TRUSS')).toBe('found');
    expect(await stateOf(world, 'NATO')).toBe('found');
  });

  it('lets no hostile name into the question', async () => {
    const hostile = [
      'A|B',
      'A#b',
      '<img onerror=alert(1)>',
      '[[A]]',
      '{{A}}',
      'A\u001fB',
      ':A',
      '',
      ' ',
      '\ud800',
      'x'.repeat(300),
    ];
    const { asked, answers } = await resolve(
      {},
      hostile.map((name, entity) => query(name, entity)),
    );
    expect(answers.every(({ state }) => state === 'unknown')).toBe(true);
    expect(asked()).toHaveLength(0);
  });

  it('sends NFC and straight apostrophes', async () => {
    const { asked } = await resolve({}, [query('Łódz\u0301'), query('Conor O’Brien')]);
    expect(titlesIn(asked()[0])).toEqual(["Conor O'Brien", 'Łódź']);
  });

  it('asks at most twice, fifty titles at a time, the important ones first', async () => {
    const names = Array.from({ length: 130 }, (_, index) => query(`Name ${index}`, index));
    const { asked, answers } = await resolve({ pages: { 'Name 99': 'Q99' } }, names);
    expect(asked().map((url) => titlesIn(url).length)).toEqual([50, 50]);
    expect(answers.slice(0, 99).every(({ state }) => state === 'unknown')).toBe(true);
    expect(answers[99]?.state).toBe('found');
    expect(answers.slice(100).every(({ state }) => state === 'unasked')).toBe(true);
  });

  it('asks at most twice on one visit, however often it is called and the worker dies', async () => {
    const names = Array.from({ length: 130 }, (_, index) => query(`Name ${index}`, index));
    server.handle((url, response) => answer({}, url, response));
    const test = wikidataOn(server);
    const asked = { language: 'en', names, visit: 'v1', signal };
    await test.wikidata.resolve(asked);
    const again = answersOf(await wikidataOn(server, test).wikidata.resolve(asked));
    expect(again.filter(({ state }) => state === 'unasked')).toHaveLength(30);
    expect(test.asked()).toHaveLength(2);
    await test.wikidata.resolve({ ...asked, visit: 'v2' });
    expect(test.asked()).toHaveLength(3);
  });

  it('does not count requests that failed: a reader may try again', async () => {
    const test = wikidataOn(server);
    const asked = {
      language: 'en',
      names: [query('a|b', 0), query('Kyiv', 1)],
      visit: 'v',
      signal,
    };
    server.handle((_, response) => void response.destroy());
    for (const _ of [1, 2, 3]) {
      const outcome = await test.wikidata.resolve(asked);
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'offline' } });
    }
    server.handle((url, response) => answer({ pages: { Kyiv: 'Q1899' } }, url, response));
    expect(answersOf(await test.wikidata.resolve(asked))[1]?.state).toBe('found');
  });

  it('keeps addresses short in long scripts', async () => {
    const long = (index: number) => `${'名前'.repeat(40)} ${index}`;
    const names = Array.from({ length: 60 }, (_, index) => query(long(index), index));
    const { asked } = await resolve({}, names, 'ja');
    expect(asked()).toHaveLength(2);
    for (const url of asked()) expect(url.href.length).toBeLessThan(7000);
  });

  it('asks nothing for a name met before, and less than all for a mixture', async () => {
    const world = { pages: { Kyiv: 'Q1899' } };
    const { wikidata, asked, clock } = await resolve(world, [query('Kyiv'), query('Nope')]);
    const again = { language: 'en', signal };
    await wikidata.resolve({ ...again, names: [query('Kyiv'), query('Nope')] });
    expect(asked()).toHaveLength(1);
    await wikidata.resolve({ ...again, names: [query('Kyiv'), query('Lviv')] });
    expect(titlesIn(asked()[1])).toEqual(['Lviv']);
    // What is not there is asked again after a day; what is there, after a week.
    await clock.advance(25 * 3_600_000);
    await wikidata.resolve({ ...again, names: [query('Kyiv'), query('Nope')] });
    expect(titlesIn(asked()[2])).toEqual(['Nope']);
    await clock.advance(7 * 24 * 3_600_000);
    await wikidata.resolve({ ...again, names: [query('Kyiv')] });
    expect(titlesIn(asked()[3])).toEqual(['Kyiv']);
  });

  it('fails where nothing can be answered, and keeps no failure', async () => {
    server.handle((_, response) => void response.writeHead(503).end('<html>'));
    const test = wikidataOn(server);
    const ask = () => test.wikidata.resolve({ language: 'en', names: [query('Kyiv')], signal });
    expect(await ask()).toEqual({ ok: false, failure: { code: 'unavailable', retryAfter: null } });
    server.handle((url, response) => answer({ pages: { Kyiv: 'Q1899' } }, url, response));
    expect(answersOf(await ask())[0]?.state).toBe('found');
  });

  it('keeps the answers of one request when the other fails', async () => {
    const names = Array.from({ length: 60 }, (_, index) => query(`Name ${index}`, index));
    server.handle((url, response) => {
      if (titlesIn(url).length < 50) response.destroy();
      else answer({ pages: { 'Name 3': 'Q3' } }, url, response);
    });
    const { wikidata } = wikidataOn(server);
    const answers = answersOf(await wikidata.resolve({ language: 'en', names, signal }));
    expect(answers[3]?.state).toBe('found');
    expect(answers.slice(50).every(({ state }) => state === 'unasked')).toBe(true);
  });

  it('has nothing to say to an answer of another shape', async () => {
    server.handle((_, response) => void response.end('{"query":{"pages":"none"}}'));
    const { wikidata } = wikidataOn(server);
    const outcome = await wikidata.resolve({ language: 'en', names: [query('Kyiv')], signal });
    expect(outcome).toEqual({ ok: false, failure: { code: 'malformed', retryAfter: null } });
  });

  it('answers no names with none', async () => {
    const { answers, asked } = await resolve({}, []);
    expect(answers).toEqual([]);
    expect(asked()).toHaveLength(0);
  });
});
