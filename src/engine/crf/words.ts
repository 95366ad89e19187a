import type { Casing, Token, TokenType } from '../token';
import { isEveryday } from './descriptorClass';
import { type FeatureList, push } from './featureList';
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
  /** Its number among the words that are kept: see `Scorer`. */
  readonly index: number;
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

/**
 * To which places a word gives features: its own, the one after it, the one before it, and the ones
 * beyond these. Sums are kept in this order.
 */
export const GROUPS = ['self', 'next', 'previous', 'second', 'secondBefore'] as const;

const CASINGS: readonly Casing[] = ['title', 'upper', 'mixed', 'lower', 'none'];
const TYPES: readonly TokenType[] = ['word', 'initial', 'number', 'possessive', 'mark'];

// Behind these a new sentence may start, so that a capital proves nothing.
const OPENING = new Set('"“‘\'„«‹:•–—-([…');

const LONGEST_AFFIX = 5;
const LONGEST_SHAPE = 12;

/** The place before the first word and behind the last. */
export const EDGE: Word = {
  index: -1,
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
export function wordOf(token: Token, classes: WordClasses, index = 0): Word {
  const list = classes.listOf(token.lower);
  return {
    index,
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
 * Fills `list` with the features that a word gives to the places of one group, an index into
 * {@link GROUPS}. They depend on the word alone and are most of all features, and words repeat, so the
 * tagger keeps their sums of weights by word.
 */
export function wordFeatures(group: number, token: Token, word: Word, list: FeatureList): void {
  list.length = 0;
  if (group === 0) fillSelf(token, word, list);
  else if (group < 3) fillNeighbour(30 + 10 * group, token, word, list);
  else fillDistant(30 + 10 * group, word, list);
}

function fillSelf({ norm, lower }: Token, word: Word, list: FeatureList): void {
  push(list, feature(1, hashText(norm)));
  push(list, feature(2, word.lower));
  push(list, feature(3, hashText(shapeOf(norm, false))));
  push(list, feature(4, word.shape));
  push(list, feature(30, word.code));
  push(list, feature(31, word.code, word.casing));
  push(list, feature(32, word.coarse, word.casing));
  push(list, feature(33, word.list));
  push(list, feature(34, word.list, word.casing));
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    if (lower.length <= length && length > 2) break;
    push(list, feature(10 + length, hashText(lower, Math.max(0, lower.length - length))));
    if (length > 1) push(list, feature(20 + length, hashText(lower, 0, length)));
  }
}

function fillNeighbour(template: number, { lower }: Token, word: Word, list: FeatureList): void {
  push(list, feature(template, word.lower));
  push(list, feature(template + 1, word.casing));
  push(list, feature(template + 2, hashText(lower, Math.max(0, lower.length - 3))));
  push(list, feature(template + 3, word.code));
  push(list, feature(template + 4, word.coarse));
  push(list, feature(template + 5, word.list));
}

function fillDistant(template: number, word: Word, list: FeatureList): void {
  push(list, feature(template, word.lower));
  push(list, feature(template + 1, word.code));
  push(list, feature(template + 2, word.coarse));
  push(list, feature(template + 3, word.list));
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
