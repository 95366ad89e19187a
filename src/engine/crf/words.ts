import type { Casing, Token, TokenType } from '../token';
import { isEveryday } from './descriptorClass';
import { feature, hashText } from './hash';

/**
 * What the model knows of a word beside its letters: two learned classes, one by what the word says of
 * names, one by meaning, coarser; and one by the language's lists. 0: unknown.
 */
export interface WordClasses {
  codeOf(lower: string): number;
  coarseOf(lower: string): number;
  /** Which of the language's own lists holds it: see `descriptorClass`. */
  listOf(lower: string): number;
}

/** A word as the model sees it: hashes of its forms, and its code. All hashes are 32 bits, signed. */
export interface Word {
  readonly lower: number;
  readonly shape: number;
  /** A small number for casing and token type together. */
  readonly casing: number;
  readonly capital: boolean;
  readonly small: boolean;
  readonly mark: boolean;
  readonly opens: boolean;
  /** The word's classes: see {@link WordClasses}. */
  readonly code: number;
  readonly coarse: number;
  readonly list: number;
  /** Of the closed classes or frequent, and in no list of names and titles. */
  readonly everyday: boolean;
}

/** The features that a word gives to its own place and to its four neighbours'. */
export interface WordFeatures {
  readonly self: readonly number[];
  /** To the word after it, the word before it, and the ones beyond these. */
  readonly next: readonly number[];
  readonly previous: readonly number[];
  readonly second: readonly number[];
  readonly secondBefore: readonly number[];
}

const CASINGS: readonly Casing[] = ['title', 'upper', 'mixed', 'lower', 'none'];
const TYPES: readonly TokenType[] = ['word', 'initial', 'number', 'possessive', 'mark'];

// Behind these a new sentence may start, so that a capital proves nothing.
const OPENING = new Set('"“‘\'„«‹:•–—-([…');

const LONGEST_AFFIX = 5;
const LONGEST_SHAPE = 12;

/** The place before the first word and behind the last. */
export const EDGE: Word = {
  lower: 1,
  shape: 1,
  casing: 31,
  capital: false,
  small: false,
  mark: false,
  opens: false,
  code: 0,
  coarse: 0,
  list: 0,
  everyday: false,
};

/** What the model sees of a token. Depends on `norm` and `type` alone. */
export function wordOf(token: Token, classes: WordClasses): Word {
  const list = classes.listOf(token.lower);
  return {
    lower: hashText(token.lower),
    shape: hashText(shapeOf(token.norm, true)),
    casing: 1 + CASINGS.indexOf(token.casing) + 5 * TYPES.indexOf(token.type),
    capital: token.casing === 'title' || token.casing === 'upper' || token.casing === 'mixed',
    small: token.casing === 'lower',
    mark: token.type === 'mark',
    opens: OPENING.has(token.norm),
    code: classes.codeOf(token.lower),
    coarse: classes.coarseOf(token.lower),
    list,
    everyday: isEveryday(list),
  };
}

/**
 * The features that depend on one word alone. They are most of all features, and words repeat, so
 * the tagger keeps their sums of weights by word.
 */
export function wordFeatures(token: Token, word: Word): WordFeatures {
  return {
    self: selfFeatures(token, word),
    next: neighbour(40, token, word),
    previous: neighbour(50, token, word),
    second: distant(60, word),
    secondBefore: distant(70, word),
  };
}

function selfFeatures(token: Token, word: Word): readonly number[] {
  const { norm, lower } = token;
  const features = [
    feature(1, hashText(norm)),
    feature(2, word.lower),
    feature(3, hashText(shapeOf(norm, false))),
    feature(4, word.shape),
    feature(30, word.code),
    feature(31, word.code, word.casing),
    feature(32, word.coarse, word.casing),
    feature(33, word.list),
    feature(34, word.list, word.casing),
  ];
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    if (lower.length <= length && length > 2) break;
    features.push(feature(10 + length, hashText(lower, Math.max(0, lower.length - length))));
    if (length > 1) features.push(feature(20 + length, hashText(lower, 0, length)));
  }
  return features;
}

function neighbour(template: number, { lower }: Token, word: Word): readonly number[] {
  return [
    feature(template, word.lower),
    feature(template + 1, word.casing),
    feature(template + 2, hashText(lower, Math.max(0, lower.length - 3))),
    feature(template + 3, word.code),
    feature(template + 4, word.coarse),
    feature(template + 5, word.list),
  ];
}

function distant(template: number, { lower, code, coarse, list }: Word): readonly number[] {
  return [lower, code, coarse, list].map((value, i) => feature(template + i, value));
}

/** "McDonald-7" → "XxXxxxxx-d", or with repeats taken together "XxXx-d". At most 12 letters. */
function shapeOf(text: string, short: boolean): string {
  let shape = '';
  for (const letter of text) {
    const kind = kindOf(letter);
    if (!(short && shape.endsWith(kind))) shape += kind;
    if (shape.length >= LONGEST_SHAPE) break;
  }
  return shape;
}

function kindOf(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'x';
    if (code >= 65 && code <= 90) return 'X';
    return code >= 48 && code <= 57 ? 'd' : letter;
  }
  if (letter !== letter.toLowerCase()) return 'X';
  if (letter !== letter.toUpperCase()) return 'x';
  return /\p{N}/u.test(letter) ? 'd' : letter;
}
