/** HTML that Wikimedia sends for author and licence → text. There is no DOM in a worker. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  copy: '©',
  reg: '®',
  hellip: '…',
  middot: '·',
  bull: '•',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

const fromCode = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : '\ufffd';

const decode = (_: string, body: string): string => {
  if (/^#x/i.test(body)) return fromCode(Number.parseInt(body.slice(2), 16));
  if (body.startsWith('#')) return fromCode(Number.parseInt(body.slice(1), 10));
  return NAMED[body] ?? `&${body};`;
};

/** Elements whose content is no text. */
const UNSEEN = /<(script|style|template)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Elements that stand on a line of their own. */
const BREAKS = /<(?:br|\/p|\/div|\/li|\/td|\/tr)\b[^>]*>/gi;
/** A comment, or a tag; either may never end. Attribute values may hold `>`. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*(?:>|$)/gi;
/** A tag with a quotation mark that is never closed. */
const BROKEN_TAG = /<\/?[a-z][^>]*(?:>|$)/gi;

/** Until nothing looks like a tag: taking one out may make another of what stood around it. */
const withoutTags = (html: string): string => {
  const without = html.replace(UNSEEN, '').replace(TAG, '').replace(BROKEN_TAG, '');
  return without === html ? html : withoutTags(without);
};

/**
 * The text of an HTML fragment, on one line. The result is text and only ever shown as text: what
 * looks like a tag in it (from `&lt;`) is the author's own.
 */
export const plainText = (html: string): string =>
  withoutTags(html.replace(UNSEEN, '').replace(BREAKS, ' '))
    .replace(/&(#x[0-9a-f]+|#\d+|[a-z]+\d*);/gi, decode)
    .replace(/\s+/g, ' ')
    .trim();
