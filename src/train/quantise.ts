import { LABEL_COUNT } from '../engine/crf/labels';
import type { Dense } from './dense';
import { kMeans } from './kMeans';

const VECTORS = 255;
const ROUNDS = 8;
// The clusters are made from this many slots at most; the rest is assigned.
const FIT = 40_000;

/** A table of nine floats a slot as two bytes a slot. */
export interface Quantised {
  /** `[2][256][labels]`: coarse and fine; vectors 0 are zero. */
  readonly codebooks: Float32Array;
  readonly table: Uint8Array;
  readonly fine: Uint8Array;
}

/**
 * Vector quantisation in two steps (residual: Juang and Gray 1982): each slot's weights become the
 * nearest of 255 vectors, and what is missing the nearest of 255 others, both found by k-means over
 * the taken slots, weighted by the root of how often they are met. Two bytes in place of 36, at 0.2
 * points of F1. Tried and worse: one byte (5 points, since the means shrink all weights), nine times
 * four bits (0.8 points and a tenth more bytes after gzip).
 */
export function quantise(
  { table, bits }: Dense,
  allowed: Uint8Array,
  counts: Uint32Array,
  seed: number,
): Quantised {
  const slots = [...allowed.keys()].filter((slot) => allowed[slot] === 1);
  // In the order of a scrambled number, so that the first FIT are a fair sample.
  slots.sort((a, b) => (Math.imul(a, 0x9e3779b1) >>> 0) - (Math.imul(b, 0x9e3779b1) >>> 0));
  const points = new Float32Array(slots.length * LABEL_COUNT);
  slots.forEach((slot, i) => {
    points.set(table.subarray(slot * LABEL_COUNT, (slot + 1) * LABEL_COUNT), i * LABEL_COUNT);
  });
  const weights = Float32Array.from(slots, (slot) => Math.sqrt(counts[slot] ?? 1));
  const codebooks = new Float32Array(2 * (VECTORS + 1) * LABEL_COUNT);
  const planes = [0, 1].map((stage) => {
    const { centres, nearest } = cluster(points, weights, seed + stage);
    codebooks.set(centres, (stage * (VECTORS + 1) + 1) * LABEL_COUNT);
    const plane = new Uint8Array(2 ** bits);
    slots.forEach((slot, i) => {
      const vector = nearest[i] ?? 0;
      plane[slot] = vector + 1;
      for (let y = 0; y < LABEL_COUNT; y++) {
        const at = i * LABEL_COUNT + y;
        points[at] = (points[at] ?? 0) - (centres[vector * LABEL_COUNT + y] ?? 0);
      }
    });
    return plane;
  });
  const [coarse = new Uint8Array(), fine = new Uint8Array()] = planes;
  return { codebooks, table: coarse, fine };
}

function cluster(points: Float32Array, weights: Float32Array, seed: number) {
  const count = points.length / LABEL_COUNT;
  return kMeans(points, {
    dimensions: LABEL_COUNT,
    clusters: Math.min(VECTORS, count),
    fit: Math.min(FIT, count),
    rounds: ROUNDS,
    seed,
    weights,
  });
}
