import { LABEL_COUNT } from '../../../src/engine/crf/labels';
import { CODEBOOKS, type Weights } from '../../../src/engine/crf/weights';
import { random } from '../../../src/train/random';

const VECTORS = 5;

/** Weights of every section that mean nothing: numbers of a seed, with all slots of the table taken. */
export function madeWeights(seed = 1, bits = 8): Weights {
  const next = random(seed);
  const slots = 2 ** bits;
  const float = () => next() * 4 - 2;
  return {
    language: 'en',
    bits,
    everywhere: false,
    codebooks: Int16Array.from({ length: CODEBOOKS * VECTORS * LABEL_COUNT }, (_, i) =>
      i % (VECTORS * LABEL_COUNT) < LABEL_COUNT ? 0 : Math.round(float() * 1024),
    ),
    transitions: Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, float),
    bias: Float32Array.from({ length: LABEL_COUNT }, float),
    consistency: Float32Array.of(0.5, 0.02),
    codes: Uint16Array.from({ length: 30 }, () => Math.floor(next() * 65_536)),
    gaps: new Uint8Array(slots),
    vectors: Uint8Array.from(
      { length: CODEBOOKS * slots },
      () => 1 + Math.floor(next() * (VECTORS - 1)),
    ),
  };
}
