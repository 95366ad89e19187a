import { LABEL_COUNT } from '../engine/crf/labels';
import { gapsOf } from '../engine/crf/slots';
import { CODEBOOK_UNIT, CODEBOOKS, type Weights } from '../engine/crf/weights';
import type { Dense } from './dense';
import { kMeans } from './kMeans';

const VECTORS = 255;
const ROUNDS = 8;
// The clusters are made from this many slots at most; the rest is assigned.
const FIT = 40_000;

/** A table of nine floats a slot as three bytes a taken slot: see `Weights`. */
export type Quantised = Pick<Weights, 'codebooks' | 'gaps' | 'vectors'>;

/**
 * Vector quantisation in three steps (residual: Juang and Gray 1982): each slot's weights become the
 * nearest of 255 vectors, and what is missing the nearest of 255 others, and again. Clusters are
 * found by k-means over the taken slots, weighted by the root of how often they are met. One byte a
 * slot leaves 18% of the weights' energy out, two 7%, three 3%. What is left out makes a model shy. F1
 * on newswire, MISC included, of one model of 94,000 slots that had 72.5 in floats: one byte 67.8
 * (140 KB gzip), two 72.3 (278 KB); nine numbers of four bits 71.7 (255 KB). A better model lost 1.5
 * points on world news by two bytes and none to speak of by three.
 */
export function quantise(
  { table }: Dense,
  allowed: Uint8Array,
  counts: Uint32Array,
  seed: number,
): Quantised {
  const taken = [...allowed.keys()].filter((slot) => allowed[slot] === 1);
  // In the order of a scrambled number, so that the first FIT are a fair sample.
  const slots = taken.toSorted(
    (a, b) => (Math.imul(a, 0x9e3779b1) >>> 0) - (Math.imul(b, 0x9e3779b1) >>> 0),
  );
  const points = new Float32Array(slots.length * LABEL_COUNT);
  slots.forEach((slot, i) => {
    points.set(table.subarray(slot * LABEL_COUNT, (slot + 1) * LABEL_COUNT), i * LABEL_COUNT);
  });
  const weights = Float32Array.from(slots, (slot) => Math.sqrt(counts[slot] ?? 1));
  const codebooks = new Int16Array(CODEBOOKS * (VECTORS + 1) * LABEL_COUNT);
  const planes = Array.from({ length: CODEBOOKS }, (_, stage) => {
    const { centres, nearest } = cluster(points, weights, seed + stage);
    const units = centres.map((value) => Math.round(value / CODEBOOK_UNIT));
    codebooks.set(units, (stage * (VECTORS + 1) + 1) * LABEL_COUNT);
    const plane = new Map<number, number>();
    slots.forEach((slot, i) => {
      const vector = nearest[i] ?? 0;
      plane.set(slot, vector + 1);
      for (let y = 0; y < LABEL_COUNT; y++) {
        const at = i * LABEL_COUNT + y;
        points[at] = (points[at] ?? 0) - (units[vector * LABEL_COUNT + y] ?? 0) * CODEBOOK_UNIT;
      }
    });
    return Uint8Array.from(taken, (slot) => plane.get(slot) ?? 0);
  });
  const vectors = new Uint8Array(CODEBOOKS * taken.length);
  planes.forEach((plane, stage) => {
    vectors.set(plane, stage * taken.length);
  });
  return { codebooks, gaps: gapsOf(taken), vectors };
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
