/** A JSON-LD node: an object whose values nobody has vouched for. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const isNode = (x: unknown): x is JsonLdNode =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** What publishers wrap JSON in, or leave in it: comments, CDATA, raw control characters, commas. */
const repaired = (text: string): string =>
  text
    .replace(/^\s*(?:\/\*.*?\*\/|\/\/)?\s*(?:<!--|<!\[CDATA\[)[^\n{[]*/s, '')
    .replace(/(?:\/\/|\/\*)?\s*(?:-->|\]\]>)[\s*/]*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks the JSON
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '');

/** The fields worth saving from JSON that no repair makes whole. */
const SALVAGED =
  /"(@type|headline|datePublished|dateModified|inLanguage)"\s*:\s*"((?:[^"\\]|\\.)*)"/g;

const salvage = (text: string): JsonLdNode | null => {
  const node: Record<string, unknown> = {};
  for (const [, name = '', value = ''] of text.matchAll(SALVAGED)) {
    // The first type may be that of the page or the publisher: an article's type counts more.
    if (node[name] === undefined || (name === '@type' && isArticleType(value))) node[name] = value;
  }
  return isArticleType(node['@type']) ? node : null;
};

const parse = (text: string): unknown => {
  for (const attempt of [text, repaired(text)]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt is more tolerant; after the last, what can be saved is saved.
    }
  }
  return salvage(text);
};

/** Properties by which a node holds others that speak of the same page. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage'];

const collect = (value: unknown, nodes: JsonLdNode[], depth: number): void => {
  if (depth > 4) return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, nodes, depth + 1);
  } else if (isNode(value)) {
    nodes.push(value);
    for (const name of HOLDERS) collect(value[name], nodes, depth + 1);
  }
};

/**
 * All JSON-LD nodes that speak of this page: top level, arrays, `@graph`, main entities. Nodes in
 * lists (`itemListElement`, `hasPart`) speak of other pages and are left out. Broken JSON is
 * repaired where it can be, and otherwise ignored.
 */
export const readJsonLd = (doc: Document): JsonLdNode[] => {
  const nodes: JsonLdNode[] = [];
  for (const script of doc.querySelectorAll('script[type*="ld+json" i]')) {
    collect(parse(script.textContent ?? ''), nodes, 0);
  }
  return nodes;
};

/** A node's types without their vocabulary: `http://schema.org/NewsArticle` → `NewsArticle`. */
export const typesOf = (node: JsonLdNode): string[] => {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type])
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^.*[/#:]/, ''));
};

/** schema.org's Article and what derives from it; every subtype of the press says so in its name. */
const ARTICLE_TYPE = /(?:^|[/#:])(?:\w*Article|(?:Live)?BlogPosting|Report)$/;

/** Is this schema.org's Article or one of its subtypes? */
export const isArticleType = (type: unknown): boolean =>
  typeof type === 'string' && ARTICLE_TYPE.test(type);

/** A node's value as one trimmed string; lists give their first, objects their `@value` or name. */
export const stringOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return stringOf(value[0]);
  if (isNode(value)) return stringOf(value['@value'] ?? value.name ?? value.alternateName);
  return null;
};
