import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type FoundSpan,
  GOLD_TYPES,
  type GoldDocument,
  type GoldSpan,
  type GoldType,
  type Score,
  scoreSpans,
} from './scoreSpans';

const gold = (...spans: readonly GoldSpan[]): GoldDocument => ({ id: 1, text: '', spans });
const found = (start: number, end: number, type: GoldType | null): FoundSpan => ({
  ...{ start, end, type },
});
const counts = (score: Score | null) => score && [score.gold, score.found, score.right];

// Two persons, a place and a nationality; how a finder may do on them.
const DOCUMENT = gold([0, 5, 'PER'], [10, 15, 'PER'], [20, 25, 'LOC'], [30, 36, 'MISC']);
const RIGHT = found(0, 5, 'PER');

describe('gold, found and right', () => {
  test.each<[string, FoundSpan[], number[] | null, number[], number[]]>([
    ['nothing', [], null, [3, 0, 0], [4, 0, 0]],
    ['a right span and type', [RIGHT], [3, 1, 1], [3, 1, 1], [4, 1, 1]],
    ['a right span of another type', [found(0, 5, 'LOC')], [3, 1, 0], [3, 1, 1], [4, 1, 1]],
    ['a right span said to be MISC', [found(0, 5, 'MISC')], [3, 0, 0], [3, 0, 0], [4, 1, 1]],
    ['MISC said to be a place', [found(30, 36, 'LOC')], [3, 1, 0], [3, 1, 0], [4, 1, 1]],
    ['MISC said to be MISC', [found(30, 36, 'MISC')], [3, 0, 0], [3, 0, 0], [4, 1, 1]],
    ['a code unit too many', [found(0, 6, 'PER')], [3, 1, 0], [3, 1, 0], [4, 1, 0]],
    ['a span found twice', [RIGHT, RIGHT], [3, 1, 1], [3, 1, 1], [4, 1, 1]],
    ['a finder without types', [found(0, 5, null)], null, [3, 1, 1], [4, 1, 1]],
  ])('%s', (_, spans, typed, free, all) => {
    const score = scoreSpans([DOCUMENT], () => spans);
    expect(counts(score.typed)).toEqual(typed);
    expect(counts(score.free)).toEqual(free);
    expect(counts(score.all)).toEqual(all);
  });
});

test('precision, recall and F1', () => {
  const { free } = scoreSpans([DOCUMENT], () => [found(0, 5, 'PER'), found(50, 55, 'ORG')]);
  expect(free.precision).toBe(1 / 2);
  expect(free.recall).toBe(1 / 3);
  expect(free.f1).toBeCloseTo(2 / 5);
});

test('by kind, each type against its own gold', () => {
  const { kinds } = scoreSpans([DOCUMENT], () => [found(0, 5, 'PER'), found(20, 25, 'ORG')]);
  expect(GOLD_TYPES.map((type) => counts(kinds[type]))).toEqual([
    [2, 1, 1],
    [1, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
  ]);
});

test('a gold without MISC has no score for all, nor for MISC', () => {
  const { all, kinds } = scoreSpans([gold([0, 5, 'PER'])], () => [found(0, 5, 'PER')]);
  expect(all).toBeNull();
  expect(kinds.MISC).toBeNull();
});

test('a type that no corpus of ours has is MISC', () => {
  const { all, free } = scoreSpans([gold([0, 5, 'EVENT'])], () => [found(0, 5, 'MISC')]);
  expect(all?.f1).toBe(1);
  expect(free.gold).toBe(0);
});

test('documents are counted together, not averaged', () => {
  const documents = [gold([0, 5, 'PER']), gold([0, 5, 'PER'], [6, 9, 'PER'], [10, 12, 'PER'])];
  const { free } = scoreSpans(documents, () => [found(0, 5, 'PER')]);
  expect(counts(free)).toEqual([4, 2, 2]);
});

test('finding the gold itself is perfect, and typed never beats free in what is right', () => {
  const span = fc.tuple(
    fc.nat(50),
    fc.integer({ min: 51, max: 99 }),
    fc.constantFrom(...GOLD_TYPES),
  );
  fc.assert(
    fc.property(fc.array(span, { minLength: 1 }), fc.array(span), (right, guessed) => {
      const perfect = scoreSpans([gold(...right)], ({ spans }) =>
        spans.map(([start, end, type]) => found(start, end, type as GoldType)),
      );
      for (const score of [perfect.typed, perfect.free, perfect.all]) {
        if (score && score.gold > 0) expect(score.f1).toBe(1);
      }
      const score = scoreSpans([gold(...right)], () => guessed.map((each) => found(...each)));
      expect(score.typed?.right ?? 0).toBeLessThanOrEqual(score.free.right);
    }),
  );
});
