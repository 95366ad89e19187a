/** The sandbox's Wikipedias: articles from the item tables, and redirects, namesakes, odd pages. */
import { createHash } from 'node:crypto';
import type { MediaFile, RawEntity, Wiki, WikiPage } from '../worldTypes';
import { ODD_PAGES, type OddPage } from './pages';
import type { ItemRow, WikiRow } from './table';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'he', 'fa', 'ur']);

/** What building a page needs besides the row: its entity and the pictures that exist. */
interface Sources {
  readonly entities: ReadonlyMap<string, RawEntity>;
  readonly files: ReadonlyMap<string, MediaFile>;
}

/** Page ids as on a real wiki: stable, without order, unlike in two wikis. */
function pageid(language: string, title: string): number {
  const hash = createHash('sha1').update(`${language}:${title}`).digest('hex');
  return 1000 + Number.parseInt(hash.slice(0, 7), 16);
}

function mainValue(entity: RawEntity, property: string): unknown {
  return entity.claims[property]?.[0]?.mainsnak.datavalue?.value;
}

function coordinatesOf(entity: RawEntity): Pick<WikiPage, 'coordinates'> {
  const value = mainValue(entity, 'P625') as { latitude: number; longitude: number } | undefined;
  return value ? { coordinates: { lat: value.latitude, lon: value.longitude } } : {};
}

function imageOf(entity: RawEntity, files: Sources['files']): Pick<WikiPage, 'image'> {
  const name = mainValue(entity, 'P18') as string | undefined;
  return name && files.has(name) ? { image: name } : {};
}

function articlePage(row: ItemRow, wiki: WikiRow, sources: Sources): WikiPage {
  const entity = sources.entities.get(row.id);
  if (!entity) throw new Error(`${row.id} has a page and no entity`);
  const description = entity.descriptions[wiki.language]?.value;
  return {
    pageid: pageid(wiki.language, wiki.title),
    ns: 0,
    title: wiki.title,
    item: row.id,
    ...(description ? { description } : {}),
    ...imageOf(entity, sources.files),
    ...coordinatesOf(entity),
    ...(wiki.extract ? { extract: wiki.extract } : {}),
  };
}

function oddPage({ language, ...page }: OddPage): WikiPage {
  return { pageid: pageid(language, page.title), ns: 0, ...page };
}

/** The wikis that the tables speak of, by language. */
export function buildWikis(rows: readonly ItemRow[], sources: Sources): ReadonlyMap<string, Wiki> {
  const pages = new Map<string, Map<string, WikiPage>>();
  const add = (language: string, page: WikiPage): void => {
    const wiki = pages.get(language) ?? new Map<string, WikiPage>();
    if (wiki.has(page.title)) throw new Error(`Two pages "${page.title}" on ${language}`);
    pages.set(language, wiki.set(page.title, page));
  };
  for (const row of rows)
    for (const wiki of row.wikis) add(wiki.language, articlePage(row, wiki, sources));
  for (const page of ODD_PAGES) add(page.language, oddPage(page));
  return new Map(
    [...pages].map(([language, wiki]) => [
      language,
      { language, direction: RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr', pages: wiki },
    ]),
  );
}
