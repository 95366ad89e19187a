import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import type { GoldLink, LinkDocument } from '../../src/train/linkingSets';
import { addLinks, isNamed, NO_LINKS, type PredictedLink, rates, scoreLinks } from './scoreLinks';

const TEXT = 'Bank of Oslo met a teacher in Kyiv and Paris.';
const at = (name: string) => ({ start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length });
const label = (name: string, item: ItemId | null, rest: Partial<GoldLink> = {}): GoldLink => ({
  ...{ ...at(name), item, optional: false, nested: false },
  ...rest,
});
const made = (name: string, item: ItemId | null): PredictedLink => ({ ...at(name), item });
const document = (
  gold: readonly GoldLink[],
  judged = { start: 0, end: TEXT.length },
): LinkDocument => ({
  ...{ id: '1', text: TEXT, year: null, judged, gold },
});
const options = { named: false, holds: () => true };

const names = ['Bank of Oslo', 'Oslo', 'teacher', 'Kyiv', 'Paris'] as const;
const item = fc.constantFrom<ItemId | null>(null, 'Q1', 'Q2');
const golds = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...names), item, fc.boolean(), fc.boolean()), {
    selector: ([name]) => name,
  })
  .map((all) => all.map(([name, own, optional, nested]) => label(name, own, { optional, nested })));
const links = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...names), item), { selector: ([name]) => name })
  .map((all) => all.map(([name, own]) => made(name, own)));

describe('scoreLinks', () => {
  test('no count exceeds what it is a part of; sums are of documents', () => {
    fc.assert(
      fc.property(golds, links, fc.boolean(), (gold, all, named) => {
        const score = scoreLinks(document(gold), all, { ...options, named });
        expect(score.right).toBeLessThanOrEqual(Math.min(score.made, score.gold, score.found));
        expect(score.found).toBeLessThanOrEqual(Math.min(score.spans, score.gold));
        expect(score.leftRight).toBeLessThanOrEqual(score.left);
        expect(addLinks(score, NO_LINKS)).toEqual(score);
        expect(addLinks(score, score).made).toBe(2 * score.made);
      }),
    );
  });

  test('the gold itself is all right', () => {
    fc.assert(
      fc.property(golds, (gold) => {
        const { gold: asked, made: all, right } = scoreLinks(document(gold), gold, options);
        expect([all, right]).toEqual([asked, asked]);
      }),
    );
  });

  test.each<[string, readonly GoldLink[], readonly PredictedLink[], Partial<typeof NO_LINKS>]>([
    [
      'right',
      [label('Kyiv', 'Q1')],
      [made('Kyiv', 'Q1')],
      { gold: 1, made: 1, right: 1, found: 1 },
    ],
    [
      'wrong item',
      [label('Kyiv', 'Q1')],
      [made('Kyiv', 'Q2')],
      { gold: 1, made: 1, right: 0, found: 1 },
    ],
    [
      'wrong span',
      [label('Bank of Oslo', 'Q1')],
      [made('Oslo', 'Q1')],
      { made: 1, right: 0, found: 0 },
    ],
    ['on NIL', [label('Kyiv', null)], [made('Kyiv', 'Q1')], { gold: 0, made: 0, spans: 0 }],
    [
      'on an optional one',
      [label('Kyiv', 'Q1', { optional: true })],
      [made('Kyiv', 'Q2')],
      { gold: 0, made: 0 },
    ],
    [
      'on a nested one',
      [label('Oslo', 'Q1', { nested: true })],
      [made('Oslo', 'Q1')],
      { gold: 0, made: 0 },
    ],
    [
      'left, and has none',
      [label('Kyiv', null)],
      [made('Kyiv', null)],
      { left: 1, leftRight: 1, made: 0 },
    ],
    [
      'left, and has one',
      [label('Kyiv', 'Q1')],
      [made('Kyiv', null)],
      { left: 1, leftRight: 0, found: 1 },
    ],
    ['left, and is no label', [], [made('Kyiv', null)], { left: 0, spans: 1 }],
  ])('%s', (_, gold, all, expected) => {
    expect(scoreLinks(document(gold), all, options)).toMatchObject(expected);
  });

  test('what no pack could know is left rightly', () => {
    const score = scoreLinks(document([label('Kyiv', 'Q1')]), [made('Kyiv', null)], {
      ...options,
      holds: () => false,
    });
    expect(score).toMatchObject({ left: 1, leftRight: 1 });
  });

  test('named only, and only inside of what is judged', () => {
    const gold = [label('teacher', 'Q1'), label('Kyiv', 'Q2'), label('Paris', 'Q3')];
    const judged = { start: 0, end: at('Kyiv').end };
    const named = scoreLinks(document(gold, judged), gold, { ...options, named: true });
    expect(named).toMatchObject({ gold: 1, made: 1, right: 1 });
    expect([isNamed('teacher'), isNamed('Kyiv'), isNamed('40 percent'), isNamed('Ю')]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('rates', () => {
  test.each([
    [[0, 0, 0], { precision: 0, recall: 0, f1: 0 }],
    [[1, 2, 4], { precision: 0.5, recall: 0.25, f1: 1 / 3 }],
    [[3, 3, 3], { precision: 1, recall: 1, f1: 1 }],
  ] as const)('%j', ([right, all, gold], expected) => {
    const { precision, recall, f1 } = rates(right, all, gold);
    expect([precision, recall]).toEqual([expected.precision, expected.recall]);
    expect(f1).toBeCloseTo(expected.f1);
  });
});
