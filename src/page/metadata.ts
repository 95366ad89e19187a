import { isArticleType, type JsonLdNode, readJsonLd, stringOf, typesOf } from './jsonLd';

/** What a page says of itself in its head, read once per visit. */
export interface Metadata {
  /** The JSON-LD node of the article this page is; null where there is none, or no telling which. */
  readonly article: JsonLdNode | null;
  /** How many articles the page's JSON-LD describes at its top level. */
  readonly articles: number;
  readonly nodes: readonly JsonLdNode[];
  /** `meta` contents by lower-case name, property or itemprop; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  /** The address the page gives itself, or the browser's. */
  readonly url: URL | null;
}

const readMetas = (doc: Document): Map<string, string> => {
  const metas = new Map<string, string>();
  for (const meta of doc.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
};

const toUrl = (text: string | null | undefined, base: string | undefined): URL | null => {
  try {
    return text ? new URL(text, base) : null;
  } catch {
    return null;
  }
};

/** A document parsed from a file has no address of its own: then what it says of itself counts. */
const readUrl = (doc: Document, metas: ReadonlyMap<string, string>): URL | null => {
  const own = toUrl(doc.defaultView?.location?.href, undefined);
  if (own !== null && /^https?:$/.test(own.protocol)) return own;
  const canonical = doc.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return toUrl(canonical, undefined) ?? toUrl(metas.get('og:url'), undefined);
};

const addressesOf = (node: JsonLdNode): string[] =>
  [node.url, node['@id'], node.mainEntityOfPage]
    .map((value) =>
      typeof value === 'object' && value !== null && '@id' in value ? value['@id'] : value,
    )
    .filter((value): value is string => typeof value === 'string');

const isAt = (node: JsonLdNode, url: URL | null): boolean =>
  url !== null &&
  addressesOf(node).some((address) => toUrl(address, url.href)?.pathname === url.pathname);

/** Among several articles, the one at this address, with this title, else none. */
const mainArticle = (
  articles: readonly JsonLdNode[],
  url: URL | null,
  title: string | undefined,
): JsonLdNode | null => {
  const [only] = articles;
  if (only === undefined || articles.length === 1) return only ?? null;
  const titled = articles.find((node) => stringOf(node.headline) === title);
  // Publishers repeat one article under two types; a list of teasers has many headlines.
  const headlines = new Set(articles.map((node) => stringOf(node.headline)));
  return articles.find((node) => isAt(node, url)) ?? titled ?? (headlines.size === 1 ? only : null);
};

/** Reads what the page's head says. Costs a few queries, no layout. */
export const readMetadata = (doc: Document): Metadata => {
  const metas = readMetas(doc);
  const nodes = readJsonLd(doc);
  const articles = nodes.filter((node) => typesOf(node).some(isArticleType));
  const url = readUrl(doc, metas);
  const article = mainArticle(articles, url, metas.get('og:title'));
  return { article, articles: articles.length, nodes, metas, url };
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** Publishers escape titles once too often: `&amp;`, `&#8217;`. Anything else stays as it is. */
const unescaped = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-f]{1,5})|([a-z]{3,4}));/gi, (whole, hex, code, name) =>
    name
      ? (ENTITIES[name.toLowerCase()] ?? whole)
      : String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10) || 0xfffd),
  );

/** The article's title as its metadata gives it: `og:title`, else the headline, else the document's. */
export const statedTitle = (doc: Document, metadata: Metadata): string | null => {
  const { article, metas } = metadata;
  const stated = metas.get('og:title') ?? stringOf(article?.headline) ?? metas.get('twitter:title');
  const title = unescaped(stated ?? doc.title ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return title === '' ? null : title;
};
