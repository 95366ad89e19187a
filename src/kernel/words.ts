import { coarse, code, lookUp } from './codes';
import { clear, push } from './features';
import { HASH_START, hashText, hashUnit, mix } from './hash';
import { aligned, reach } from './memory';
import { addFeatures, bias, everywhere, LABELS, ROW } from './tables';

// A word's row, in bytes from its start; all but the sums are numbers of 32 bits.
export const LOWER: usize = 0;
export const SHAPE: usize = 4;
export const CASING: usize = 8;
export const FLAGS: usize = 12;
export const CODE: usize = 16;
export const COARSE: usize = 20;
export const LIST: usize = 24;
const ENDING: usize = 28;
/** The row of the word that was the first to be spelled so but for case. */
export const TWIN: usize = 32;
const DISTANCE: usize = 36;
const DONE: usize = 40;
/** In a twin's row: its number among the words of a document, and of which document. */
export const LOCAL: usize = 44;
export const STAMP: usize = 48;
const SUMS: usize = 52;
const WORD: usize = SUMS + 5 * ROW;

/** {@link FLAGS}. */
export const CAPITAL: i32 = 1;
export const SMALL: i32 = 2;
export const MARK: i32 = 4;
export const OPENS: i32 = 8;
export const EVERYDAY: i32 = 16;

/** The places that a word gives features to, as in `engine/crf/words.ts`. */
export const SELF: i32 = 0;
export const NEXT: i32 = 1;
export const PREVIOUS: i32 = 2;
export const SECOND: i32 = 3;
export const SECOND_BEFORE: i32 = 4;

const LONGEST_AFFIX: i32 = 5;
const LONGEST_SHAPE: i32 = 12;
const UNITS: f64 = 1024;
// How far O must lead by the word itself for the word to be in no name: half a unit of the weights.
const FAR: i32 = 512;

let rows: usize = 0;
let count: i32 = 0;
let classified: bool = true;

/** The row that stands for no word, before the first of a sentence and behind the last. */
export function edge(): usize {
  return rows;
}

/** The row of a word by its index. */
export function rowOf(index: i32): usize {
  return rows + <usize>index * WORD;
}

/** How many words are known. */
export function wordCount(): i32 {
  return count;
}

/** The first address behind all words. */
export function behindWords(): usize {
  return aligned(rowOf(count + 1));
}

/**
 * Forgets all words.
 * @param at where their rows may begin
 * @param withCodes whether words have learned classes
 */
export function startWords(at: usize, withCodes: bool): void {
  rows = at;
  count = 0;
  classified = withCodes;
  reach(rows + WORD);
  memory.fill(rows, 0, WORD);
  store<i32>(rows, 1, LOWER);
  store<i32>(rows, 1, SHAPE);
  store<i32>(rows, 31, CASING);
  store<i32>(rows, -1, DONE);
}

/** What is told of a word that is to be learned: numbers of 32 bits. */
const NEWS: usize = 20;
const NEWS_LENGTH: usize = 0;
const NEWS_CASING: usize = 4;
const NEWS_FLAGS: usize = 8;
const NEWS_LIST: usize = 12;
const NEWS_TWIN: usize = 16;

let news: usize = 0;
let texts: usize = 0;

/**
 * Makes room for words that are to be learned: for what is told of each, {@link NEWS} bytes, and behind
 * them for their texts as printed, one behind the other.
 * @param words how many, and `units` how long their texts are together, in code units
 * @returns where what is told of the first is to be written
 */
export function newsAt(words: i32, units: i32): usize {
  news = aligned(rowOf(count + words + 1));
  texts = news + <usize>words * NEWS;
  reach(texts + ((<usize>units) << 1));
  return news;
}

/**
 * Learns words of ASCII; the others among them get their index, and nothing else is known of them until
 * {@link spell} has told it.
 */
export function learn(words: i32): void {
  let text = texts;
  for (let i = 0; i < words; i++) {
    const told = news + <usize>i * NEWS;
    const length = load<i32>(told, NEWS_LENGTH);
    const row = rowOf(++count);
    memory.fill(row, 0, WORD);
    store<i32>(row, load<i32>(told, NEWS_CASING), CASING);
    store<i32>(row, load<i32>(told, NEWS_FLAGS), FLAGS);
    store<i32>(row, load<i32>(told, NEWS_LIST), LIST);
    store<i32>(row, load<i32>(told, NEWS_TWIN), TWIN);
    learnAscii(row, text, length);
    text += (<usize>length) << 1;
  }
}

function learnAscii(row: usize, text: usize, length: i32): void {
  const printed = hashText(text, length, 0, length);
  const whole = shapeHash(text, length, false);
  const brief = shapeHash(text, length, true);
  for (let i = 0; i < length; i++) {
    const at = text + ((<usize>i) << 1);
    const unit = load<u16>(at);
    if (unit >= 0x80) return;
    if (unit >= 0x41 && unit <= 0x5a) store<u16>(at, unit | 0x20);
  }
  fill(row, printed, whole, brief, text, length);
}

/** Where the texts of a word that is not ASCII are to be written: room for so many code units. */
export function room(units: i32): usize {
  texts = behindWords();
  reach(texts + ((<usize>units) << 1));
  return texts;
}

