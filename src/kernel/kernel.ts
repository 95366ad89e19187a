import { converse, measure, openShares, shares } from './consistency';
import { gatherFacts, startOf, take } from './document';
import { bestPath, openLattice, setTransitions } from './lattice';
import { aligned, reach } from './memory';
import {
  cutSegments,
  emissions,
  firstOf,
  lengthOf,
  longest,
  placeOf,
  segmentOf,
  segments,
  sentenceOf,
  weighPlaces,
} from './segments';
import { ROW, setEverywhere, spread } from './tables';
import { startWords } from './words';

export { checksum } from './checksum';
export { idsAt, openDocument, startsAt, stylesAt } from './document';
export { learn, newsAt, room, spell } from './words';

// A span, in bytes from its start: sentence, first word from the sentence's first, and length, numbers
// of 32 bits; its score and the shares of four types, floats of 64 bits.
const SPAN: usize = 56;
const FROM: usize = 4;
const LENGTH: usize = 8;
const SCORE: usize = 16;
const TYPES: usize = 24;

/** What was asked for last: see {@link belief}. */
const believed = memory.data(40, 16);

let labels: usize = 0;
let spans: usize = 0;
let spanCount: i32 = 0;

/** Where the sections of a file of weights are to be written, so many bytes. */
export function fileRoom(bytes: i32): usize {
  const at = aligned(__heap_base);
  reach(at + bytes);
  return at;
}

/** Takes the file over that was written; see `spread` for its numbers. */
export function open(
  bits: i32,
  slots: i32,
  gaps: i32,
  codes: i32,
  vectors: i32,
  nouns: bool,
  classified: bool,
): void {
  const end = spread(aligned(__heap_base), bits, slots, gaps, codes, vectors);
  setEverywhere(nouns);
  setTransitions();
  startWords(end, classified);
}

/**
 * Labels the document whose words and sentences were written.
 * @param known whether the facts of the whole document are taken in
 * @param consistent whether the other occurrences of a word speak
 * @returns how many names were found; they lie at {@link spansAt}
 */
export function tag(known: bool, consistent: bool): i32 {
  if (known) gatherFacts();
  const places = cutSegments();
  weighPlaces(places);
  openShares(places);
  openLattice(longest);
  labels = take(<usize>places);
  if (consistent) converse();
  spans = take(0);
  spanCount = 0;
  for (let segment = 0; segment < segments; segment++) addSpans(segment);
  return spanCount;
}

/** Where the names that were found lie, {@link SPAN} bytes each, in order. */
export function spansAt(): usize {
  return spans;
}

/**
 * What the labels of the words `from` up to `to` of a sentence say, whether they were found to be a name
 * or not.
 * @returns where it lies: how likely every one of them belongs to some name, by the least likely, then
 *   what each of the four types weighs, floats of 64 bits; 0 for those too far from a capital
 */
export function belief(sentence: i32, from: i32, to: i32): usize {
  const start = startOf(sentence) + from;
  const end = startOf(sentence) + to;
  const last = segmentOf(sentence + 1);
  for (let segment = segmentOf(sentence); segment < last; segment++) {
    const first = firstOf(segment);
    if (first > start || end > first + lengthOf(segment)) continue;
    measure(segment);
    believe(placeOf(segment) + start - first, end - start);
    return believed;
  }
  return 0;
}

function believe(place: i32, length: i32): void {
  memory.fill(believed, 0, 40);
  let share: f64 = 1;
  for (let i = 0; i < length; i++) {
    const at = shares + <usize>(place + i) * ROW;
    share = min(share, 1 - <f64>load<f32>(at));
    for (let type: usize = 1; type <= 4; type++) {
      const sum = believed + (type << 3);
      // Its begin and its inside.
      const both = <f64>load<f32>(at + (type << 3) - 4) + <f64>load<f32>(at + (type << 3));
      store<f64>(sum, load<f64>(sum) + both);
    }
  }
  store<f64>(believed, share);
}

function addSpans(segment: i32): void {
  const place = placeOf(segment);
  const length = lengthOf(segment);
  bestPath(emissions + <usize>place * ROW, length, labels + place);
  let i = 0;
  while (i < length) {
    const label = <i32>load<u8>(labels + place + i);
    let end = i + 1;
    if (label !== 0) {
      const inside = label + (label & 1);
      while (end < length && <i32>load<u8>(labels + place + end) === inside) end++;
      addSpan(segment, i, end);
    }
    i = end;
  }
}

/** Adds the words `from` up to `to` of a segment as a name. */
function addSpan(segment: i32, from: i32, to: i32): void {
  measure(segment);
  reach(spans + <usize>(spanCount + 1) * SPAN);
  const span = spans + <usize>spanCount * SPAN;
  const sentence = sentenceOf(segment);
  store<i32>(span, sentence);
  store<i32>(span, firstOf(segment) + from - startOf(sentence), FROM);
  store<i32>(span, to - from, LENGTH);
  memory.fill(span + TYPES, 0, 32);
  const first = shares + <usize>placeOf(segment) * ROW;
  let score: f64 = 1;
  for (let i = from; i < to; i++) {
    // A begin, and insides behind it.
    const at = first + <usize>i * ROW + (i > from ? 8 : 4);
    score = min(score, typeShare(at));
    for (let type: usize = 0; type < 4; type++) {
      const sum = span + TYPES + (type << 3);
      store<f64>(sum, load<f64>(sum) + <f64>load<f32>(at + (type << 3)));
    }
  }
  if (to < lengthOf(segment)) score = min(score, 1 - typeShare(first + <usize>to * ROW + 8));
  store<f64>(span, score, SCORE);
  spanCount++;
}

/** What four types weigh together; `at` is the first one's begin or inside. */
function typeShare(at: usize): f64 {
  const two = <f64>load<f32>(at) + <f64>load<f32>(at, 8);
  return two + <f64>load<f32>(at, 16) + <f64>load<f32>(at, 24);
}
