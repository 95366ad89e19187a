/**
 * The recordings of a real MediaWiki with Wikibase that the double is held to. They lie outside
 * the repository; nothing of them is copied here, all is read when the test runs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId } from '../../src/engine/types';
import type { EntityId, RawEntity, RawTerm, WikiPage, World } from './worldTypes';

/** One row of the recordings' index, with the request that was made. */
export interface Recording {
  readonly group: string;
  readonly name: string;
  readonly method: string;
  readonly url: URL;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly note: string;
}

/** The folder with the recordings, or null where this machine has none. */
export const findRecordings = (): string | null => {
  const shared = process.env.SIDELIGHT_SHARED ?? join(import.meta.dirname, '../../../shared');
  const folder = join(shared, 'data/wikimedia-recordings');
  return existsSync(join(folder, 'index.json')) ? folder : null;
};

interface IndexRow {
  readonly group: string;
  readonly name: string;
  readonly file: string;
  readonly meta: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly note?: string;
}

/** Reads all recordings of a folder. */
export const readRecordings = (folder: string): readonly Recording[] => {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const rows = JSON.parse(text('index.json')) as IndexRow[];
  return rows.map((row) => {
    const { request } = JSON.parse(text(row.meta)) as {
      request: { method: string; url: string; headers: Record<string, string>; body?: string };
    };
    return {
      ...{ group: row.group, name: row.name, method: request.method, url: new URL(request.url) },
      ...{ requestHeaders: request.headers, requestBody: request.body ?? '' },
      ...{ status: row.status, headers: row.headers, body: text(row.file), note: row.note ?? '' },
    };
  });
};

type Fields = Record<string, unknown>;

const parsed = ({ body }: Recording): Fields | null => {
  try {
    return JSON.parse(body) as Fields;
  } catch {
    return null;
  }
};

/** Values of all members with that name, however deep. */
function* members(value: unknown, name: string): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (key === name) yield entry;
    yield* members(entry, name);
  }
}

const isAsk = (recording: Recording, action: string, version = '2'): boolean =>
  recording.url.searchParams.get('action') === action &&
  recording.url.searchParams.get('formatversion') === version &&
  Object.keys(recording.requestHeaders).every((name) => !name.startsWith('x-trial'));

const bare = (id: EntityId): RawEntity => ({
  ...{
    pageid: 1,
    ns: id.startsWith('P') ? 120 : 0,
    lastrevid: 1,
    modified: '2026-01-01T00:00:00Z',
  },
  title: id.startsWith('P') ? `Property:${id}` : id,
  ...(id.startsWith('P') ? { type: 'property' as const } : { type: 'item' as const }),
  ...{ id, labels: {}, descriptions: {}, aliases: {}, claims: {} },
  ...(id.startsWith('P') ? {} : { sitelinks: {} }),
});

interface Draft {
  readonly entities: Map<EntityId, RawEntity>;
  readonly redirects: Map<ItemId, ItemId>;
}

type Terms = Readonly<Record<string, RawTerm>>;

/** Fallbacks stand under the language asked for; filed again under the one that they are in. */
const refile = (terms: Terms | undefined): Record<string, RawTerm> =>
  Object.fromEntries(
    Object.values(terms ?? {}).map(({ language, value }) => [language, { language, value }]),
  );

/** Adds what one answer shows of an entity to what earlier ones showed. */
const merge = (known: RawEntity, shown: Partial<RawEntity>): RawEntity => {
  const { labels, descriptions, aliases, sitelinks, ...facts } = shown;
  return {
    ...known,
    ...facts,
    labels: { ...refile(labels), ...known.labels },
    descriptions: { ...refile(descriptions), ...known.descriptions },
    aliases: { ...aliases, ...known.aliases },
    ...(known.sitelinks ? { sitelinks: { ...sitelinks, ...known.sitelinks } } : {}),
  };
};

/** Answers of `wbgetentities` state the entities, each a part of them. */
const addEntities = (draft: Draft, recording: Recording): void => {
  for (const [key, raw] of Object.entries((parsed(recording)?.entities ?? {}) as Fields)) {
    const entity = raw as RawEntity & { redirects?: { from: ItemId; to: ItemId } };
    if (key.startsWith('-') || 'missing' in entity) continue;
    const { redirects, ...shown } = entity;
    if (redirects) draft.redirects.set(redirects.from, redirects.to);
    const known = draft.entities.get(entity.id) ?? bare(entity.id);
    draft.entities.set(entity.id, merge(known, shown));
  }
};

interface Hit {
  readonly id: EntityId;
  readonly pageid: number;
  readonly datatype?: string;
  readonly display: { readonly label?: RawTerm; readonly description?: RawTerm };
}

