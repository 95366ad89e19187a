import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyLists, numberKeys } from '../../../src/engine/link/numberKeys';
import { Tally } from '../../../src/engine/link/tally';

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

describe('Tally', () => {
  test('gives for each row what all other referents have of its keys', () => {
    fc.assert(
      fc.property(referents, (all) => {
        const rows = all.flat();
        const firsts = Int32Array.from([
          0,
          ...all.map((_, i) => all.slice(0, i + 1).flat().length),
        ]);
        const lists = keyLists(rows.map(({ keys }) => keys));
        const tally = new Tally(lists, numberKeys([lists], firsts));
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
