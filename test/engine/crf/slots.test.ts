import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featureList, MOST_FEATURES, push } from '../../../src/engine/crf/featureList';
import { gapsOf, rankOf, ranksOf, slotTable } from '../../../src/engine/crf/slots';

const BITS = 12;

test('each taken slot has its rank, and every other one none', () => {
  const taken = fc.uniqueArray(fc.nat(2 ** BITS - 1), { maxLength: 600 });
  fc.assert(
    fc.property(taken, (some) => {
      const slots = some.toSorted((a, b) => a - b);
      const table = slotTable({ bits: BITS, gaps: gapsOf(slots) });
      const ranks = Array.from({ length: 2 ** BITS }, (_, slot) => rankOf(table, slot));
      expect(ranks.flatMap((rank, slot) => (rank < 0 ? [] : [slot]))).toEqual(slots);
      expect(slots.map((slot) => ranks[slot])).toEqual(slots.map((_, i) => i));
    }),
  );
});

test('the ranks of a list are those of its taken slots, in order', () => {
  const slot = fc.nat(2 ** BITS - 1);
  const some = fc.uniqueArray(slot, { maxLength: 600 });
  const asked = fc.array(slot, { maxLength: MOST_FEATURES });
  fc.assert(
    fc.property(some, asked, (taken, features) => {
      const table = slotTable({ bits: BITS, gaps: gapsOf(taken.toSorted((a, b) => a - b)) });
      const list = featureList();
      for (const each of features) push(list, each << (32 - BITS));
      const ranks = new Int32Array(MOST_FEATURES + 1);
      const count = ranksOf(table, list, 32 - BITS, ranks);
      const expected = features.map((each) => rankOf(table, each)).filter((rank) => rank >= 0);
      expect([...ranks.subarray(0, count)]).toEqual(expected);
    }),
  );
});

test('where all slots are taken, each is its own rank', () => {
  const table = slotTable({ bits: BITS, gaps: new Uint8Array(2 ** BITS) });
  for (let slot = 0; slot < 2 ** BITS; slot++) expect(rankOf(table, slot)).toBe(slot);
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
