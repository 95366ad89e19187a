import { LABEL_COUNT } from '../engine/crf/labels';
import { type Dense, emptyDense } from './dense';
import type { Sample } from './samples';

/** How often each slot of a table of `bits` is met in the samples. */
export function slotCounts(samples: readonly Sample[], bits: number): Uint32Array {
  const counts = new Uint32Array(2 ** bits);
  const shift = 32 - bits;
  for (const { features } of samples) {
    for (const place of features) {
      for (const hash of place) {
        const slot = hash >>> shift;
        counts[slot] = (counts[slot] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/**
 * Keeps the `keep` slots of a large table that matter most, and folds them into a smaller one. A
 * slot matters by the length of its weights times the root of how often it is met: rare features
 * with large weights are what the training text happens to hold. Slots of the small table are the
 * large one's by their upper bits; where several kept ones meet, their weights are averaged by count.
 * @returns the smaller model, and which of its slots are taken
 */
export function prune(
  model: Dense,
  counts: Uint32Array,
  to: { readonly bits: number; readonly keep: number },
): { readonly model: Dense; readonly allowed: Uint8Array } {
  const worth = new Float32Array(counts.length);
  for (let slot = 0; slot < counts.length; slot++) {
    worth[slot] = lengthOf(model.table, slot) * Math.sqrt(counts[slot] ?? 0);
  }
  const least = Float32Array.from(worth).sort().at(-to.keep) ?? 0;
  const small = emptyDense(to.bits);
  small.transitions.set(model.transitions);
  small.bias.set(model.bias);
  const allowed = new Uint8Array(2 ** to.bits);
  const met = new Float64Array(2 ** to.bits);
  const fold = model.bits - to.bits;
  for (let slot = 0; slot < counts.length; slot++) {
    if ((worth[slot] ?? 0) <= Math.max(least, 0)) continue;
    const target = slot >>> fold;
    allowed[target] = 1;
    const count = counts[slot] ?? 0;
    const sum = (met[target] ?? 0) + count;
    met[target] = sum;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const at = target * LABEL_COUNT + y;
      const old = small.table[at] ?? 0;
      small.table[at] = old + ((model.table[slot * LABEL_COUNT + y] ?? 0) - old) * (count / sum);
    }
  }
  return { model: small, allowed };
}

function lengthOf(table: Float32Array, slot: number): number {
  let squares = 0;
  for (let y = 0; y < LABEL_COUNT; y++) squares += (table[slot * LABEL_COUNT + y] ?? 0) ** 2;
  return Math.sqrt(squares);
}
