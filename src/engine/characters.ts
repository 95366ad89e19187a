import { writingOf } from './writing';

/** \p{L} */
export const LETTER = 1;
/** \p{Lu}; these are letters, too. */
export const CAPITAL = 2;
/** \p{Ll}; these are letters, too. */
export const SMALL = 4;
/** \p{N} */
export const DIGIT = 8;
/** \p{M}, such as accents that stand behind their letter. */
export const ACCENT = 16;
/** Invisible, and yet inside a word: soft hyphen, zero-width space and joiners, byte order mark. */
export const JOINER = 32;
/** White space and invisible characters: no token starts with one. */
export const BLANK = 64;
/** Takes two code units. */
const WIDE = 128;
/** A letter of a script that has no case; these are letters, too. */
export const UNCASED = 512;
/** Anything else. It also tells what is known from what is not yet. */
const PLAIN = 256;

// By code unit, filled as characters are met: asking \p{…} for each of them again would cost more
// than all else, and filling it at the start more than reading an article.
const CLASSES = new Uint16Array(0x10000);

/** What the character at an offset is: the flags above, or-ed; 0 behind the end of the text. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const known = CLASSES[text.charCodeAt(at)] ?? 0;
  return known === 0 ? unknownAt(text, at) : known;
}

// Surrogates are never learnt: what they are depends on their neighbour.
function unknownAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  if (code > 0xffff) return byProperty(code) | WIDE;
  const found = byRange(code) || byProperty(code);
  if (code < 0xd800 || code > 0xdfff) CLASSES[code] = found;
  return found;
}

/** How many code units a character of this class takes. */
export function widthOf(found: number): number {
  return (found & WIDE) === 0 ? 1 : 2;
}

/** Whether the character at an offset is of one of the classes. */
export function isOf(classes: number, text: string, at: number): boolean {
  return (classAt(text, at) & classes) !== 0;
}

/** The first offset from `from` on whose character is of one of the classes; else the text's end. */
export function runStart(text: string, from: number, classes: number): number {
  let at = from;
  while (at < text.length) {
    const found = classAt(text, at);
    if ((found & classes) !== 0) return at;
    at += widthOf(found);
  }
  return text.length;
}

/** The first offset from `from` on whose character is of none of the classes. */
export function runEnd(text: string, from: number, classes: number): number {
  let at = from;
  for (let found = classAt(text, at); (found & classes) !== 0; found = classAt(text, at)) {
    at += widthOf(found);
  }
  return at;
}

/**
 * The first offset from `from` on without a small letter of ASCII. Most of a text are such letters, and
 * passing over them asks no table.
 */
export function asciiSmallEnd(text: string, from: number): number {
  let at = from;
  for (let code = text.charCodeAt(at); code >= 0x61 && code <= 0x7a; code = text.charCodeAt(at))
    at++;
  return at;
}

/**
 * The letters and marks of most European texts without a regular expression: compiling \p{…} takes
 * a millisecond of the first article. 0 where it cannot tell.
 */
function byRange(code: number): number {
  if (code < 0x80) return ofAscii(code);
  const latin = code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7;
  const cyrillic = code >= 0x400 && code < 0x530 && !(code > 0x481 && code < 0x48a);
  if (latin || cyrillic) {
    const letter = String.fromCharCode(code);
    return LETTER | (letter === letter.toLowerCase() ? SMALL : CAPITAL);
  }
  // Dashes, quotation marks, dots, the guillemets and the pound.
  const mark = (code >= 0x2010 && code < 0x2028) || (code >= 0x2030 && code < 0x205f);
  return mark || code === 0xab || code === 0xbb || code === 0xa3 ? PLAIN : invisible(code);
}

function ofAscii(code: number): number {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return LETTER | (code === lower ? SMALL : CAPITAL);
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? BLANK : PLAIN;
}

function invisible(code: number): number {
  const joins = code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060;
  if (joins || code === 0xfeff) return BLANK | JOINER;
  const directs = code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e);
  return directs || code === 0xa0 || (code > 0x2060 && code <= 0x2069) ? BLANK : 0;
}

function byProperty(code: number): number {
  const character = String.fromCodePoint(code);
  if (/\p{L}/u.test(character)) {
    return LETTER | caseOf(character) | (writingOf(code) === null ? 0 : UNCASED);
  }
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return ACCENT;
  return /\s/u.test(character) ? BLANK : PLAIN;
}

function caseOf(letter: string): number {
  if (/\p{Lu}/u.test(letter)) return CAPITAL;
  return /\p{Ll}/u.test(letter) ? SMALL : 0;
}
