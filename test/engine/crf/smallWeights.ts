import { LABEL_COUNT } from '../../../src/engine/crf/labels';
import { CODEBOOKS, encodeWeights } from '../../../src/engine/crf/weights';

const BITS = 8;

/**
 * A file of weights of under 1 KB that is sound and has learned one thing: nothing is a name. So a text
 * in which names are found was read by rules.
 */
export const smallWeights = (language: string): Uint8Array => {
  const bias = new Float32Array(LABEL_COUNT);
  bias[0] = 9;
  return encodeWeights({
    language,
    bits: BITS,
    everywhere: false,
    codebooks: new Int16Array(CODEBOOKS * LABEL_COUNT),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    bias,
    consistency: new Float32Array(2),
    codes: new Uint16Array(0),
    gaps: new Uint8Array(0),
    vectors: new Uint8Array(0),
  });
};
