import { ACCENT, classAt, isOf, JOINER, LETTER, runStart, UNCASED, widthOf } from '../characters';
import { type Writing, writingOf } from '../writing';

/** Letters of one writing that nothing parts: a word where words are spaced, else a clause. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly writing: Writing;
}

/** No clause is longer; the bound keeps what is asked once for each piece small. UTF-16 units. */
const LONGEST = 1000;

/** The pieces of a text that are written without case, in order. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = runStart(text, 0, UNCASED);
  while (start < text.length) {
    const writing = writingOf(text.codePointAt(start) ?? 0) ?? 'spaced';
    const end = pieceEnd(text, start, writing);
    pieces.push({ start, end, writing });
    start = runStart(text, end, UNCASED);
  }
  return pieces;
}

function pieceEnd(text: string, start: number, writing: Writing): number {
  let at = start;
  while (at - start < LONGEST) {
    const found = classAt(text, at);
    const own =
      (found & UNCASED) !== 0
        ? writingOf(text.codePointAt(at) ?? 0) === writing
        : (found & (ACCENT | JOINER)) !== 0 || (writing === 'prefixed' && isInnerQuote(text, at));
    if (!own) break;
    at += widthOf(found);
  }
  return at;
}

const QUOTES = new Set(['"', "'", '’', '”', '״', '׳']);

/** צה"ל and ג'ורג': Hebrew writes acronyms and foreign sounds with quotation marks. */
function isInnerQuote(text: string, at: number): boolean {
  return QUOTES.has(text[at] ?? '') && isOf(UNCASED, text, at - 1) && isOf(UNCASED, text, at + 1);
}

/** What may stand between two pieces of one name: a space, a hyphen, the dots of foreign names. */
const TIE = /^[ \u00a0\-\u2010\u2011\u05be\u00b7\u30fb\u2027\u2022\uff65=\uff1d\u0f0b]$/;

/** Whether a name may go on from one piece into the next. */
export function isTied(text: string, before: Piece, behind: Piece): boolean {
  return behind.start - before.end === 1 && TIE.test(text.charAt(before.end));
}

/** How many letters a range of a text has, without vowel signs and accents. */
export function lettersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; ) {
    const found = classAt(text, at);
    if ((found & LETTER) !== 0) count++;
    at += widthOf(found);
  }
  return count;
}
