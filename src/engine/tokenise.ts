import {
  ACCENT,
  asciiSmallEnd,
  BLANK,
  CAPITAL,
  classAt,
  DIGIT,
  isOf,
  JOINER,
  LETTER,
  runEnd,
  UNCASED,
  widthOf,
} from './characters';
import { Compounds } from './compounds';
import type { Language } from './language/descriptor';
import { makeToken, type Token, type TokenType } from './token';

const SPACE = 0x20;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;

/** What a run of characters goes on with, and what its letters have in common. */
interface Stretch {
  readonly classes: number;
  readonly parting: number;
  readonly script: number;
}

const INSIDE_WORD = LETTER | DIGIT | ACCENT | JOINER;
const CASED_WORD: Stretch = { classes: INSIDE_WORD, parting: 0, script: 0 };

/**
 * Splits a block's text into tokens in order; white space and invisible characters are left out.
 *
 *     initial   capitals with dots       U.S.  J.
 *     word      a letter, and what a word goes on with; apostrophes between letters
 *     number    a digit, digits and letters; then .,: between digits    1,000  3.5  20:15  5G
 *     mark      any other character
 *
 * In languages without case, letters of scripts with case and without never make one word: Chinese
 * and Korean write "据BBC报道" and "NATO는" without a space, and what is named there is the BBC and NATO.
 * In others that is a curiosity, and weights were learned from such words as they are.
 *
 * The first that fits takes as much as it can, and nothing is looked at again, so that the scan is
 * linear on any input.
 */
export function tokenise(text: string, language: Language): readonly Token[] {
  const compounds = new Compounds(text, language);
  const parting = language.capitals === 'none' ? UNCASED : 0;
  let last = -1;
  let at = 0;
  while (at < text.length) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const found = classAt(text, at);
    if ((found & BLANK) !== 0) {
      at++;
      continue;
    }
    const start = at;
    let type: TokenType = 'mark';
    at = (found & CAPITAL) === 0 ? start : initialEnd(text, start);
    if (at > start) type = 'initial';
    else if ((found & LETTER) !== 0) {
      type = 'word';
      at = wordEnd(text, start, parting);
    } else if ((found & DIGIT) !== 0) {
      type = 'number';
      at = numberEnd(text, start, parting);
    } else at = start + widthOf(found);
    compounds.add(makeToken({ raw: text.slice(start, at), start, type, glued: start === last }));
    last = at;
  }
  return compounds.tokens;
}

/** Capitals with a dot each, and one without where nothing of a word follows: "U.S.A". */
function initialEnd(text: string, from: number): number {
  // Not behind an ampersand: the dot after "AT&T" ends a sentence.
  if (text.charCodeAt(from - 1) === AMPERSAND) return from;
  let at = from;
  for (let found = classAt(text, at); (found & CAPITAL) !== 0; found = classAt(text, at)) {
    const next = at + widthOf(found);
    if (text.charCodeAt(next) === DOT) at = next + 1;
    else return at === from || goesOn(text, next) ? at : next;
  }
  return at;
}

function goesOn(text: string, at: number): boolean {
  return isOf(LETTER | DIGIT | ACCENT, text, at) || isApostrophe(text.charCodeAt(at));
}

// The third one, ʼ, counts as a letter in Unicode already.
function isApostrophe(unit: number): boolean {
  return unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE;
}

/** @param parting what letters of one word must have in common */
function wordEnd(text: string, from: number, parting: number): number {
  const run = parting === 0 ? CASED_WORD : wordOfScript(text, from, parting);
  let at = scriptEnd(text, from, run);
  while (isApostrophe(text.charCodeAt(at)) && isOf(LETTER, text, at + 1)) {
    const next = scriptEnd(text, at + 1, run);
    if (next === at + 1) break;
    at = next;
  }
  return at;
}

function wordOfScript(text: string, from: number, parting: number): Stretch {
  return { classes: INSIDE_WORD, parting, script: classAt(text, from) & parting };
}

/** The end of a run of characters of some classes whose letters have something in common. */
function scriptEnd(text: string, from: number, { classes, parting, script }: Stretch): number {
  let at = from;
  for (;;) {
    if (script === 0) at = asciiSmallEnd(text, at);
    const found = classAt(text, at);
    if ((found & classes) === 0) return at;
    if ((found & LETTER) !== 0 && (found & parting) !== script) return at;
    at += widthOf(found);
  }
}

function numberEnd(text: string, from: number, parting: number): number {
  let at = scriptEnd(text, from, { classes: DIGIT | LETTER, parting, script: 0 });
  while (isSeparator(text.charCodeAt(at)) && isOf(DIGIT, text, at + 1)) {
    at = runEnd(text, at + 1, DIGIT);
  }
  return at;
}

function isSeparator(unit: number): boolean {
  return unit === DOT || unit === COMMA || unit === COLON;
}
