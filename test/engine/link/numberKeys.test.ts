import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type KeyLists, keyLists, numberKeys } from '../../../src/engine/link/numberKeys';

const rowsOf = ({ keys, starts }: KeyLists) =>
  [...starts].slice(1).map((end, row) => [...keys.subarray(starts[row], end)]);

const row = fc.array(fc.nat(6), { maxLength: 4 });

describe('keyLists', () => {
  test('are the lists, one behind the other', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(rowsOf(keyLists(rows))).toEqual(rows);
      }),
    );
  });
});

describe('numberKeys', () => {
  test('numbers what several referents have, in whatever lists, and leaves out the rest', () => {
    const firsts = Int32Array.from([0, 2, 2, 3]);
    const [ones, others] = [keyLists([[5, 9], [9, 7], [5]]), keyLists([[], [8], [7]])];
    expect(numberKeys([ones, others], firsts)).toBe(2);
    expect([rowsOf(ones), rowsOf(others)]).toEqual([
      [[0], [1], [0]],
      [[], [], [1]],
    ]);
    expect(numberKeys([], firsts)).toBe(0);
  });

  test('the same key has one number, another has another, and what was numbered before counts not', () => {
    const referents = fc.array(fc.array(row, { maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(referents, (all) => {
        const rows = all.flat();
        const firsts = Int32Array.from([
          0,
          ...all.map((_, i) => all.slice(0, i + 1).flat().length),
        ]);
        const lists = keyLists(rows);
        const size = numberKeys([lists], firsts);
        const bearers = (key: number) => all.filter((own) => own.flat().includes(key)).length;
        const kept = rows.map((keys) => keys.filter((key) => bearers(key) > 1));
        const order = [...new Set(kept.flat())];
        expect(rowsOf(lists)).toEqual(kept.map((keys) => keys.map((key) => order.indexOf(key))));
        expect(size).toBe(order.length);
      }),
      { numRuns: 60 },
    );
  });
});
