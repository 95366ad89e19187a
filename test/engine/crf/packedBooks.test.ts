import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureList, MOST_FEATURES, push } from '../../../src/engine/crf/featureList';
import { LABEL_COUNT } from '../../../src/engine/crf/labels';
import { PackedBooks } from '../../../src/engine/crf/packedBooks';
import { gapsOf } from '../../../src/engine/crf/slots';
import { CODEBOOKS, type Weights } from '../../../src/engine/crf/weights';

const BITS = 8;
const VECTORS = 3;

/** All slots taken, with codebooks of these units and vectors by slot. */
function weightsOf(units: readonly number[], vectors: readonly number[]): Weights {
  return {
    ...{ language: 'en', bits: BITS, everywhere: false },
    codebooks: Int16Array.from(units),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    bias: new Float32Array(LABEL_COUNT),
    consistency: new Float32Array(2),
    codes: new Uint16Array(0),
    gaps: gapsOf(Array.from({ length: 2 ** BITS }, (_, slot) => slot)),
    vectors: Uint8Array.from(vectors),
  };
}

function listOf(slots: readonly number[]) {
  const list = featureList();
  for (const slot of slots) push(list, slot << (32 - BITS));
  return list;
}

const units = fc.array(fc.integer({ min: -32_768, max: 32_767 }), {
  minLength: CODEBOOKS * VECTORS * LABEL_COUNT,
  maxLength: CODEBOOKS * VECTORS * LABEL_COUNT,
});
const vectors = fc.array(fc.nat(VECTORS - 1), {
  minLength: CODEBOOKS * 2 ** BITS,
  maxLength: CODEBOOKS * 2 ** BITS,
});
const slots = fc.array(fc.nat(2 ** BITS - 1), { maxLength: MOST_FEATURES });

test('sums are those of the three vectors of every feature, added to what was there', () => {
  fc.assert(
    fc.property(units, vectors, slots, (codebooks, byslot, features) => {
      const sums = new Int32Array(2 + LABEL_COUNT).fill(7);
      new PackedBooks(weightsOf(codebooks, byslot)).add(listOf(features), sums, 2);
      const expected = new Array<number>(2 + LABEL_COUNT).fill(7);
      for (const slot of features) {
        for (let book = 0; book < CODEBOOKS; book++) {
          const row = book * VECTORS + (byslot[book * 2 ** BITS + slot] ?? 0);
          for (let y = 0; y < LABEL_COUNT; y++) {
            expected[2 + y] = (expected[2 + y] ?? 0) + (codebooks[row * LABEL_COUNT + y] ?? 0);
          }
        }
      }
      expect([...sums]).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['largest', 32_767],
  ['smallest', -32_768],
])(
  'as many features as there may be, all of the %s units, do not run into each other',
  (_, unit) => {
    const books = new PackedBooks(
      weightsOf(
        Array(CODEBOOKS * VECTORS * LABEL_COUNT).fill(unit),
        Array(CODEBOOKS * 2 ** BITS).fill(1),
      ),
    );
    const sums = new Int32Array(LABEL_COUNT);
    books.add(listOf(Array.from({ length: MOST_FEATURES }, (_, slot) => slot)), sums, 0);
    expect([...sums]).toEqual(Array(LABEL_COUNT).fill(CODEBOOKS * MOST_FEATURES * unit));
  },
);