/**
 * Tells of a word that is not ASCII: its text as printed lies in {@link room}, then the text in lower
 * case, then its shape, then its shape without repeats; all of them as many code units as said.
 */
export function spell(index: i32, printed: i32, lower: i32, long: i32, short: i32): void {
  const small = texts + ((<usize>printed) << 1);
  const shape = small + ((<usize>lower) << 1);
  const brief = shape + ((<usize>long) << 1);
  fill(
    rowOf(index),
    hashText(texts, printed, 0, printed),
    hashText(shape, long, 0, long),
    hashText(brief, short, 0, short),
    small,
    lower,
  );
}

/**
 * Fills the row of a word by its texts.
 * @param printed the hash of its text, `whole` that of its shape, and `brief` that without repeats
 * @param small where its text in lower case lies
 */
function fill(row: usize, printed: i32, whole: i32, brief: i32, small: usize, length: i32): void {
  store<i32>(row, hashText(small, length, 0, length), LOWER);
  store<i32>(row, hashText(small, length, max(0, length - 3), length), ENDING);
  store<i32>(row, brief, SHAPE);
  if (classified) {
    lookUp(small, length);
    store<i32>(row, code, CODE);
    store<i32>(row, coarse, COARSE);
  }
  fillSelf(row, printed, whole, small, length);
  addFeatures(row + SUMS);
  store<i32>(row, 1 << SELF, DONE);
  store<i32>(row, distance(row), DISTANCE);
}

/** Whether a word is in no name, whatever stands around it. */
export function isOutside(row: usize): bool {
  return !everywhere && load<i32>(row, DISTANCE) >= FAR;
}

/** Where the sums of the weights lie that a word gives to one of the places around it. */
export function sumsOf(row: usize, group: i32): usize {
  const sums = row + SUMS + <usize>group * ROW;
  // Few words stand beside names on all sides: what is not asked for is not added up.
  const done = load<i32>(row, DONE);
  if ((done & (1 << group)) === 0) {
    if (group < SECOND) fillNeighbour(30 + 10 * group, row);
    else fillDistant(30 + 10 * group, row);
    addFeatures(sums);
    store<i32>(row, done | (1 << group), DONE);
  }
  return sums;
}

function fillSelf(row: usize, printed: i32, shape: i32, small: usize, length: i32): void {
  const wordCode = load<i32>(row, CODE);
  const casing = load<i32>(row, CASING);
  const list = load<i32>(row, LIST);
  clear();
  push(1, printed);
  push(2, load<i32>(row, LOWER));
  push(3, shape);
  push(4, load<i32>(row, SHAPE));
  push(30, wordCode);
  push(31, wordCode, casing);
  push(32, load<i32>(row, COARSE), casing);
  push(33, list);
  push(34, list, casing);
  for (let affix = 1; affix <= LONGEST_AFFIX; affix++) {
    if (length <= affix && affix > 2) break;
    push(10 + affix, hashText(small, length, max(0, length - affix), length));
    if (affix > 1) push(20 + affix, hashText(small, length, 0, affix));
  }
}

function fillNeighbour(template: i32, row: usize): void {
  clear();
  push(template, load<i32>(row, LOWER));
  push(template + 1, load<i32>(row, CASING));
  push(template + 2, load<i32>(row, ENDING));
  push(template + 3, load<i32>(row, CODE));
  push(template + 4, load<i32>(row, COARSE));
  push(template + 5, load<i32>(row, LIST));
}

function fillDistant(template: i32, row: usize): void {
  clear();
  push(template, load<i32>(row, LOWER));
  push(template + 1, load<i32>(row, CODE));
  push(template + 2, load<i32>(row, COARSE));
  push(template + 3, load<i32>(row, LIST));
}

/** By how many units O leads the other labels, by the word itself. */
function distance(row: usize): i32 {
  let most = -Infinity;
  for (let y = 1; y < LABELS; y++) most = max(most, leadOf(row, y));
  return <i32>floor(leadOf(row, 0) - most);
}

function leadOf(row: usize, y: i32): f64 {
  const at = (<usize>y) << 2;
  return <f64>load<i32>(row + SUMS + at) + <f64>load<f32>(bias + at) * UNITS;
}

/** The hash of an ASCII word's shape: "McDonald-7" is XxXxxxxx-d, and with repeats taken together XxXx-d. */
function shapeHash(text: usize, length: i32, brief: bool): i32 {
  let hash = HASH_START;
  let last = 0;
  let taken = 0;
  for (let i = 0; i < length && taken < LONGEST_SHAPE; i++) {
    const kind = kindOf(<i32>load<u16>(text + ((<usize>i) << 1)));
    if (brief && kind === last) continue;
    hash = hashUnit(hash, kind);
    last = kind;
    taken++;
  }
  return mix(hash);
}

/** What stands for an ASCII character in a shape: x, X, d, or itself. */
function kindOf(unit: i32): i32 {
  if (unit >= 97 && unit <= 122) return 0x78;
  if (unit >= 65 && unit <= 90) return 0x58;
  return unit >= 48 && unit <= 57 ? 0x64 : unit;
}
