import { aligned, reach } from './memory';
import {
  behindWords,
  CAPITAL,
  edge,
  FLAGS,
  LOCAL,
  MARK,
  OPENS,
  rowOf,
  SMALL,
  STAMP,
  TWIN,
  wordCount,
} from './words';

/** Ordinary spelling; the others are 2, Title Case, and 3, CAPITALS. */
export const MIXED: i32 = 1;

// What is kept of each word of the document, its cases taken together, in bytes from its start.
export const SMALL_COUNT: usize = 0;
export const MIDDLE_COUNT: usize = 4;
/** How many pairs of neighbours follow: the words before, then the words behind. */
export const NEIGHBOURS: usize = 8;
export const BEFORE: usize = 12;
export const AFTER: usize = 24;
/** How many places it has with a capital, among those that can be heard: see `consistency`. */
export const HEARD: usize = 36;
/** How many of these speak, and the sums of their shares, floats of 64 bits. */
export const SPOKEN: usize = 40;
export const SHARES: usize = 48;
const FACTS: usize = SHARES + 5 * 8;

// Two other occurrences say most of what twenty say; one more is kept because a word's own place is
// among them.
const MOST_NEIGHBOURS: i32 = 3;

/** How many words the document has, and how many sentences. */
export let tokens: i32 = 0;
export let sentences: i32 = 0;

// The indices of the document's words; of each sentence where it begins, and its style; facts.
let ids: usize = 0;
let starts: usize = 0;
let styles: usize = 0;
let facts: usize = 0;
let locals: i32 = 0;
let stamp: i32 = 0;
let end: usize = 0;

/** Makes room for a document. What was found in the one before is lost. */
export function openDocument(tokenCount: i32, sentenceCount: i32): void {
  tokens = tokenCount;
  sentences = sentenceCount;
  stamp++;
  locals = 0;
  end = behindWords();
  ids = take((<usize>tokens) << 2);
  starts = take((<usize>(sentences + 1)) << 2);
  styles = take((<usize>sentences) << 2);
  const different = <usize>min(tokens, wordCount());
  facts = take(different * FACTS);
  memory.fill(facts, 0, different * FACTS);
}

/** Takes memory that is the document's until the next one. */
export function take(bytes: usize): usize {
  const at = end;
  end = aligned(at + bytes);
  reach(end);
  return at;
}

/** Where the indices of the words are to be written, of all sentences one behind the other. */
export function idsAt(): usize {
  return ids;
}

/** Where it is to be written at which word each sentence begins, and last how many words there are. */
export function startsAt(): usize {
  return starts;
}

/** Where each sentence's style is to be written. */
export function stylesAt(): usize {
  return styles;
}

/** The first word of a sentence; of the one behind the last, how many words there are. */
export function startOf(sentence: i32): i32 {
  return load<i32>(starts + ((<usize>sentence) << 2));
}

/** How a sentence is spelled: {@link MIXED} or not. */
export function styleOf(sentence: i32): i32 {
  return load<i32>(styles + ((<usize>sentence) << 2));
}

/** The index of the word at a place of the document. */
export function idAt(i: i32): i32 {
  return load<i32>(ids + ((<usize>i) << 2));
}

/** The row of the word at a place of the document. */
export function rowAt(i: i32): usize {
  return rowOf(idAt(i));
}

/** The flags of the word at a place of the document. */
export function flagsAt(i: i32): i32 {
  return load<i32>(rowAt(i), FLAGS);
}

/** What the document says of a word; 0 where it was not asked before. */
export function factsOf(row: usize): usize {
  const twin = rowOf(load<i32>(row, TWIN));
  return load<i32>(twin, STAMP) === stamp ? facts + <usize>load<i32>(twin, LOCAL) * FACTS : 0;
}

/** The same, and from now on there is something. */
export function madeFacts(row: usize): usize {
  const twin = rowOf(load<i32>(row, TWIN));
  if (load<i32>(twin, STAMP) !== stamp) {
    store<i32>(twin, stamp, STAMP);
    store<i32>(twin, locals++, LOCAL);
  }
  return facts + <usize>load<i32>(twin, LOCAL) * FACTS;
}

/** Gathers how the sentences in ordinary spelling use each word: only there does a capital testify. */
export function gatherFacts(): void {
  for (let sentence = 0; sentence < sentences; sentence++) {
    if (styleOf(sentence) === MIXED) gatherIn(startOf(sentence), startOf(sentence + 1));
  }
}

function gatherIn(from: i32, to: i32): void {
  let open = true;
  for (let i = from; i < to; i++) {
    const row = rowAt(i);
    const flags = load<i32>(row, FLAGS);
    if ((flags & SMALL) !== 0) {
      const known = madeFacts(row);
      store<i32>(known, load<i32>(known, SMALL_COUNT) + 1, SMALL_COUNT);
    } else if ((flags & CAPITAL) !== 0) {
      const known = madeFacts(row);
      if (!open) store<i32>(known, load<i32>(known, MIDDLE_COUNT) + 1, MIDDLE_COUNT);
      keepNeighbours(known, i > from ? idAt(i - 1) : 0, i + 1 < to ? idAt(i + 1) : 0);
    }
    open = (flags & MARK) !== 0 && (open || (flags & OPENS) !== 0);
  }
}

function keepNeighbours(known: usize, before: i32, after: i32): void {
  const count = load<i32>(known, NEIGHBOURS);
  if (count >= MOST_NEIGHBOURS) return;
  const at = known + ((<usize>count) << 2);
  store<i32>(at, before, BEFORE);
  store<i32>(at, after, AFTER);
  store<i32>(known, count + 1, NEIGHBOURS);
}

/** The row of the word at `i`; beyond the ends of its sentence that of no word. */
export function rowWithin(i: i32, from: i32, to: i32): usize {
  return i >= from && i < to ? rowAt(i) : edge();
}
