import { describe, expect, test } from 'vitest';
import { reduce } from '../../src/sidebar/reduce';
import { initialState, type PanelState } from '../../src/sidebar/state';
import { dayOf, toldDay } from '../../src/sidebar/toldDay';
import { KULEBA } from './cards';
import { article } from './fixtures';

const NOW = Date.parse('2026-11-26T23:30:00Z');
const of = (day: string | null, set: string | null = null): PanelState => ({
  ...{ ...initialState, page: 'found', day: set },
  article: { ...article, day },
});

describe('the day that cards tell of', () => {
  test.each([
    ['the article’s', of('2022-02-02'), { day: '2022-02-02', basis: 'stated', isToday: false }],
    [
      'today, of an article of today',
      of('2026-11-26'),
      { day: '2026-11-26', basis: 'stated', isToday: true },
    ],
    [
      'tomorrow, which has begun in the east',
      of('2026-11-27'),
      { day: '2026-11-27', basis: 'stated', isToday: true },
    ],
    ['today, where none is stated', of(null), { day: '2026-11-26', basis: 'none', isToday: true }],
    [
      'today, where one to come is stated',
      of('2030-01-01'),
      { day: '2026-11-26', basis: 'ahead', isToday: true },
    ],
    [
      'what the reader set',
      of(null, '1999-05-01'),
      { day: '1999-05-01', basis: 'set', isToday: false },
    ],
    [
      'what the reader set, whatever is stated',
      of('2022-02-02', '1999-05-01'),
      { day: '1999-05-01', basis: 'set', isToday: false },
    ],
    ['one of 1850', of('1850-01-01'), { day: '1850-01-01', basis: 'stated', isToday: false }],
  ])('is %s', (_, state, expected) => {
    expect(toldDay(state, NOW)).toEqual(expected);
  });
});

describe('a day that the reader sets', () => {
  const before: PanelState = {
    ...of(null),
    cards: new Map([[KULEBA.item, { state: 'have', value: KULEBA }]]),
  };
  const after = reduce(before, { type: 'day', day: '2022-02-02' });

  test('makes every card be asked for anew, with that day', () => {
    expect(after.cards.size).toBe(0);
    expect(dayOf(after)).toBe('2022-02-02');
    expect(dayOf(reduce(after, { type: 'day', day: null }))).toBeNull();
  });

  const read = (visit: string) =>
    reduce(after, {
      ...{ type: 'page' },
      message: { type: 'article', state: 'found', article: { ...article, day: null, visit } },
    });
  test('holds for another reading of the same article, and for no other article', () => {
    const [visit] = article.visit.split('.');
    expect(read(`${visit}.77`).day).toBe('2022-02-02');
    expect(read('another.1').day).toBeNull();
  });
});
