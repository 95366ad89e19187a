import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HeadAnswer, HeadQuery } from '../../src/wikidata/heads';
import type { Outcome } from '../../src/wikidata/types';
import { office, rawItem, time } from './raw';
import { startServer, type TestServer } from './server';
import { answer, type TestWikidata, wikidataOn } from './wikimedia';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const since = (id: string) => [office(id, { from: time('2020-01-01') })];
const ENTITIES = {
  Q145: rawItem('Q145', { P6: since('Q11') }),
  Q142: rawItem('Q142', { P35: since('Q12') }),
  Q183: rawItem('Q183', { P6: since('Q13') }),
  ...{ Q11: rawItem('Q11', {}), Q12: rawItem('Q12', {}), Q13: rawItem('Q13', {}) },
};
const ALL: readonly HeadQuery[] = [
  { country: 'Q145', property: 'P6' },
  { country: 'Q142', property: 'P35' },
  { country: 'Q183', property: 'P6' },
];

const ask = (
  { wikidata }: TestWikidata,
  {
    queries = ALL,
    known = [],
    visit = 'v',
  }: {
    readonly queries?: readonly HeadQuery[];
    readonly known?: readonly string[];
    readonly visit?: string;
  } = {},
): Promise<Outcome<readonly HeadAnswer[]>> =>
  wikidata.heads({
    ...{ queries, visit, day: '2022-02-02', language: 'en' },
    nameOf: (item) => (known.includes(item) ? { text: `known ${item}`, language: 'en' } : null),
    signal: new AbortController().signal,
  });

const said = (outcome: Outcome<readonly HeadAnswer[]>): readonly string[] => {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.map(({ country, heads, certain }) =>
    [country, ...heads.map(({ name }) => name.text), certain].join(' '),
  );
};

describe('heads', () => {
  it('asks for one property of the most important country, then for a name, and no more', async () => {
    server.handle((url, response) => answer({ entities: ENTITIES }, url, response));
    const test = wikidataOn(server);
    expect(said(await ask(test))).toEqual(['Q145 Label of 11 true']);
    expect(test.asked().map(({ searchParams }) => searchParams.get('action'))).toEqual([
      'wbgetclaims',
      'wbgetentities',
    ]);
    expect(test.asked()[0]?.searchParams.get('property')).toBe('P6');
    expect(test.asked()[0]?.searchParams.get('origin')).toBe('*');
  });

  it('asks for two countries where the names are known', async () => {
    server.handle((url, response) => answer({ entities: ENTITIES }, url, response));
    const test = wikidataOn(server);
    const known = ['Q11', 'Q12', 'Q13'];
    expect(said(await ask(test, { known }))).toEqual([
      'Q145 known Q11 true',
      'Q142 known Q12 true',
    ]);
    expect(test.asked()).toHaveLength(2);
  });

  it('remembers: another reading of the article costs nothing, another article goes on', async () => {
    server.handle((url, response) => answer({ entities: ENTITIES }, url, response));
    const test = wikidataOn(server);
    const known = ['Q11', 'Q12', 'Q13'];
    await ask(test, { known });
    expect(said(await ask(test, { known }))).toHaveLength(2);
    expect(test.asked()).toHaveLength(2);
    expect(said(await ask(test, { known, visit: 'w' }))).toHaveLength(3);
    expect(test.asked()).toHaveLength(3);
  });

  it('counts right when asked twice at once', async () => {
    server.handle((url, response) => answer({ entities: ENTITIES }, url, response));
    const test = wikidataOn(server);
    await Promise.all([ask(test), ask(test), ask(test)]);
    expect(test.asked()).toHaveLength(2);
  });

  it('says nothing of a head without a name', async () => {
    const nameless = { Q145: ENTITIES.Q145 };
    server.handle((url, response) => answer({ entities: nameless }, url, response));
    expect(said(await ask(wikidataOn(server)))).toEqual([]);
  });

  it('fails as data where the first request does', async () => {
    server.handle((_, response) => {
      response.statusCode = 503;
      response.end('<html>busy</html>');
    });
    const outcome = await ask(wikidataOn(server));
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'unavailable' } });
  });
});
