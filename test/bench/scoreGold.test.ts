import { expect, test } from 'vitest';
import type { Kind } from '../../src/engine/types';
import type { GoldMention } from '../sandbox/world/gold/mentions';
import { scoreGold } from './scoreGold';

const gold = (start: number, end: number, optional = false): GoldMention => ({
  ...{ block: 0, start, end, text: '', kinds: ['person', 'place'], items: [], optional },
});
const found = (start: number, end: number, kind: Kind | null, block = 0) => ({
  ...{ block, start, end, kind },
});

const MENTIONS = [gold(0, 5), gold(10, 15), gold(20, 30, true)];

test.each([
  ['nothing', [], [0, 0, 0]],
  ['a right span of a right kind', [found(0, 5, 'place')], [1, 1, 1]],
  ['a right span of another kind', [found(0, 5, 'organisation')], [1, 1, 0]],
  ['a right span without a kind', [found(0, 5, null)], [1, 1, 0]],
  ['a longer span', [found(0, 6, 'person')], [1, 0, 0]],
  ['the same span of another block', [found(0, 5, 'person', 1)], [1, 0, 0]],
  ['an optional mention', [found(20, 30, 'person')], [0, 0, 0]],
  ['a part of an optional mention', [found(22, 30, null)], [0, 0, 0]],
  ['a span over required and optional gold', [found(10, 30, 'person')], [1, 0, 0]],
] as const)('%s', (_, mentions, [all, right, kindsRight]) => {
  const score = scoreGold({ mentions: MENTIONS }, mentions);
  expect(score).toEqual({ gold: 2, found: all, right, kindsRight });
});
