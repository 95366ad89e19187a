import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KeyRing, Tally } from '../../../src/engine/link/tally';

const row = fc.record({
  keys: fc.array(fc.nat(3), { maxLength: 3 }),
  share: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
});
const referents = fc.array(fc.array(row, { maxLength: 3 }), { maxLength: 5 });

/** What a referent has of a key: the shares of its rows, and no more than one. */
const has = (rows: readonly { keys: readonly number[]; share: number }[], key: number) =>
  rows
    .flatMap(({ keys, share }) => keys.filter((each) => each === key).map(() => share))
    .reduce((sum, share) => Math.min(1, sum + share), 0);

describe('KeyRing', () => {
  test('numbers what several referents have, in whatever lists, and leaves out the rest', () => {
    const firsts = Int32Array.from([0, 2, 2, 3]);
    const [ones, others] = [
      [[5, 9], [9, 7], [5]],
      [[], [8], [7]],
    ];
    const ring = new KeyRing([ones, others], firsts);
    const first = ring.lists(ones);
    expect([[...first.keys], [...first.starts]]).toEqual([
      [0, 1, 0],
      [0, 1, 2, 3],
    ]);
    const second = ring.lists(others);
    expect([[...second.keys], [...second.starts], ring.size]).toEqual([[1], [0, 0, 0, 1], 2]);
    expect(new KeyRing([], firsts).size).toBe(0);
  });
});

describe('Tally', () => {
  test('gives for each row what all other referents have of its keys', () => {
    fc.assert(
      fc.property(referents, (all) => {
        const rows = all.flat();
        const firsts = Int32Array.from([
          0,
          ...all.map((_, i) => all.slice(0, i + 1).flat().length),
        ]);
        const raw = rows.map(({ keys }) => keys);
        const ring = new KeyRing([raw], firsts);
        const lists = ring.lists(raw);
        const tally = new Tally(lists, ring.size);
        const shares = Float64Array.from(rows, ({ share }) => share);
        const spread = (key: number) => rows.flatMap(({ keys }) => keys).filter((k) => k === key);
        // Twice: summing anew forgets what was summed.
        for (const _ of [1, 2]) tally.sum(shares, firsts);
        all.forEach((own, referent) => {
          const [from = 0, to = 0] = [firsts[referent], firsts[referent + 1]];
          const others = (key: number) =>
            all.reduce((sum, rest, i) => sum + (i === referent ? 0 : has(rest, key)), 0);
          tally.enter(shares, from, to);
          own.forEach(({ keys }, i) => {
            const plain = keys.reduce((sum, key) => sum + others(key), 0);
            const rarer = keys.reduce(
              (sum, key) => sum + others(key) / Math.sqrt(1 + spread(key).length),
              0,
            );
            expect(tally.others(lists, from + i)).toBeCloseTo(plain);
            expect(tally.rarer(lists, from + i)).toBeCloseTo(rarer);
          });
          tally.leave(from, to);
        });
      }),
      { numRuns: 60 },
    );
  });
});
