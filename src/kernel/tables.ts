import { items, length } from './features';
import { aligned, reach } from './memory';

/** So many labels there are: outside, and begin and inside of four types. */
export const LABELS: i32 = 9;
/** What the numbers of all labels take, in bytes, as 32 bits each. */
export const ROW: usize = 36;

// A place has at most 64 features.
const ranks: usize = memory.data(65 * 4, 16);

// Bytes of a vector of a codebook, and of a slot's three numbers of vectors.
const VECTOR: usize = 18;
const TRIPLE: usize = 3;
const LONG_GAP: i32 = 255;

/** The sections of a file of weights, in the file's order: see `Weights` in `engine/crf/weights.ts`. */
export let transitions: usize = 0;
export let bias: usize = 0;
export let consistency: usize = 0;
let books: usize = 0;
export let codes: usize = 0;
export let codeSlots: i32 = 0;

/** Every word may be part of a name. */
export let everywhere: bool = false;

let shift: i32 = 0;
let secondBook: usize = 0;
let thirdBook: usize = 0;
/** A bit for each slot that is taken, and for each 64 of them how many are taken before. */
let taken: usize = 0;
let before: usize = 0;
/** Of each taken slot its vector in each codebook. */
let triples: usize = 0;

/**
 * Spreads out what a file of weights holds.
 * @param file where its sections lie, one behind the other
 * @param vectors in each codebook
 * @returns the first address behind all tables
 */
export function spread(
  file: usize,
  bits: i32,
  slots: i32,
  gaps: i32,
  codeCount: i32,
  vectors: i32,
): usize {
  transitions = file;
  bias = transitions + LABELS * ROW;
  consistency = bias + ROW;
  books = consistency + 8;
  secondBook = books + <usize>vectors * VECTOR;
  thirdBook = secondBook + <usize>vectors * VECTOR;
  codes = thirdBook + <usize>vectors * VECTOR;
  codeSlots = codeCount;
  const gapsAt = codes + ((<usize>codeCount) << 1);
  const vectorsAt = gapsAt + gaps;
  shift = 32 - bits;
  const blocks: usize = bits > 6 ? (<usize>1) << (bits - 6) : 1;
  taken = aligned(vectorsAt + <usize>slots * TRIPLE);
  before = taken + (blocks << 3);
  triples = before + (blocks << 1);
  // Three of the four bytes that are read of a triple are its own.
  const end = aligned(triples + <usize>slots * TRIPLE + 1);
  reach(end);
  memory.fill(taken, 0, blocks << 3);
  spreadSlots(gapsAt, gaps, blocks);
  spreadVectors(vectorsAt, slots);
  return end;
}

/** A file of a language where all nouns have capitals says so. */
export function setEverywhere(value: bool): void {
  everywhere = value;
}

function spreadSlots(gapsAt: usize, gaps: i32, blocks: usize): void {
  let slot: u32 = 0;
  for (let i = 0; i < gaps; i++) {
    const gap = <u32>load<u8>(gapsAt + i);
    slot += gap;
    if (gap === LONG_GAP) continue;
    const block = taken + ((<usize>(slot >>> 6)) << 3);
    store<u64>(block, load<u64>(block) | ((<u64>1) << (slot & 63)));
    slot++;
  }
  let rank: i32 = 0;
  for (let block: usize = 0; block < blocks; block++) {
    store<u16>(before + (block << 1), <u16>rank);
    rank += <i32>popcnt(load<u64>(taken + (block << 3)));
  }
}

// A slot's three vectors side by side are one read where the file has them far apart.
function spreadVectors(vectorsAt: usize, slots: i32): void {
  for (let i = 0; i < slots; i++) {
    const triple = triples + <usize>i * TRIPLE;
    store<u8>(triple, load<u8>(vectorsAt + i));
    store<u8>(triple + 1, load<u8>(vectorsAt + slots + i));
    store<u8>(triple + 2, load<u8>(vectorsAt + 2 * slots + i));
  }
}

/** Adds the weights of all gathered features to nine numbers of 32 bits. */
export function addFeatures(sums: usize): void {
  const count = rankFeatures();
  let low = v128.load(sums);
  let high = v128.load(sums, 16);
  let last = load<i32>(sums, 32);
  for (let k: usize = 0; k < count; k++) {
    const triple = load<u32>(triples + <usize>load<i32>(ranks + (k << 2)) * TRIPLE);
    const a = books + <usize>(triple & 255) * VECTOR;
    const b = secondBook + <usize>((triple >>> 8) & 255) * VECTOR;
    const c = thirdBook + <usize>((triple >>> 16) & 255) * VECTOR;
    const va = v128.load(a);
    const vb = v128.load(b);
    const vc = v128.load(c);
    low = i32x4.add(low, i32x4.extend_low_i16x8_s(va));
    high = i32x4.add(high, i32x4.extend_high_i16x8_s(va));
    low = i32x4.add(low, i32x4.extend_low_i16x8_s(vb));
    high = i32x4.add(high, i32x4.extend_high_i16x8_s(vb));
    low = i32x4.add(low, i32x4.extend_low_i16x8_s(vc));
    high = i32x4.add(high, i32x4.extend_high_i16x8_s(vc));
    last += <i32>load<i16>(a, 16) + <i32>load<i16>(b, 16) + <i32>load<i16>(c, 16);
  }
  v128.store(sums, low);
  v128.store(sums, high, 16);
  store<i32>(sums, last, 32);
}

/**
 * Writes which how many-th taken slots the features fall into, those that fall into one. Nothing here
 * depends on what was read before, so that a processor waits for all the reads at once: a quarter of
 * the slots are empty, and a branch on that would hold up the next read.
 */
function rankFeatures(): usize {
  let count: usize = 0;
  for (let k: usize = 0; k < <usize>length; k++) {
    const slot = load<u32>(items + (k << 2)) >>> shift;
    const block = <usize>(slot >>> 6);
    const bits = load<u64>(taken + (block << 3));
    const at = <u64>(slot & 63);
    const rank = <i32>load<u16>(before + (block << 1)) + <i32>popcnt(bits & ((1 << at) - 1));
    store<i32>(ranks + (count << 2), rank);
    count += <usize>((bits >> at) & 1);
  }
  return count;
}
