import { LABEL_COUNT, mayFollow } from '../engine/crf/labels';

/** A model while it is learned: a float for every label of every slot. */
export interface Dense {
  readonly bits: number;
  /** `[2^bits][labels]` */
  readonly table: Float32Array;
  /** `[labels][labels]`, from and to. */
  readonly transitions: Float32Array;
  readonly bias: Float32Array;
}

/** A model that knows nothing. */
export function emptyDense(bits: number): Dense {
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  for (let a = 0; a < LABEL_COUNT; a++) {
    for (let b = 0; b < LABEL_COUNT; b++) {
      if (!mayFollow(a, b)) transitions[a * LABEL_COUNT + b] = -1e4;
    }
  }
  return {
    bits,
    table: new Float32Array(2 ** bits * LABEL_COUNT),
    transitions,
    bias: new Float32Array(LABEL_COUNT),
  };
}

/** Writes the sums of a place's weights to `out` from `at` on. */
export function emit(model: Dense, features: Int32Array, out: Float32Array, at: number): void {
  const { table, bias } = model;
  const shift = 32 - model.bits;
  for (let y = 0; y < LABEL_COUNT; y++) out[at + y] = bias[y] ?? 0;
  for (const hash of features) {
    const from = (hash >>> shift) * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) {
      out[at + y] = (out[at + y] ?? 0) + (table[from + y] ?? 0);
    }
  }
}
