import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityRecord } from '../../src/pack/entityRecord';
import { MOST_RELATED } from '../../src/pack/entityTable';
import { itemNumber } from '../../src/pack/itemNumber';
import { keptRelations } from '../../src/pack/keptRelations';

const record = (n: number, related: readonly number[]): EntityRecord => ({
  ...{ id: `Q${n}`, labels: { en: `${n}` } },
  related: related.map((other): EntityRecord['id'] => `Q${other}`),
});

const kept = (records: readonly EntityRecord[]) =>
  keptRelations(records, new Map(records.map(({ id }, index) => [itemNumber(id), index])));

const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);

describe('keptRelations', () => {
  test('keeps indices of held records, ascending, none twice, none of itself, few enough', () => {
    const related = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 80 });
    fc.assert(
      fc.property(fc.array(related, { maxLength: 50 }), (lists) => {
        const records = lists.map((list, i) => record(i + 1, list));
        const all = kept(records);
        expect(all).toHaveLength(lists.length);
        all.forEach((list, index) => {
          const stated = new Set(lists[index]);
          expect(list.length).toBeLessThanOrEqual(MOST_RELATED);
          expect(list).toEqual([...new Set(list)].sort((a, b) => a - b));
          expect(list).not.toContain(index);
          for (const other of list) {
            expect(other).toBeLessThan(lists.length);
            expect(stated.has(other + 1)).toBe(true);
          }
          const possible = [...stated].filter((n) => n <= lists.length && n !== index + 1).length;
          expect(list.length).toBe(Math.min(possible, MOST_RELATED));
        });
      }),
    );
  });

  test('what states too many drops first what the other side keeps', () => {
    const many = MOST_RELATED + 8;
    const hub = record(many + 1, upTo(many));
    // The first eight state it, too, and the others do not.
    const spokes = upTo(many).map((n) => record(n, n <= 8 ? [many + 1] : []));
    const all = kept([...spokes, hub]);
    expect(all.at(-1)).toEqual(
      upTo(many)
        .slice(8)
        .map((n) => n - 1),
    );
    expect(all.slice(0, 9)).toEqual([...Array.from({ length: 8 }, () => [many]), []]);
  });
});
