/**
 * Addresses of the three APIs. Pure. What `wikidata-sdk` can build, it builds; what it cannot
 * express (fallback, format version, caching, `origin` in a worker) is appended. Parameters keep
 * one order and lists are sorted, so that equal questions have equal addresses and caches can
 * answer them.
 */
import wdk from 'wikidata-sdk/wikidata.org';
import type { ItemId } from '../engine/types';
import type { Wikipedia } from './languages';
import type { PropertyId } from './types';

/** The API takes 50 values in a list and gives an error, with nothing else, for 51. */
export const BATCH = 50;
/** Titles of one request, percent-encoded: an address over 7,000 characters may be refused. */
export const TITLES_LENGTH = 6000;
/** A width that Wikimedia renders pictures in; others are refused since 2026. CSS pixels. */
export const PICTURE_WIDTH = 330;
const CHOICE_WIDTH = 120;

const HOUR = 3600;
/** The largest number that an item id may have; one larger fails its whole batch. */
const LARGEST_ID = 2_147_483_647;

const query = (params: Readonly<Record<string, string>>): string =>
  Object.entries(params)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/**
 * `origin=*` asks for an answer that any origin may read, without credentials: it does no harm
 * where the host permission is granted, and works where Firefox's reader has withdrawn it.
 * `maxage` and `smaxage` are seconds that the browser and Wikimedia's caches may keep it.
 */
const common = (seconds: number): Readonly<Record<string, string>> => ({
  formatversion: '2',
  maxage: String(seconds),
  smaxage: String(seconds),
  origin: '*',
});

/** Sorted, without repeats. */
export const inOrder = <T extends string>(values: readonly T[]): readonly T[] =>
  [...new Set(values)].sort();

/** Can this be asked for? An id that cannot fails all that are asked for with it. */
export const isAskable = (id: string): id is ItemId =>
  wdk.isItemId(id) && Number(id.slice(1)) <= LARGEST_ID;

/** What pages bear these titles, and what items they are about. At most {@link BATCH}. */
export const namesUrl = (wikipedia: Wikipedia, titles: readonly string[]): string =>
  `https://${wikipedia.host}/w/api.php?${query({
    action: 'query',
    format: 'json',
    redirects: '1',
    prop: 'pageprops|description|pageimages',
    ppprop: 'wikibase_item|disambiguation',
    piprop: 'name|thumbnail',
    pithumbsize: String(CHOICE_WIDTH),
    pilicense: 'free',
    pilimit: String(BATCH),
    titles: inOrder(titles).join('|'),
    ...common(HOUR),
  })}`;

/** One whole item. `languages` and `sites` are what its terms and sitelinks are cut down to. */
export const itemUrl = (asked: {
  readonly item: ItemId;
  readonly languages: readonly string[];
  readonly sites: readonly string[];
}): string => {
  const url = wdk.getEntities({
    ids: [asked.item],
    props: ['info', 'labels', 'descriptions', 'claims', 'sitelinks'],
    format: 'json',
  });
  const rest = query({
    languages: inOrder(asked.languages).join('|'),
    languagefallback: '1',
    sitefilter: inOrder(asked.sites).join('|'),
    ...common(HOUR),
  });
  return `${withoutOrigin(url)}&${rest}`;
};

/**
 * Where GraphQL is posted to. No cache keeps what was posted, so there is nothing to say of that.
 * Format version 2 is the one that leaves booleans and nulls as they are.
 */
export const briefsUrl = (): string =>
  `https://www.wikidata.org/w/api.php?${query({
    action: 'wbgraphql',
    format: 'json',
    formatversion: '2',
    origin: '*',
  })}`;

/** Names of items, with Wikidata's own fallbacks. At most {@link BATCH}. */
export const labelsUrl = (items: readonly ItemId[], language: string): string => {
  const url = wdk.getEntities({ ids: [...inOrder(items)], props: ['labels'], format: 'json' });
  const rest = query({ languages: language, languagefallback: '1', ...common(24 * HOUR) });
  return `${withoutOrigin(url)}&${rest}`;
};

/** The statements of one property of one item, of all ranks: a country has a megabyte of others. */
export const claimsUrl = (item: ItemId, property: PropertyId): string =>
  `https://www.wikidata.org/w/api.php?${query({
    action: 'wbgetclaims',
    format: 'json',
    entity: item,
    property,
    ...common(HOUR),
  })}`;

/** Items whose label or alias begins so. Without `strictlanguage` fallback languages match too. */
export const searchUrl = (name: string, language: string): string => {
  const url = wdk.searchEntities({ search: name, language, uselang: language, limit: '7' });
  return `${withoutOrigin(url)}&${query(common(HOUR))}`;
};

/** The summary of an article. No parameters: the gateway's caches know it by this address. */
export const summaryUrl = (wikipedia: Wikipedia, title: string): string =>
  `https://${wikipedia.host}/api/rest_v1/page/summary/${encodeURIComponent(
    title.replaceAll(' ', '_'),
  )}`;

const CREDIT_FIELDS =
  'Artist|Attribution|AttributionRequired|Credit|LicenseShortName|LicenseUrl|NonFree';

/** Thumbnails, authors and licences of files, named without `File:`. At most {@link BATCH}. */
export const picturesUrl = (files: readonly string[]): string =>
  `https://commons.wikimedia.org/w/api.php?${query({
    action: 'query',
    format: 'json',
    prop: 'imageinfo',
    iiprop: 'url|size|extmetadata',
    iiurlwidth: String(PICTURE_WIDTH),
    iiextmetadatafilter: CREDIT_FIELDS,
    titles: inOrder(files)
      .map((file) => `File:${file}`)
      .join('|'),
    ...common(24 * HOUR),
  })}`;

/** Where a sound file lies, its author and its licence; `file` is named without `File:`. */
export const recordingUrl = (file: string): string =>
  `https://commons.wikimedia.org/w/api.php?${query({
    action: 'query',
    format: 'json',
    prop: 'imageinfo',
    iiprop: 'url|extmetadata',
    iiextmetadatafilter: CREDIT_FIELDS,
    titles: `File:${file}`,
    ...common(24 * HOUR),
  })}`;

/** As many edits as tell a crowd from a person; of each only when it was, and what it was tagged. */
const MOST_EDITS = 50;

/** When an item was last edited, the latest first. Neither who did it is asked, nor what. */
export const editsUrl = (item: ItemId): string =>
  `https://www.wikidata.org/w/api.php?${query({
    action: 'query',
    format: 'json',
    prop: 'revisions',
    rvprop: 'timestamp|tags',
    rvlimit: String(MOST_EDITS),
    titles: item,
    ...common(HOUR / 4),
  })}`;

/** The address of an article for people. */
export const articleUrl = (site: string, title: string): string | null =>
  wdk.isSite(site) ? wdk.getSitelinkUrl({ site, title }) : null;

/** The address of an item for people. */
export const itemPageUrl = (item: ItemId): string => `https://www.wikidata.org/wiki/${item}`;

/** The library adds `origin` itself where there is a document, which in a worker there is not. */
const withoutOrigin = (url: string): string => url.replace(/&origin=(?:\*|%2a)/i, '');
