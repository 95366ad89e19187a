import type { Casing, Token, TokenType } from '../token';
import { isEveryday } from './descriptorClass';
import { type FeatureList, push } from './featureList';
import { feature, HASH_START, hashText, hashUnit, mix, singleFeature } from './hash';

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

/** How a word is written: what of a token its own features come from. */
export type Spelling = Pick<Token, 'norm' | 'lower'>;

/** A word as the model sees it: hashes of its forms, and its code. All hashes are 32 bits, signed. */
export interface Word {
  /** Its number among the words that are kept, from 1; 0 is {@link EDGE}: see `Scorer`. */
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
// What stands for letters and digits in a shape: x, X and d.
const SMALL = 0x78;
const CAPITAL = 0x58;
const DIGIT = 0x64;

/** The place before the first word and behind the last. */
export const EDGE: Word = {
  index: 0,
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
    shape: shapeHash(token.norm, true),
    casing: casingNumber(token.casing, token.type),
    capital: token.casing === 'title' || token.casing === 'upper' || token.casing === 'mixed',
    small: token.casing === 'lower',
    mark: token.type === 'mark',
    opens: opensSentence(token.norm),
    code: classes.codeOf(token.lower),
    coarse: classes.coarseOf(token.lower),
    list,
    everyday: isEveryday(list),
  };
}

/** A small number for casing and token type together. */
export function casingNumber(casing: Casing, type: TokenType): number {
  return 1 + CASINGS.indexOf(casing) + 5 * TYPES.indexOf(type);
}

/** Whether a new sentence may start behind a mark, so that a capital there proves nothing. */
export function opensSentence(norm: string): boolean {
  return OPENING.has(norm);
}

/**
 * Fills `list` with the features that a word gives to the places of one group, an index into
 * {@link GROUPS}. They depend on the word alone and are most of all features, and words repeat, so the
 * tagger keeps their sums of weights by word.
 */
export function wordFeatures(group: number, token: Spelling, word: Word, list: FeatureList): void {
  list.length = 0;
  if (group === 0) fillSelf(token, word, list);
  else if (group < 3) fillNeighbour(30 + 10 * group, token, word, list);
  else fillDistant(30 + 10 * group, word, list);
}

function fillSelf({ norm, lower }: Spelling, word: Word, list: FeatureList): void {
  push(list, singleFeature(1, hashText(norm)));
  push(list, singleFeature(2, word.lower));
  push(list, singleFeature(3, shapeHash(norm, false)));
  push(list, singleFeature(4, word.shape));
  push(list, singleFeature(30, word.code));
  push(list, feature(31, word.code, word.casing));
  push(list, feature(32, word.coarse, word.casing));
  push(list, singleFeature(33, word.list));
  push(list, feature(34, word.list, word.casing));
  for (let length = 1; length <= LONGEST_AFFIX; length++) {
    if (lower.length <= length && length > 2) break;
    const start = Math.max(0, lower.length - length);
    push(list, singleFeature(10 + length, hashText(lower, start)));
    if (length > 1) push(list, singleFeature(20 + length, hashText(lower, 0, length)));
  }
}

function fillNeighbour(template: number, { lower }: Spelling, word: Word, list: FeatureList): void {
  push(list, singleFeature(template, word.lower));
  push(list, singleFeature(template + 1, word.casing));
  push(list, singleFeature(template + 2, hashText(lower, Math.max(0, lower.length - 3))));
  push(list, singleFeature(template + 3, word.code));
  push(list, singleFeature(template + 4, word.coarse));
  push(list, singleFeature(template + 5, word.list));
}

function fillDistant(template: number, word: Word, list: FeatureList): void {
  push(list, singleFeature(template, word.lower));
  push(list, singleFeature(template + 1, word.code));
  push(list, singleFeature(template + 2, word.coarse));
  push(list, singleFeature(template + 3, word.list));
}

/** The hash of {@link shapeOf}; of ASCII without building the text. */
function shapeHash(text: string, short: boolean): number {
  let hash = HASH_START;
  let before = 0;
  let length = 0;
  for (let i = 0; i < text.length && length < LONGEST_SHAPE; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128) return hashText(shapeOf(text, short));
    const kind = kindOfAscii(code);
    if (short && kind === before) continue;
    hash = hashUnit(hash, kind);
    before = kind;
    length++;
  }
  return mix(hash);
}

/** The code of what stands for a character in a shape. */
function kindOfAscii(code: number): number {
  if (code >= 97 && code <= 122) return SMALL;
  if (code >= 65 && code <= 90) return CAPITAL;
  return code >= 48 && code <= 57 ? DIGIT : code;
}

/** "McDonald-7" → "XxXxxxxx-d", or with repeats taken together "XxXx-d". At most 12 letters. */
export function shapeOf(text: string, short: boolean): string {
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
  if (code < 128) return String.fromCharCode(kindOfAscii(code));
  if (letter !== letter.toLowerCase()) return 'X';
  if (letter !== letter.toUpperCase()) return 'x';
  return /\p{N}/u.test(letter) ? 'd' : letter;
}
