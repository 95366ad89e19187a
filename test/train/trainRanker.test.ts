import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type RankExample,
  RankModel,
  type RankRecipe,
  trainRanker,
} from '../../src/train/trainRanker';
import { seededRandom } from '../bench/seededRandom';

const RECIPE: RankRecipe = { hidden: 0, epochs: 30, batch: 8, step: 0.1, ridge: 1e-3, seed: 3 };

/** Scores of a model, written out as its docstring says. */
function shares(
  { features, settings, hidden, width, rows, output, values }: RankModel,
  { rows: all, setting }: RankExample,
) {
  const dot = (from: number, by: ArrayLike<number>) =>
    Array.from(by).reduce((sum, value, i) => sum + value * (values[from + i] ?? 0), 0);
  const scores = all.map((row) => {
    let score = dot(0, row);
    for (let h = 0; h < hidden; h++) {
      const at = rows + h * width;
      const bias = values[at + features + settings] ?? 0;
      score +=
        (values[output + h] ?? 0) * Math.tanh(dot(at, row) + dot(at + features, setting) + bias);
    }
    return score;
  });
  const exps = [...scores, dot(features, setting)].map(Math.exp);
  const sum = exps.reduce((a, b) => a + b, 0);
  return exps.map((each) => each / sum);
}

const loss = (model: RankModel, examples: readonly RankExample[]): number =>
  examples.reduce((sum, example) => {
    const own = shares(model, example);
    const right = own.at(example.gold < 0 ? -1 : example.gold) ?? 0;
    return sum - example.weight * Math.log(right);
  }, 0) / examples.length;

/** The right one has the greatest first feature; where that is below a half, it is none. */
function separable(count: number, seed = 5): readonly RankExample[] {
  const next = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: 3 }, () => Float64Array.of(next(), next()));
    const first = rows.map(([value = 0]) => value);
    const top = Math.max(...first);
    const gold = top < 0.5 ? -1 : first.indexOf(top);
    return { rows, setting: Float64Array.of(1), gold, weight: 1 };
  });
}

const right = (model: RankModel, examples: readonly RankExample[]): number =>
  examples.filter((example) => {
    const own = shares(model, example);
    return own.indexOf(Math.max(...own)) === (example.gold < 0 ? 3 : example.gold);
  }).length / examples.length;

describe('trainRanker', () => {
  test.each([0, 4])('learns what can be told, with %d hidden units', (hidden) => {
    const examples = separable(150);
    const model = trainRanker(examples, { ...RECIPE, hidden });
    expect(loss(model, examples)).toBeLessThan(0.6 * Math.log(4));
    expect(right(model, separable(100, 9))).toBeGreaterThan(0.8);
    expect(model.values[0]).toBeGreaterThan(2);
  });

  test('hidden units learn what no line tells: which of two counts hangs on the setting', () => {
    const next = seededRandom(11);
    const examples = Array.from({ length: 200 }, (): RankExample => {
      const sign = next() < 0.5 ? -1 : 1;
      const rows = [Float64Array.of(1), Float64Array.of(-1)];
      return { rows, setting: Float64Array.of(sign), gold: sign > 0 ? 0 : 1, weight: 1 };
    });
    const line = trainRanker(examples, RECIPE);
    const units = trainRanker(examples, { ...RECIPE, hidden: 6, epochs: 60 });
    expect(loss(units, examples)).toBeLessThan(loss(line, examples) / 3);
  });

  test('a step goes down the gradient, as differences measure it', () => {
    const vector = (length: number) =>
      fc
        .array(fc.double({ min: -1, max: 1, noNaN: true }), {
          minLength: length,
          maxLength: length,
        })
        .map((values) => Float64Array.from(values));
    const example = fc.record({
      rows: fc.array(vector(2), { minLength: 2, maxLength: 2 }),
      ...{
        setting: vector(2),
        gold: fc.integer({ min: -1, max: 1 }),
        weight: fc.constantFrom(1, 3),
      },
    });
    const start = { ...RECIPE, hidden: 2, epochs: 1, batch: 1, ridge: 0 };
    fc.assert(
      fc.property(example, (one) => {
        const before = trainRanker([one], { ...start, step: 0 });
        // Adam's first step is the sign of the gradient, times the step.
        const after = trainRanker([one], { ...start, step: 1e-3 });
        before.values.forEach((value, i) => {
          const by = (change: number) => {
            const moved = new RankModel({ features: 2, settings: 2, hidden: 2 });
            moved.values.set(before.values);
            moved.values[i] = value + change;
            return loss(moved, [one]);
          };
          const slope = (by(1e-5) - by(-1e-5)) / 2e-5;
          if (Math.abs(slope) < 1e-3) return;
          expect(((after.values[i] ?? 0) - value) * 1e3).toBeCloseTo(-Math.sign(slope), 2);
        });
      }),
      { numRuns: 25 },
    );
  });

  test('the same seed gives the same weights, and another one others', () => {
    const examples = separable(40);
    const recipe = { ...RECIPE, hidden: 2, epochs: 3 };
    const values = (seed: number) => [...trainRanker(examples, { ...recipe, seed }).values];
    expect(values(1)).toEqual(values(1));
    expect(values(2)).not.toEqual(values(1));
  });

  test('a ridge makes weights smaller', () => {
    const size = (ridge: number) =>
      trainRanker(separable(60), { ...RECIPE, ridge }).values.reduce(
        (sum, value) => sum + value ** 2,
        0,
      );
    expect(size(0.1)).toBeLessThan(size(1e-3));
    expect(size(1e-3)).toBeLessThan(size(0));
  });

  test('a feature that is not allowed has no weight, hidden or not', () => {
    const model = trainRanker(separable(60), { ...RECIPE, hidden: 3, epochs: 5 }, (i) => i !== 0);
    const { values, rows, width, hidden } = model;
    const hiddens = Array.from({ length: hidden }, (_, h) => values[rows + h * width]);
    expect([values[0], ...hiddens]).toEqual([0, 0, 0, 0]);
    expect(values.filter((value) => value === 0)).toHaveLength(4);
  });

  test('an example of weight 3 counts as three', () => {
    const one = separable(1);
    const recipe = { ...RECIPE, epochs: 1, batch: 3, ridge: 1, step: 0.01 };
    const heavy = one.flatMap((each) => [
      { ...each, weight: 3 },
      { ...each, weight: 0 },
      { ...each, weight: 0 },
    ]);
    const thrice = one.flatMap((each) => [each, each, each]);
    const [a, b] = [trainRanker(heavy, recipe), trainRanker(thrice, recipe)];
    const apart = a.values.map((value, i) => Math.abs(value - (b.values[i] ?? Number.NaN)));
    expect(Math.max(...apart)).toBeLessThan(1e-9);
  });

  test('of nothing nothing is learned', () => {
    expect(trainRanker([], RECIPE).values).toHaveLength(0);
  });
});
