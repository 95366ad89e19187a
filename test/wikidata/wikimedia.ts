/** Answers of Wikimedia's APIs, as small as they come, and a Wikidata on top of them. */
import type { ServerResponse } from 'node:http';
import { createWikidata, type Wikidata } from '../../src/wikidata/createWikidata';
import { memoryStore } from '../../src/wikidata/memoryStore';
import type { Store } from '../../src/wikidata/store';
import { type Clock, fakeClock } from './clock';
import { json, type TestServer } from './server';

/** Fields of one page of `action=query`; a string is short for a page of that item. */
export type TestPage = string | Record<string, unknown>;

/** What the server knows; whatever is left out is not there. */
export interface TestWorld {
  /** Pages by title. */
  readonly pages?: Record<string, TestPage>;
  readonly redirects?: readonly Record<string, unknown>[];
  readonly normalized?: readonly Record<string, unknown>[];
  readonly entities?: Record<string, unknown>;
  readonly search?: readonly unknown[];
  readonly summaries?: Record<string, unknown>;
  /** `imageinfo` by file name. */
  readonly files?: Record<string, unknown>;
}

const pageOf = (title: string, page: TestPage | undefined): Record<string, unknown> => {
  if (page === undefined) return { ns: 0, title, missing: true };
  const fields = typeof page === 'string' ? { pageprops: { wikibase_item: page } } : page;
  return { pageid: 1, ns: 0, title, ...fields };
};

const answerNames = (world: TestWorld, url: URL): unknown => {
  const asked = (url.searchParams.get('titles') ?? '').split('|');
  const moves = [...(world.normalized ?? []), ...(world.redirects ?? [])];
  const arrive = (title: string): string => {
    const next = moves.find(({ from }) => from === title);
    return next === undefined ? title : arrive(String(next.to));
  };
  const titles = [...new Set(asked.map(arrive))];
  const { normalized, redirects } = world;
  return {
    batchcomplete: true,
    query: {
      ...{ normalized, redirects },
      pages: titles.map((title) => pageOf(title, world.pages?.[title])),
    },
  };
};

const answerEntities = (world: TestWorld, url: URL): unknown => {
  const ids = (url.searchParams.get('ids') ?? '').split('|');
  const entityOf = (id: string) => world.entities?.[id] ?? { id, missing: '' };
  return { entities: Object.fromEntries(ids.map((id) => [id, entityOf(id)])), success: 1 };
};

/** Names as GraphQL gives them; nothing here ever came to an end. */
const answerPosted = (world: TestWorld, body: string): unknown => {
  const { ids, language } = JSON.parse(body).variables;
  type Entity = { readonly id: string; readonly labels: Record<string, Record<string, string>> };
  const itemsById = (ids as readonly string[]).map((id) => {
    const entity = world.entities?.[id] as Entity | undefined;
    const term = entity?.labels[language];
    const label = term === undefined ? null : { value: term.value, languageCode: term.language };
    return entity === undefined ? null : { id: entity.id, label, P576: [] };
  });
  return { data: { itemsById } };
};

const answerClaims = (world: TestWorld, url: URL): unknown => {
  const entity = world.entities?.[url.searchParams.get('entity') ?? ''];
  if (entity === undefined) return { error: { code: 'no-such-entity', info: 'none' } };
  const property = url.searchParams.get('property') ?? '';
  const statements = (entity as { claims: Record<string, unknown> }).claims[property];
  return { claims: statements === undefined ? {} : { [property]: statements } };
};

const answerFiles = (world: TestWorld, url: URL): unknown => {
  const titles = (url.searchParams.get('titles') ?? '').split('|');
  const pages = titles.map((title) => {
    const info = world.files?.[title.replace(/^File:/, '')];
    return info === undefined ? { title, missing: true } : { title, imageinfo: [info] };
  });
  return { query: { pages } };
};

const answerSummary = (world: TestWorld, url: URL): unknown =>
  world.summaries?.[decodeURIComponent(url.pathname.split('/').at(-1) ?? '')];

const bodyFor = (world: TestWorld, url: URL, posted: string): unknown => {
  if (url.pathname.startsWith('/api/rest_v1/page/summary/')) return answerSummary(world, url);
  const action = url.searchParams.get('action');
  if (action === 'wbgetentities') return answerEntities(world, url);
  if (action === 'wbgraphql') return answerPosted(world, posted);
  if (action === 'wbgetclaims') return answerClaims(world, url);
  if (action === 'wbsearchentities') return { search: world.search ?? [], success: 1 };
  return url.host === 'commons.wikimedia.org' ? answerFiles(world, url) : answerNames(world, url);
};

/** Answers any of the requests that the client makes. */
export const answer = (world: TestWorld, url: URL, response: ServerResponse, posted = ''): void => {
  const body = bodyFor(world, url, posted);
  if (body === undefined) response.statusCode = 404;
  json(response, body ?? { title: 'Not found.' });
};

/** Is this a request for labels alone, or for labels and ends? */
export const isLabels = ({ searchParams }: URL): boolean =>
  searchParams.get('props') === 'labels' || searchParams.get('action') === 'wbgraphql';

export interface TestWikidata {
  readonly wikidata: Wikidata;
  readonly clock: Clock;
  readonly store: Store;
  /** Addresses asked for since it was made. */
  readonly asked: () => readonly URL[];
}

/** A Wikidata that fetches from the server by a fake clock. */
export const wikidataOn = (
  server: TestServer,
  given: { readonly clock?: Clock; readonly store?: Store } = {},
): TestWikidata => {
  const clock = given.clock ?? fakeClock();
  const store = given.store ?? memoryStore({ now: clock.now });
  const before = server.seen.length;
  const wikidata = createWikidata({
    ...clock,
    fetch: server.fetch,
    store,
    userAgent: 'Sidelight/test (https://example.org; test@example.org)',
  });
  return { wikidata, clock, store, asked: () => server.seen.slice(before) };
};
