import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRanking } from '../../src/maker/ranking';

const ranked = fc
  .uniqueArray(fc.nat({ max: 500 }), { maxLength: 80 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.record({ id: fc.constant(id), popularity: fc.nat({ max: 9 }) })),
    ),
  )
  .map((all) => all.map((one) => ({ ...one, offset: one.id * 10, length: 10 })));

const best = (all: readonly { id: number; popularity: number }[], limit: number) =>
  [...all]
    .sort((a, b) => b.popularity - a.popularity || a.id - b.id)
    .slice(0, limit)
    .map(({ id }) => id);

describe('a ranking', () => {
  it('keeps what sorting all would have put first', () => {
    fc.assert(
      fc.property(ranked, fc.integer({ min: 1, max: 30 }), (all, limit) => {
        const ranking = createRanking(limit);
        for (const one of all) {
          const admitted = ranking.admits(one.popularity, one.id);
          ranking.add(one);
          expect(ranking.all().includes(one)).toBe(admitted);
        }
        expect(best(ranking.all(), limit)).toEqual(best(all, limit));
        expect(ranking.size).toBe(Math.min(limit, all.length));
      }),
    );
  });

  it('goes on from what it kept', () => {
    fc.assert(
      fc.property(ranked, ranked, (one, other) => {
        const first = createRanking(10);
        for (const each of one) first.add(each);
        const second = createRanking(10, first.all());
        const known = new Set(one.map(({ id }) => id));
        const more = other.filter(({ id }) => !known.has(id));
        for (const each of more) second.add(each);
        expect(best(second.all(), 10)).toEqual(best([...one, ...more], 10));
      }),
    );
  });
});
