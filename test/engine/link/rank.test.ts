import { describe, expect, test } from 'vitest';
import { AT } from '../../../src/engine/link/evidence';
import { rank } from '../../../src/engine/link/rank';
import { Ranker, type RankWeights } from '../../../src/engine/link/ranker';
import { blankWeights, field, row } from './madeFields';

/** Weights that count one feature in a round. */
function relatedOnly(rounds: number): RankWeights {
  const blank = blankWeights(rounds);
  const candidate = blank.own.candidate.map((_, i) => (i === AT.related ? 5 : 0));
  return { ...blank, joint: blank.joint.map((round) => ({ ...round, candidate })) };
}

const fields = () => [
  field([row({ item: 'Q1', entity: 1, related: [3] }), row({ item: 'Q2', entity: 2 })], [0, 0]),
  field([row({ item: 'Q3', entity: 3 })], [0]),
  field([], []),
];

describe('rank', () => {
  test('without a round each referent is ranked alone', () => {
    const ranked = rank(fields(), new Ranker(blankWeights()));
    expect(ranked.map(({ shares }) => [...shares])).toEqual([[1 / 3, 1 / 3], [0.5], []]);
  });

  test('in a round what fits the others wins, and both sides gain', () => {
    const [first, second, none] = rank(fields(), new Ranker(relatedOnly(1)));
    expect(first?.shares[0]).toBeGreaterThan(0.5);
    expect(first?.shares[1]).toBeLessThan(1 / 3);
    expect(second?.shares[0]).toBeGreaterThan(0.5);
    expect([...(none?.shares ?? [])]).toEqual([]);
    const [again] = rank(fields(), new Ranker(relatedOnly(2)));
    expect(again?.shares[0]).toBeGreaterThan(first?.shares[0] ?? 1);
  });

  test('the fields that come in keep their rows and shares', () => {
    const before = fields();
    rank(before, new Ranker(relatedOnly(1)));
    expect(before.map(({ rows }) => rows.length)).toEqual([2, 1, 0]);
    expect(before.map(({ shares }) => [...shares])).toEqual([[0, 0], [0], []]);
  });
});