/** Search hits tell of entities whose full form was never recorded. */
const addHits = (draft: Draft, recording: Recording): void => {
  const answer = parsed(recording);
  const hits = (answer?.search ?? []) as Hit[];
  for (const hit of hits) {
    if (draft.redirects.has(hit.id as ItemId)) continue;
    const { label, description } = hit.display;
    const known = draft.entities.get(hit.id) ?? bare(hit.id);
    const shown = {
      ...(hit.datatype ? { datatype: hit.datatype } : {}),
      ...(label ? { labels: { [label.language]: label } } : {}),
      ...(description ? { descriptions: { [description.language]: description } } : {}),
    };
    draft.entities.set(hit.id, merge(known, shown));
  }
  if (answer && 'search-continue' in answer && hits.length > 0) addOneMore(draft, recording);
};

/** `search-continue` says that there was one more hit than shown: its name is all we know. */
const addOneMore = (draft: Draft, recording: Recording): void => {
  const language = 'en';
  const value = `${recording.url.searchParams.get('search')} (one more)`;
  draft.entities.set('Q1900000001', {
    ...bare('Q1900000001'),
    labels: { [language]: { language, value } },
  });
};

/** A page that has an item is that item's sitelink. */
const addSitelinks = (draft: Draft, pages: ReadonlyMap<string, WikiPage>): void => {
  for (const { item, title } of pages.values()) {
    const entity = item && draft.entities.get(item);
    if (!entity) continue;
    const link = { site: 'enwiki', title, badges: [] };
    draft.entities.set(item, { ...entity, sitelinks: { enwiki: link, ...entity.sitelinks } });
  }
};

interface RecordedPage {
  readonly pageid?: number;
  readonly ns: number;
  readonly title: string;
  readonly pageprops?: Readonly<Record<string, string>>;
  readonly extract?: string;
}

const mergePage = (known: WikiPage | undefined, page: RecordedPage): WikiPage => {
  const props = page.pageprops ?? {};
  const shortdesc = props['wikibase-shortdesc'];
  return {
    ...(known ?? { ns: page.ns, title: page.title }),
    pageid: page.pageid ?? known?.pageid ?? 0,
    ns: page.ns,
    title: page.title,
    ...(props.wikibase_item ? { item: props.wikibase_item as ItemId } : {}),
    ...('disambiguation' in props ? { disambiguation: true } : {}),
    ...(shortdesc ? { description: shortdesc } : {}),
    ...(page.extract ? { extract: page.extract.replace(/<[^>]+>/g, '') } : {}),
  };
};

const wikiPages = (recordings: readonly Recording[]): ReadonlyMap<string, WikiPage> => {
  const pages = new Map<string, WikiPage>();
  const onWiki = recordings.filter(({ url }) => url.port === '8182');
  for (const recording of onWiki.filter((r) => isAsk(r, 'query'))) {
    const answer = parsed(recording);
    for (const list of members(answer?.query, 'pages')) {
      for (const page of list as RecordedPage[]) {
        if (page.pageid === undefined || 'missing' in page) continue;
        pages.set(page.title, mergePage(pages.get(page.title), page));
      }
    }
  }
  for (const recording of onWiki.filter((r) => isAsk(r, 'query'))) {
    for (const list of members(parsed(recording)?.query, 'redirects')) {
      for (const entry of list as { from?: string; to: string; tofragment?: string }[]) {
        if (entry.from === undefined) continue;
        const pageid = pages.get(entry.from)?.pageid ?? 500 + pages.size;
        const fragment = entry.tofragment ? { fragment: entry.tofragment } : {};
        const redirect = { to: entry.to, ...fragment };
        pages.set(entry.from, { pageid, ns: 0, title: entry.from, redirect });
      }
    }
  }
  return pages;
};

/** A redirect to a redirect is only ever answered as missing; its recording names both ids. */
const addDoubleRedirect = (draft: Draft, recordings: readonly Recording[]): void => {
  const row = recordings.find(({ name }) => name === 'double-redirect');
  const id = row?.url.searchParams.get('ids') as ItemId | null | undefined;
  const [hop] = draft.redirects.keys();
  if (id && hop) draft.redirects.set(id, hop);
};

/** The recorded wikis' contents, as far as the answers show them. */
export const worldOf = (recordings: readonly Recording[]): World => {
  const draft: Draft = { entities: new Map(), redirects: new Map() };
  for (const recording of recordings.filter((r) => isAsk(r, 'wbgetentities'))) {
    addEntities(draft, recording);
  }
  for (const recording of recordings.filter((r) => isAsk(r, 'wbsearchentities'))) {
    addHits(draft, recording);
  }
  addDoubleRedirect(draft, recordings);
  const pages = wikiPages(recordings);
  addSitelinks(draft, pages);
  const english = { language: 'en', direction: 'ltr' as const, pages };
  return {
    ...{ articles: [], assets: [], files: new Map(), popularity: new Map() },
    ...draft,
    wikis: new Map([['en', english]]),
  };
};
