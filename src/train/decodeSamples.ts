import { consistent } from '../engine/crf/consistency';
import { LABEL_COUNT } from '../engine/crf/labels';
import { bestPath, latticeOf, marginals } from '../engine/crf/lattice';
import { type Dense, emit } from './dense';
import type { Sample } from './samples';

/** How a model under training reads a document. */
export interface Reading {
  readonly model: Dense;
  /** As in `Weights.consistency`. */
  readonly consistency: Float32Array;
  /** Added to O. Below zero: rather one name too many. */
  readonly outside: number;
  /** Added to the label that the sample has: how much the corpus's own labels count. */
  readonly trust: number;
}

/** Labels the samples of one document as the engine would; the labels are left in each sample. */
export function decodeSamples(samples: readonly Sample[], reading: Reading): void {
  const lattice = latticeOf(reading.model.transitions);
  for (const sample of samples) {
    const { emissions, length, features, gold } = sample;
    for (let i = 0; i < length; i++) {
      const at = i * LABEL_COUNT;
      emit(reading.model, features[i] ?? new Int32Array(), emissions, at);
      emissions[at] = (emissions[at] ?? 0) + reading.outside;
      const known = at + (gold[i] ?? 0);
      emissions[known] = (emissions[known] ?? 0) + reading.trust;
    }
    marginals(lattice, emissions, length, sample.marginals);
  }
  consistent(samples, reading.consistency);
  for (const { emissions, length, labels } of samples) bestPath(lattice, emissions, length, labels);
}
