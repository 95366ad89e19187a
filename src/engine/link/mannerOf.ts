import { isOf, LETTER, UNCASED } from '../characters';
import type { Language } from '../language/descriptor';
import type { Document } from '../types';
import type { Referent } from './referent';

/** How the mentions of a referent stand in the text, as shares of them. */
export interface Manner {
  /** Behind a preposition of place: "in Milan". */
  readonly placed: number;
  /** Beside a number, as a side in a table of results: "Milan 2". */
  readonly counted: number;
  /** At the start of a block. */
  readonly opening: number;
  /** In capitals, more than three of them. */
  readonly shouted: number;
}

/** So many UTF-16 units before and behind a name are looked at for a preposition or a number. */
const BESIDE = 16;

/**
 * In what manner a document names a referent. Character by character: of every mention it is asked,
 * and as regular expressions the four questions took a twentieth of linking.
 */
export function mannerOf(
  { spans }: Pick<Referent, 'spans'>,
  blocks: Document['blocks'],
  language: Pick<Language, 'strongPlacePrepositions' | 'placePrepositions'>,
): Manner {
  const { strongPlacePrepositions, placePrepositions } = language;
  const count = { placed: 0, counted: 0, opening: 0, shouted: 0 };
  for (const { block, start, end } of spans) {
    const text = blocks[block]?.text ?? '';
    const word = wordBefore(text, start);
    count.placed += Number(strongPlacePrepositions.has(word) || placePrepositions.has(word));
    count.counted += Number(hasNumberBehind(text, end) || hasNumberBefore(text, start));
    count.opening += Number(spacesEnd(text, 0, start) >= Math.min(start, text.length));
    count.shouted += Number(isShouted(text, start, end));
  }
  const all = Math.max(1, spans.length);
  return {
    placed: count.placed / all,
    counted: count.counted / all,
    opening: count.opening / all,
    shouted: count.shouted / all,
  };
}

/** The letters that stand before an offset, at most white space between, in lower case. */
function wordBefore(text: string, offset: number): string {
  const from = Math.max(0, offset - BESIDE);
  const end = spacesStart(text, from, offset);
  let start = end;
  while (start > from) {
    const isPair = (text.charCodeAt(start - 1) & 0xfc00) === 0xdc00 && start - 2 >= from;
    const before = start - (isPair ? 2 : 1);
    if (!isOf(LETTER, text, before)) break;
    start = before;
  }
  return text.slice(start, end).toLowerCase();
}

/** "2 Milan", "(2) Milan". */
function hasNumberBefore(text: string, offset: number): boolean {
  const from = Math.max(0, offset - BESIDE);
  const end = spacesStart(text, from, offset);
  const at = end - (end > from && text[end - 1] === ')' ? 2 : 1);
  return at >= from && isDecimal(text.charCodeAt(at));
}

/** "Milan 2", "Milan (2)". */
function hasNumberBehind(text: string, offset: number): boolean {
  const to = offset + BESIDE;
  const start = spacesEnd(text, offset, to);
  const at = start + Number(text[start] === '(');
  return at < to && isDecimal(text.charCodeAt(at));
}

function isShouted(text: string, start: number, end: number): boolean {
  // The second letter tells of most names that they are not, without a copy of them.
  const second = text.charCodeAt(start + 1);
  if (end - start <= 3 || (second >= 0x61 && second <= 0x7a)) return false;
  const name = text.slice(start, end);
  return name.length > 3 && !isOf(UNCASED, name, 0) && name === name.toUpperCase();
}

/** Where the white space begins that ends at an offset, at `from` at the earliest. */
function spacesStart(text: string, from: number, offset: number): number {
  let at = Math.min(offset, text.length);
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the white space ends that begins at an offset, at `to` at the latest. */
function spacesEnd(text: string, offset: number, to: number): number {
  let at = offset;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** \s */
function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return unit >= 0xa0 && /\s/.test(String.fromCharCode(unit));
}

/** \d */
export const isDecimal = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
