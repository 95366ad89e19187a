import { splitCompounds } from './compounds';
import type { Language } from './language/descriptor';
import { makeToken, type Token, type TokenType } from './token';

// Alternatives are tried in order, each consumes at least one character and none nests a
// repetition in a repetition over the same characters, so the scan is linear on any input.
const WORD_PART = String.raw`\p{L}[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060\uFEFF]*`;
const TOKEN = new RegExp(
  [
    String.raw`(?<initial>(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{M}\p{N}'’]))?)`,
    `(?<word>${WORD_PART}(?:['’ʼ]${WORD_PART})*['’](?=-)|${WORD_PART}(?:['’ʼ]${WORD_PART})*)`,
    String.raw`(?<number>\p{N}[\p{N}\p{L}]*(?:[.,:]\p{N}+)*)`,
    String.raw`(?<mark>[^\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF])`,
  ].join('|'),
  'gu',
);

/** Splits a block's text into tokens in order; white space and invisible characters are left out. */
export function tokenise(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const start = match.index;
    tokens.push(makeToken({ raw, start, type: typeOf(match.groups), glued: start === last }));
    last = start + raw.length;
  }
  return splitCompounds(tokens, text, language);
}

function typeOf(groups: Record<string, string | undefined> | undefined): TokenType {
  if (groups?.['word'] !== undefined) return 'word';
  if (groups?.['initial'] !== undefined) return 'initial';
  return groups?.['number'] !== undefined ? 'number' : 'mark';
}
