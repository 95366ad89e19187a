import { enterPlace, enterSentence, gatherFeatures } from './context';
import { flagsAt, rowAt, rowWithin, sentences, startOf, styleOf, take, tokens } from './document';
import { addFeatures, bias, everywhere, LABELS, ROW } from './tables';
import { CAPITAL, isOutside, NEXT, PREVIOUS, SECOND, SECOND_BEFORE, SELF, sumsOf } from './words';

// A word further from any capital is no part of a name.
const REACH: i32 = 2;
// What a word that is in no name has for every label but O, whose emission is 0.
const OUTSIDE: f32 = -50;
/** Weights count in units of this. */
const UNIT: f64 = 1.0 / 1024.0;

/** Neighbouring words of a sentence that may belong to names: numbers of 32 bits. */
const SEGMENT: usize = 20;
const SENTENCE: usize = 0;
const FIRST: usize = 4;
const LENGTH: usize = 8;
const PLACE: usize = 12;
const MEASURED: usize = 16;

/** How many segments the document has, and the longest one's length. */
export let segments: i32 = 0;
export let longest: i32 = 0;
/** `[places][labels]`, floats of 32 bits: logarithms, not normalised. */
export let emissions: usize = 0;

let near: usize = 0;
let list: usize = 0;
/** How many segments begin before each sentence. */
let firsts: usize = 0;

const place = memory.data(36, 16);

/** The sentence that a segment is of. */
export function sentenceOf(segment: i32): i32 {
  return load<i32>(list + <usize>segment * SEGMENT, SENTENCE);
}

/** The first word of a segment, counted from the document's first. */
export function firstOf(segment: i32): i32 {
  return load<i32>(list + <usize>segment * SEGMENT, FIRST);
}

/** How many words a segment has. */
export function lengthOf(segment: i32): i32 {
  return load<i32>(list + <usize>segment * SEGMENT, LENGTH);
}

/** Which of all places is a segment's first. */
export function placeOf(segment: i32): i32 {
  return load<i32>(list + <usize>segment * SEGMENT, PLACE);
}

/** Whether a segment's marginals are those of its emissions. */
export function isMeasured(segment: i32): bool {
  return load<i32>(list + <usize>segment * SEGMENT, MEASURED) !== 0;
}

/** Says whether they are. */
export function setMeasured(segment: i32, value: bool): void {
  store<i32>(list + <usize>segment * SEGMENT, value ? 1 : 0, MEASURED);
}

/** The first segment of a sentence; that of the next one, where it has none. */
export function segmentOf(sentence: i32): i32 {
  return load<i32>(firsts + ((<usize>sentence) << 2));
}

/** Cuts the document where words are far from any capital, and returns how many places are left. */
export function cutSegments(): i32 {
  near = take(<usize>tokens);
  firsts = take((<usize>(sentences + 1)) << 2);
  memory.fill(near, everywhere ? 1 : 0, <usize>tokens);
  let count = 0;
  for (let sentence = 0; sentence < sentences; sentence++) {
    if (!everywhere) markNear(startOf(sentence), startOf(sentence + 1));
  }
  for (let i = 0; i < tokens; i++) count += <i32>load<u8>(near + i);
  list = take(<usize>count * SEGMENT);
  listSegments();
  return count;
}

function markNear(from: i32, to: i32): void {
  for (let i = from; i < to; i++) {
    if ((flagsAt(i) & CAPITAL) === 0) continue;
    const first = max(from, i - REACH);
    const last = min(to, i + REACH + 1);
    memory.fill(near + first, 1, <usize>(last - first));
  }
}

function listSegments(): void {
  segments = 0;
  longest = 0;
  let places = 0;
  for (let sentence = 0; sentence < sentences; sentence++) {
    store<i32>(firsts + ((<usize>sentence) << 2), segments);
    const to = startOf(sentence + 1);
    let i = startOf(sentence);
    while (i < to) {
      const first = i;
      while (i < to && load<u8>(near + i) === 1) i++;
      if (i > first) {
        addSegment(sentence, first, i - first, places);
        places += i - first;
      }
      i++;
    }
  }
  store<i32>(firsts + ((<usize>sentences) << 2), segments);
}

function addSegment(sentence: i32, first: i32, length: i32, at: i32): void {
  const segment = list + <usize>segments * SEGMENT;
  store<i32>(segment, sentence, SENTENCE);
  store<i32>(segment, first, FIRST);
  store<i32>(segment, length, LENGTH);
  store<i32>(segment, at, PLACE);
  store<i32>(segment, 0, MEASURED);
  segments++;
  longest = max(longest, length);
}

/** Weighs every place by its words and what stands around it. */
export function weighPlaces(places: i32): void {
  emissions = take(<usize>places * ROW);
  let at = emissions;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const from = startOf(sentence);
    const to = startOf(sentence + 1);
    enterSentence(from, to, styleOf(sentence));
    for (let i = from; i < to; i++) {
      enterPlace(i);
      if (load<u8>(near + i) === 0) continue;
      weigh(i, from, to, at);
      at += ROW;
    }
  }
}

function weigh(i: i32, from: i32, to: i32, at: usize): void {
  const row = rowAt(i);
  if (isOutside(row)) {
    store<f32>(at, 0);
    for (let y = 1; y < LABELS; y++) store<f32>(at + ((<usize>y) << 2), OUTSIDE);
    return;
  }
  const own = sumsOf(row, SELF);
  const before = sumsOf(rowWithin(i - 1, from, to), NEXT);
  const after = sumsOf(rowWithin(i + 1, from, to), PREVIOUS);
  const second = sumsOf(rowWithin(i - 2, from, to), SECOND);
  const next = sumsOf(rowWithin(i + 2, from, to), SECOND_BEFORE);
  for (let y: usize = 0; y < ROW; y += 4) {
    const around = load<i32>(before + y) + load<i32>(after + y);
    const beyond = load<i32>(second + y) + load<i32>(next + y);
    store<i32>(place + y, load<i32>(own + y) + around + beyond);
  }
  gatherFeatures(i);
  addFeatures(place);
  for (let y: usize = 0; y < ROW; y += 4) {
    const units = <f64>load<i32>(place + y);
    store<f32>(at + y, <f32>(<f64>load<f32>(bias + y) + units * UNIT));
  }
}
