import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsOf, spread } from '../../../src/engine/crf/slots';
import { CODEBOOKS } from '../../../src/engine/crf/weights';
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

test('spread puts the vectors where the gaps say, and nothing elsewhere', () => {
  fc.assert(
    fc.property(taken, ([slots, vectors]) => {
      const planes = Array.from({ length: CODEBOOKS }, (_, book) =>
        vectors.map((each) => each[book] ?? 0),
      );
      const table = spread({
        ...madeWeights(),
        bits: BITS,
        gaps: gapsOf(slots),
        vectors: Uint8Array.from(planes.flat()),
      });
      expect(table).toHaveLength(2 ** BITS);
      const expected = new Uint32Array(2 ** BITS);
      slots.forEach((slot, i) => {
        const [a = 0, b = 0, c = 0] = vectors[i] ?? [];
        expected[slot] = a + 256 * b + 65_536 * c;
      });
      expect(table).toEqual(expected);
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
