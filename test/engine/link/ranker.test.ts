import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../../src/engine/link/evidence';
import { EvidenceTable } from '../../../src/engine/link/evidenceTable';
import { Ranker, type RankWeights } from '../../../src/engine/link/ranker';
import { SETTING_EVIDENCE } from '../../../src/engine/link/settingEvidence';
import { blankWeights, evidenceOf } from './madeFields';

const [F, S] = [EVIDENCE.length, SETTING_EVIDENCE.length];
const size = 900;
const vector = (length: number) =>
  fc
    .array(fc.integer({ min: -size, max: size }), { minLength: length, maxLength: length })
    .map((values) => values.map((value) => value / 100));
const linear = fc.record({ candidate: vector(F), setting: vector(S) });
const joint = fc.record({
  ...{ candidate: vector(F), setting: vector(S), output: vector(2) },
  hidden: fc.array(vector(F + S + 1), { minLength: 2, maxLength: 2 }),
});
const weights: fc.Arbitrary<RankWeights> = fc.record({ own: linear, joint: fc.tuple(joint) });
// Most features of a candidate are 0.
const sparse = fc
  .tuple(vector(F), fc.array(fc.boolean(), { minLength: F, maxLength: F }))
  .map(([values, isThere]) => values.map((value, i) => (isThere[i] ? value : 0)));
const evidence = fc.record({
  rows: fc.array(sparse, { maxLength: 5 }),
  setting: vector(S).map((values) => Float64Array.from(values)),
});

const dot = (a: readonly number[], b: ArrayLike<number>) =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
const softmax = (scores: readonly number[], none: number) => {
  const top = Math.max(none, ...scores);
  const all = [...scores, none].reduce((sum, score) => sum + Math.exp(score - top), 0);
  return scores.map((score) => Math.exp(score - top) / all);
};

describe('Ranker', () => {
  test('gives the softmax of what the definition says', () => {
    fc.assert(
      fc.property(weights, evidence, (learned, { rows, setting }) => {
        const ranker = new Ranker(learned);
        const { own, joint } = learned;
        const byOwn = softmax(
          rows.map((row) => dot(own.candidate, row)),
          dot(own.setting, setting),
        );
        const round = joint[0] ?? { ...own, hidden: [], output: [] };
        const scores = rows.map((row) => {
          const input = [...row, ...setting, 1];
          const units = round.hidden.map((unit) => Math.tanh(dot(unit, input)));
          return dot(round.candidate, row) + dot(round.output, units);
        });
        const byAll = softmax(scores, dot(round.setting, setting));
        const near = (found: Float64Array, expected: readonly number[]) =>
          found.length === expected.length &&
          found.every((share, i) => Math.abs(share - (expected[i] ?? 2)) < 1e-9);
        const table = new EvidenceTable();
        const told = { rows: rows.map((row) => evidenceOf(row, table)), setting };
        expect(near(ranker.own(told), byOwn)).toBe(true);
        expect(near(ranker.joint(told, 0), byAll)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('scores too large for exp are no NaN', () => {
    const blank = blankWeights();
    const own = { candidate: blank.own.candidate.map(() => 1e4), setting: blank.own.setting };
    const rows = [1, -1].map((value) => evidenceOf(Array.from({ length: F }, () => value)));
    const shares = new Ranker({ own, joint: [] }).own({ rows, setting: new Float64Array(S) });
    expect([...shares]).toEqual([1, 0]);
  });

  test('without evidence all answers, "none" too, are as likely', () => {
    const ranker = new Ranker(blankWeights(1));
    const rows = [0, 1, 2].map(() => evidenceOf([]));
    const setting = new Float64Array(S);
    for (const shares of [ranker.own({ rows, setting }), ranker.joint({ rows, setting }, 0)]) {
      expect([...shares]).toEqual([0.25, 0.25, 0.25]);
    }
    expect([...ranker.own({ rows: [], setting })]).toEqual([]);
  });

  const blank = blankWeights(1);
  const [round = { ...blank.own, hidden: [], output: [] }] = blank.joint;
  test.each<[string, RankWeights]>([
    ['candidate', { ...blank, own: { ...blank.own, candidate: [1] } }],
    ['setting', { ...blank, own: { ...blank.own, setting: [] } }],
    ['hidden', { ...blank, joint: [{ ...round, hidden: [[1]] }] }],
    ['output', { ...blank, joint: [{ ...round, output: [] }] }],
  ])('weights of other features are refused: %s', (_, wrong) => {
    expect(() => new Ranker(wrong)).toThrow(RangeError);
  });

  test('a round that was not learned is refused', () => {
    const ranker = new Ranker(blankWeights(1));
    expect(ranker.rounds).toBe(1);
    expect(() => ranker.joint({ rows: [], setting: new Float64Array(S) }, 1)).toThrow(/round 1/);
  });
});
