/** The maker against a real SPARQL engine, and against what engines and proxies do wrong. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/maker/inputError';
import type { Order } from '../../src/maker/makePack';
import { KEPT } from '../../src/maker/properties';
import { sharedData } from '../wikidata/sharedData';
import { dumpOf, entity, HANDMADE } from './handmade';
import { inputFile, orderFor, runMaker } from './runMaker';
import { asksForPage, type Fault, type SparqlServer, sparqlServer } from './sparqlServer';
import { type RawEntity, wikidataRdf } from './wikidataRdf';

/** Only so that a stuck run ends: no measure of speed. Milliseconds. */
const LIMIT = 120_000;

/** The pack of a dump, and that of an endpoint with the same entities. */
async function bothWays(entities: readonly RawEntity[], order: Partial<Order> = {}) {
  const server = await sparqlServer(wikidataRdf(entities));
  try {
    const dump = await runMaker({ ...order, from: inputFile(dumpOf(entities)) });
    const endpoint = await runMaker({ ...order, endpoint: server.url });
    return { dump, endpoint };
  } finally {
    await server.close();
  }
}

describe('a pack of an endpoint', () => {
  it.each([
    ['all', {}],
    ['all, in pages of one', { page: 1 }],
    ['the three most popular', { limit: 3 }],
    ['no people, in English', { without: new Set(['person'] as const), languages: ['en'] }],
  ])(
    'has the bytes of that of a dump (%s)',
    async (_, order) => {
      const { dump, endpoint } = await bothWays(HANDMADE, order);
      expect(endpoint.made).toEqual(dump.made);
      expect(endpoint.bytes.equals(dump.bytes)).toBe(true);
    },
    LIMIT,
  );

  const slice = sharedData('entities/dump-slice.json.gz');
  it.skipIf(slice === null)(
    'has the bytes of that of a dump: a third of 635 real items',
    async () => {
      const entities = JSON.parse(
        gunzipSync(readFileSync(slice ?? '')).toString('utf8'),
      ) as readonly RawEntity[];
      const languages = ['en', 'uk', 'ru', 'de', 'fr', 'es'];
      // All of them take ten seconds, and give the same bytes both ways, too.
      const third = entities.filter((_, index) => index % 3 === 0);
      const { dump, endpoint } = await bothWays(third.map(shortened), { languages });
      expect(dump.made.entities).toBeGreaterThan(150);
      expect(endpoint.bytes.equals(dump.bytes)).toBe(true);
      // What was taken off before is nothing that a pack is made of.
      const whole = await runMaker({ languages, from: inputFile(dumpOf(third)) });
      expect(whole.bytes.equals(dump.bytes)).toBe(true);
    },
    LIMIT,
  );
});

/** Some of what the maker asks for, and a little that it has to pass over. */
const LANGUAGES: ReadonlySet<string> = new Set(['en', 'uk', 'ru', 'de', 'fr', 'es', 'mul', 'pl']);
const PROPERTIES: ReadonlySet<string> = new Set([...KEPT, 'P214', 'P1082']);

/** Without most of what the maker never asks for, which the engine would take long to take in. */
function shortened(entity: RawEntity): RawEntity {
  const kept = <T>(record: Readonly<Record<string, T>> = {}, keys: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)));
  return {
    ...entity,
    labels: kept(entity.labels, LANGUAGES),
    aliases: kept(entity.aliases, LANGUAGES),
    descriptions: kept(entity.descriptions, LANGUAGES),
    claims: kept(entity.claims, PROPERTIES),
  };
}

describe('an endpoint that fails', () => {
  // More than two pages with the same number of sitelinks.
  const page = 4;
  const entities = [
    ...HANDMADE,
    ...Array.from({ length: 10 }, (_, index) => entity(`Q${5000 + index}`, `Name ${index}`)),
  ];
  let server: SparqlServer;
  let whole: Buffer;
  beforeAll(async () => {
    server = await sparqlServer(wikidataRdf(entities));
    whole = (await runMaker({ from: inputFile(dumpOf(entities)) })).bytes;
  }, LIMIT);
  afterEach(() => {
    server.fault = null;
  });
  afterAll(() => server.close());

  /** Does something wrong at the page with single sitelinks, and there alone. */
  const atLastPages =
    (fault: Fault, times = Number.POSITIVE_INFINITY): Fault =>
    (request) => {
      if (!asksForPage(request.query) || !request.query.includes('{ 1 }')) return false;
      times--;
      return times >= 0 && fault(request);
    };
  const gateway = '<!DOCTYPE html><title>Bad gateway</title>';
  const html: Fault = ({ response }) => Boolean(response.end(gateway));
  const busy: Fault = ({ response }) =>
    Boolean(response.writeHead(429, { 'retry-after': '0.01' }).end(''));
  const broken: Fault = ({ response, answer }) => Boolean(response.end(answer().slice(0, 99)));
  const refusing: Fault = ({ response }) => Boolean(response.writeHead(400).end('Lexical error'));
  const hangsUp: Fault = ({ response }) => Boolean(response.destroy());
  const sameAgain = (): Fault => {
    let first: string | null = null;
    return ({ response, answer }) => {
      first ??= answer();
      return Boolean(response.end(first));
    };
  };

  it.each([
    ['a web page', html, /web page instead of results/],
    ['half a result', broken, /no SPARQL result, or is cut off/],
    ['a refusal', refusing, /refuses the query with status 400: Lexical error/],
    ['the same page twice', sameAgain(), /same page twice/],
    ['429', busy, /status 429/],
    ['a broken connection', hangsUp, /\(asked 1 times\)/],
  ])(
    'is told of with its page: %s; then the run goes on',
    async (_, fault, message) => {
      const order = orderFor({ endpoint: server.url, page });
      server.fault = atLastPages(fault);
      const run = runMaker(order);
      await expect(run).rejects.toThrow(message);
      await expect(run).rejects.toThrow(/^Page \d+: http/);
      await expect(run).rejects.toBeInstanceOf(InputError);
      server.fault = null;
      const before = server.queries.length;
      const again = await runMaker({ ...order, resume: true });
      expect(again.bytes.equals(whole)).toBe(true);
      // The pages that were read are not asked for again.
      const asked = server.queries.slice(before).filter(asksForPage);
      expect(asked[0]).toContain('VALUES ?links { 1 }');
    },
    LIMIT,
  );

  it(
    'is asked again, and the pack is whole',
    async () => {
      server.fault = atLastPages(busy, 2);
      const { bytes } = await runMaker({ endpoint: server.url, page, tries: 3 });
      expect(bytes.equals(whole)).toBe(true);
    },
    LIMIT,
  );

  it(
    'is not asked again once the run is stopped',
    async () => {
      const stop = new AbortController();
      server.fault = atLastPages(() => {
        stop.abort();
        return true;
      });
      const run = runMaker({ endpoint: server.url, page, tries: 9 }, { signal: stop.signal });
      await expect(run).rejects.toThrow(/abort/i);
    },
    LIMIT,
  );
});
