import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL_COUNT } from '../../../src/engine/crf/labels';
import { gapsOf, spread } from '../../../src/engine/crf/slots';
import { CODEBOOK_UNIT, CODEBOOKS } from '../../../src/engine/crf/weights';
import { madeWeights } from './madeWeights';

const BITS = 12;

/** Slots and their vectors, one number for each codebook. */
const taken = fc.uniqueArray(fc.nat(2 ** BITS - 1), { maxLength: 60 }).chain((slots) =>
  fc.tuple(
    fc.constant(slots.toSorted((a, b) => a - b)),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 255 }), fc.nat(255), fc.nat(255)), {
      minLength: slots.length,
      maxLength: slots.length,
    }),
  ),
);

/** Vector v of book k holds v · 2^k for the first label. */
function codebooks(): Int16Array {
  const books = new Int16Array(CODEBOOKS * 256 * LABEL_COUNT);
  for (let at = 0; at < CODEBOOKS * 256; at++) {
    books[at * LABEL_COUNT] = (at % 256) << Math.floor(at / 256);
  }
  return books;
}

test('spread puts the sums of the vectors where the gaps say, and nothing elsewhere', () => {
  fc.assert(
    fc.property(taken, ([slots, vectors]) => {
      const planes = Array.from({ length: CODEBOOKS }, (_, book) =>
        vectors.map((each) => each[book] ?? 0),
      );
      const weights = { ...madeWeights(), bits: BITS, codebooks: codebooks() };
      const bytes = Uint8Array.from(planes.flat());
      const table = spread({ ...weights, gaps: gapsOf(slots), vectors: bytes });
      const found = [...table.rowOf.keys()].filter((slot) => table.rowOf[slot] !== 0);
      expect(found).toEqual(slots);
      slots.forEach((slot, i) => {
        const [a = 0, b = 0, c = 0] = vectors[i] ?? [];
        const row = (table.rowOf[slot] ?? 0) * LABEL_COUNT;
        expect(table.rows[row]).toBe((a + 2 * b + 4 * c) * CODEBOOK_UNIT);
        expect(((table.taken[slot >>> 5] ?? 0) >>> (slot & 31)) & 1).toBe(1);
      });
    }),
  );
});

test.each([
  ['none', [], []],
  ['the first', [0], [0]],
  ['neighbours', [3, 4, 5], [3, 0, 0]],
  ['a gap just short of the longest', [254], [254]],
  ['the longest gap takes a byte of its own', [255], [255, 0]],
  ['and one more', [256, 1000], [255, 1, 255, 255, 233]],
])('the gaps of slots: %s', (_, slots, gaps) => {
  expect([...gapsOf(slots)]).toEqual(gaps);
});
