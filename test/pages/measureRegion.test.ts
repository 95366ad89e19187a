import { describe, expect, it } from 'vitest';
import type { BlockRole } from '../../src/engine/types';
import { SENTENCES } from '../page/parse';
import { addCounts, measureRegion, precisionOf, recallOf } from './measureRegion';

const measure = (blocks: readonly [BlockRole, string][], gold: readonly string[]) => {
  const counts = measureRegion(
    blocks.map(([role, text]) => ({ role, text })),
    gold,
  );
  return [recallOf(counts), precisionOf(counts)];
};

const [A, B, C] = SENTENCES;

describe('measureRegion', () => {
  it.each([
    ['all of the gold and nothing else', [['paragraph', A]], [A], 1, 1],
    ['nothing of it', [['paragraph', B]], [A], 0, 0],
    ['no region', [], [A], 0, null],
    ['no gold', [['paragraph', A]], [], null, 0],
    ['other quotes, dashes and spaces', [['paragraph', `“${A}” –\n`]], [`"${A}"-`], 1, 1],
    [
      'two gold paragraphs run into one',
      [
        ['paragraph', A],
        ['paragraph', B],
      ],
      [`${A} ${B}`],
      1,
      1,
    ],
    [
      'headline, standfirst and captions, which count for neither',
      [
        ['headline', B],
        ['standfirst', C],
        ['caption', C],
        ['paragraph', A],
      ],
      [A],
      1,
      1,
    ],
    [
      'a standfirst that is gold: found, and not in the region’s account',
      [
        ['standfirst', B],
        ['paragraph', A],
      ],
      [A, B],
      1,
      1,
    ],
  ] as const)('%s', (_, blocks, gold, recall, precision) => {
    expect(measure(blocks as unknown as [BlockRole, string][], gold)).toEqual([recall, precision]);
  });

  it('counts a paragraph that is there in part by its sentences', () => {
    const [recall, precision] = measure([['paragraph', A]], [`${A} ${B}`]);
    expect(recall).toBeGreaterThan(0.4);
    expect(recall).toBeLessThan(0.6);
    expect(precision).toBe(1);
  });

  it('weighs pages by their letters', () => {
    const whole = measureRegion([{ role: 'paragraph', text: A }], [A]);
    const none = measureRegion([], [A, B, C]);
    const sum = addCounts([whole, none]);
    expect(recallOf(sum)).toBeCloseTo(whole.gold / (whole.gold + none.gold));
    expect(precisionOf(sum)).toBe(1);
  });
});
