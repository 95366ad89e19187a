/** Names as page titles: what may be sent, and which other forms of a name are still that name. */
import type { NameQuery } from './types';

/** A title has at most 255 bytes of UTF-8. */
const MOST_BYTES = 255;
/** Never part of a title; `|` and U+001F would split the list of titles, `#` cut the title. */
const FORBIDDEN = /[#<>[\]{}|\ufffd]|\p{Cc}|\p{Cs}/u;
/** Direction marks and joiners at no visible place: MediaWiki drops them, as we do. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/**
 * The title to ask for, or null where a name cannot be one. NFC, because MediaWiki echoes anything
 * else percent-encoded; straight apostrophes, because titles have them.
 */
export const cleanTitle = (name: string): string | null => {
  const title = name
    .replace(INVISIBLE, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/[‘’ʼ]/g, "'")
    .trim()
    .normalize('NFC');
  if (title === '' || FORBIDDEN.test(title) || title.startsWith(':')) return null;
  return new TextEncoder().encode(title).length <= MOST_BYTES ? title : null;
};

/** Letters and digits only, without marks and case: for telling spellings of one name. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isCapitals = (text: string): boolean =>
  /\p{Lu}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();

/** "KYIV" → "Kyiv", "LIZ TRUSS" → "Liz Truss". Small words within stay as a guess: capitalised. */
const lowered = (text: string): string =>
  text.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, gap, letter) => gap + letter.toUpperCase());

/**
 * The same name spelt otherwise: by case, marks, punctuation or a leading "the". A part of a name
 * is never that name, however well known: "Mao" is not looked up for an unknown "Mao Ning".
 */
const isSpelling = (name: string, form: string): boolean => fold(name) === fold(form);

/** Longer runs of capitals are shouting; up to five letters they are more likely an acronym. */
const isShouted = (text: string): boolean =>
  isCapitals(text) && text.replace(/[^\p{L}]/gu, '').length > 5;

/**
 * Titles to try for a name, the likeliest first. Titles keep case after the first letter, so a
 * name in capitals (from a headline) is tried as the text spells it elsewhere.
 */
export const titlesFor = ({
  name,
  forms,
}: Pick<NameQuery, 'name' | 'forms'>): readonly string[] => {
  const spellings = [name, ...forms].filter((form) => isSpelling(name, form));
  const calm = spellings.filter((form) => !isCapitals(form));
  const first = isCapitals(name) && calm[0] !== undefined ? calm : [];
  const guess = isCapitals(name) && calm.length === 0 ? [lowered(name)] : [];
  const order = isShouted(name)
    ? [...first, ...guess, ...spellings]
    : [...first, ...spellings, ...guess];
  return [...new Set(order.flatMap((form) => cleanTitle(form) ?? []))];
};
