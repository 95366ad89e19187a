import {
  factsOf,
  flagsAt,
  HEARD,
  MIXED,
  madeFacts,
  rowAt,
  SHARES,
  SPOKEN,
  styleOf,
  take,
} from './document';
import { marginals } from './lattice';
import {
  emissions,
  firstOf,
  isMeasured,
  lengthOf,
  placeOf,
  segments,
  sentenceOf,
  setMeasured,
} from './segments';
import { consistency, ROW } from './tables';
import { CAPITAL } from './words';

declare function log(x: f64): f64;

/** O and the types. */
const CLASSES: i32 = 5;
// From this many other occurrences on they count in full.
const ENOUGH: f64 = 3;

/** `[places][labels]`, floats of 32 bits: probabilities, where a segment was measured. */
export let shares: usize = 0;
let talking: usize = 0;

/** Makes room for the probabilities of a document. */
export function openShares(places: i32): void {
  shares = take(<usize>places * ROW);
}

/** Most segments turn out to hold no name, and nobody asks for the marginals of most of these. */
export function measure(segment: i32): void {
  if (isMeasured(segment)) return;
  setMeasured(segment, true);
  const at = <usize>placeOf(segment) * ROW;
  marginals(emissions + at, lengthOf(segment), shares + at);
}

/** Lets the occurrences of a word speak for one another, as `engine/crf/consistency.ts` says. */
export function converse(): void {
  talking = take(<usize>segments);
  countHeard();
  for (let segment = 0; segment < segments; segment++) {
    const talks = sharesWord(segment);
    store<u8>(talking + segment, talks ? 1 : 0);
    if (talks) measure(segment);
  }
  for (let segment = 0; segment < segments; segment++) {
    if (load<u8>(talking + segment) === 1 && isMixed(segment)) speak(segment);
  }
  for (let segment = 0; segment < segments; segment++) {
    if (load<u8>(talking + segment) === 1) hear(segment);
  }
}

function isMixed(segment: i32): bool {
  return styleOf(sentenceOf(segment)) === MIXED;
}

function isCapital(i: i32): bool {
  return (flagsAt(i) & CAPITAL) !== 0;
}

function countHeard(): void {
  for (let segment = 0; segment < segments; segment++) {
    const first = firstOf(segment);
    const end = first + lengthOf(segment);
    for (let i = first; i < end; i++) {
      if (!isCapital(i)) continue;
      const facts = madeFacts(rowAt(i));
      store<i32>(facts, load<i32>(facts, HEARD) + 1, HEARD);
    }
  }
}

/** Whether a segment has a capitalised word that another place has too: only these can be heard. */
function sharesWord(segment: i32): bool {
  const first = firstOf(segment);
  const end = first + lengthOf(segment);
  for (let i = first; i < end; i++) {
    if (isCapital(i) && load<i32>(factsOf(rowAt(i)), HEARD) > 1) return true;
  }
  return false;
}

function speak(segment: i32): void {
  const first = firstOf(segment);
  const length = lengthOf(segment);
  for (let i = 0; i < length; i++) {
    if (!isCapital(first + i)) continue;
    const facts = factsOf(rowAt(first + i));
    store<i32>(facts, load<i32>(facts, SPOKEN) + 1, SPOKEN);
    for (let c = 0; c < CLASSES; c++) {
      const sum = facts + ((<usize>c) << 3);
      store<f64>(sum, load<f64>(sum, SHARES) + shareOf(placeOf(segment) + i, c), SHARES);
    }
  }
}

function hear(segment: i32): void {
  const first = firstOf(segment);
  const length = lengthOf(segment);
  const speaks = isMixed(segment);
  for (let i = 0; i < length; i++) {
    if (!isCapital(first + i)) continue;
    const facts = factsOf(rowAt(first + i));
    const others = load<i32>(facts, SPOKEN) - (speaks ? 1 : 0);
    if (others < 1) continue;
    setMeasured(segment, false);
    listen(facts, placeOf(segment) + i, others, speaks);
  }
}

function listen(facts: usize, place: i32, others: i32, speaks: bool): void {
  const weight = <f64>load<f32>(consistency);
  const floor = <f64>load<f32>(consistency, 4);
  const strength = weight * min(1.0, sqrt(<f64>others / ENOUGH));
  for (let c = 0; c < CLASSES; c++) {
    const own = speaks ? shareOf(place, c) : 0;
    const sum = load<f64>(facts + ((<usize>c) << 3), SHARES);
    const average = max(0.0, sum - own) / <f64>others;
    const value = strength * log(average + floor);
    for (let y = c === 0 ? 0 : 2 * c - 1; y <= 2 * c; y++) {
      const at = emissions + <usize>place * ROW + ((<usize>y) << 2);
      store<f32>(at, <f32>(<f64>load<f32>(at) + value));
    }
  }
}

/** What a place is held to be of a class, begin and inside taken together. */
function shareOf(place: i32, c: i32): f64 {
  const at = shares + <usize>place * ROW;
  if (c === 0) return <f64>load<f32>(at);
  const begin = at + ((<usize>(2 * c - 1)) << 2);
  return <f64>load<f32>(begin) + <f64>load<f32>(begin, 4);
}
