import { splitCompounds } from './compounds';
import type { Language } from './language/descriptor';
import { makeToken, type Token, type TokenType } from './token';

// Alternatives are tried in order, each consumes at least one character and none nests a
// repetition in a repetition over the same characters, so the scan is linear on any input.
const WORD_PART = String.raw`\p{L}[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*`;
// Not behind an ampersand: the dot after "AT&T" ends a sentence.
const INITIAL = String.raw`(?<!&)(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{M}\p{N}'’]))?`;
const WORD = `${WORD_PART}(?:['’ʼ]${WORD_PART})*`;
const NUMBER = String.raw`\p{N}[\p{N}\p{L}]*(?:[.,:]\p{N}+)*`;
const MARK = String.raw`[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]`;
const TOKEN = new RegExp([INITIAL, WORD, NUMBER, MARK].join('|'), 'gu');

const LETTER = /^\p{L}/u;
const DIGIT = /^\p{N}/u;

/** Splits a block's text into tokens in order; white space and invisible characters are left out. */
export function tokenise(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    tokens.push(makeToken({ raw, start, type: typeOf(raw), glued: start === last }));
    last = start + raw.length;
  }
  return splitCompounds(tokens, text, language);
}

function typeOf(raw: string): TokenType {
  if (LETTER.test(raw)) return raw.includes('.') ? 'initial' : 'word';
  return DIGIT.test(raw) ? 'number' : 'mark';
}
