import { LABEL_COUNT } from '../engine/crf/labels';
import type { Dense } from './dense';
import { kMeans } from './kMeans';

const VECTORS = 255;
const ROUNDS = 8;
// The clusters are made from this many slots at most; the rest is assigned.
const FIT = 40_000;

/** A table of nine floats a slot as one byte a slot. */
export interface Quantised {
  /** `[256][labels]`; vector 0 is zero. */
  readonly codebook: Float32Array;
  readonly table: Uint8Array;
}

/**
 * Vector quantisation: each slot's weights become the nearest of 255 vectors (0 stays 0), found by
 * k-means over the taken slots, weighted by how often they are met. One byte in place of 36; scalar
 * 4-bit weights would take four and a half.
 */
export function quantise(
  { table, bits }: Dense,
  allowed: Uint8Array,
  counts: Uint32Array,
  seed: number,
): Quantised {
  const slots = [...allowed.keys()].filter((slot) => allowed[slot] === 1);
  // Shuffled by a multiplicative step, so that the first FIT are a fair sample.
  slots.sort((a, b) => (Math.imul(a, 0x9e3779b1) >>> 0) - (Math.imul(b, 0x9e3779b1) >>> 0));
  const points = new Float32Array(slots.length * LABEL_COUNT);
  slots.forEach((slot, i) => {
    points.set(table.subarray(slot * LABEL_COUNT, (slot + 1) * LABEL_COUNT), i * LABEL_COUNT);
  });
  const { centres, nearest } = kMeans(points, {
    dimensions: LABEL_COUNT,
    clusters: Math.min(VECTORS, slots.length),
    fit: Math.min(FIT, slots.length),
    rounds: ROUNDS,
    seed,
    weights: Float32Array.from(slots, (slot) => Math.sqrt(counts[slot] ?? 1)),
  });
  const codebook = new Float32Array((VECTORS + 1) * LABEL_COUNT);
  codebook.set(centres, LABEL_COUNT);
  const coded = new Uint8Array(2 ** bits);
  slots.forEach((slot, i) => {
    coded[slot] = (nearest[i] ?? 0) + 1;
  });
  return { codebook, table: coded };
}
