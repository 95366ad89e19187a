/** Page titles by MediaWiki's rules: what is canonical, what is invalid, what lies elsewhere. */

const NAMESPACES: ReadonlyMap<string, number> = new Map([
  ['special', -1],
  ['media', -2],
  ['talk', 1],
  ['user', 2],
  ['user talk', 3],
  ['wikipedia', 4],
  ['file', 6],
  ['image', 6],
  ['mediawiki', 8],
  ['template', 10],
  ['help', 12],
  ['category', 14],
  ['portal', 100],
  ['draft', 118],
  ['property', 120],
  ['module', 828],
]);

const NAMES: ReadonlyMap<number, string> = new Map(
  [...NAMESPACES].reverse().map(([name, number]) => [number, capital(name)]),
);

/** Prefixes of sister projects; language codes are prefixes too. */
const PROJECTS = new Set(['b', 'c', 'commons', 'd', 'm', 'mw', 'n', 'q', 's', 'v', 'voy', 'wikt']);

/** First letter upper case, where that is one letter: production keeps "ß" as it is. */
function capital(text: string): string {
  const first = [...text][0] ?? '';
  const upper = first.toUpperCase();
  return ([...upper].length === 1 ? upper : first) + text.slice(first.length);
}

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Is this a language code that Wikimedia might use? */
export const isLanguageCode = (code: string): boolean => {
  if (code === 'mul') return true;
  try {
    return /^[a-z]{2,3}(-[a-z]+)*$/.test(code) && languages.of(code) !== undefined;
  } catch {
    return false;
  }
};

export type ParsedTitle =
  | {
      readonly type: 'page';
      readonly ns: number;
      readonly title: string;
      readonly fragment: string;
    }
  | { readonly type: 'special'; readonly title: string }
  | { readonly type: 'interwiki'; readonly prefix: string; readonly title: string }
  | { readonly type: 'invalid'; readonly title: string; readonly reason: string };

const EMPTY = 'The requested page title is empty or contains only a namespace prefix.';
const COLON = 'The requested page title contains an invalid colon at the beginning.';
const LONG =
  'The requested page title is too long. It must be no longer than 255 bytes in UTF-8 encoding.';

/** Spaces of every kind become one space, direction marks vanish, underscores are spaces. */
const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e]/gu, '')
    .replace(/[ _\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu, ' ')
    .trim();

const invalid = (title: string, reason: string): ParsedTitle => ({
  type: 'invalid',
  title,
  reason,
});

/** A title whose namespace and fragment are known, checked and written canonically. */
const finish = (
  text: string,
  { ns, rest }: { readonly ns: number; readonly rest: string },
): ParsedTitle => {
  const hash = rest.indexOf('#');
  const bare = tidy(hash < 0 ? rest : rest.slice(0, hash));
  const fragment = hash < 0 ? '' : tidy(rest.slice(hash + 1));
  if (bare === '') return invalid(text, EMPTY);
  if (bare.startsWith(':')) return invalid(text, COLON);
  const bad = /[<>[\]{}|\ufffd]|%[0-9a-fA-F]{2}/.exec(bare);
  if (bad) {
    return invalid(text, `The requested page title contains invalid characters: "${bad[0]}".`);
  }
  if (Buffer.byteLength(bare) > 255) return invalid(text, LONG);
  const prefix = ns === 0 ? '' : `${NAMES.get(ns)}:`;
  const title = (prefix + capital(bare)).normalize('NFC');
  return ns === -1 ? { type: 'special', title } : { type: 'page', ns, title, fragment };
};

/** Reads a title as typed. The canonical form has spaces, a capital first letter and NFC. */
export const parseTitle = (text: string): ParsedTitle => {
  const clean = tidy(text).replace(/^:\s*/, '');
  const [, word = '', after = ''] = /^([^:#]+):(.*)$/su.exec(clean) ?? [];
  const prefix = word.trim().toLowerCase();
  const ns = NAMESPACES.get(prefix);
  if (ns !== undefined) return finish(text, { ns, rest: after });
  if (prefix && (PROJECTS.has(prefix) || isLanguageCode(prefix))) {
    return { type: 'interwiki', prefix, title: clean };
  }
  return finish(text, { ns: 0, rest: clean });
};

/** A title as it stands in URLs: underscores for spaces, percent-encoded where needed. */
export const titleInUrl = (title: string): string =>
  encodeURIComponent(title.replaceAll(' ', '_')).replace(/%(2C|3A|2F|21|24|40|3B|28|29)/g, (code) =>
    decodeURIComponent(code),
  );
