/** What bounds the terms of an item: when it began, and when it ended. */
import type { Item } from './item';
import { bestOf, END_PROPERTIES, endOf, type Limits, statementsOf, timesIn } from './statements';
import { agreedTime, type DaySpan, hullOf, spanOf } from './time';
import type { TimePoint } from './types';

const birthOf = (item: Item): DaySpan | null =>
  hullOf(timesIn(bestOf(item, 'P569').map(({ value }) => value)).map(spanOf));

/**
 * What bounds the terms of an item on a day: birth, death or dissolution. Where the death comes
 * before the birth, neither is believed, and only the fact of death is kept.
 */
export const limitsOf = (item: Item, today: number): Limits => {
  const [begin, end] = [birthOf(item), endOf(item, today)];
  if (begin === null || end === null || end.last >= begin.first) return { today, begin, end };
  return { today, begin: null, end: { first: Number.NEGATIVE_INFINITY, last: today } };
};

/**
 * When it ended, where that was certainly after one day and by another: all statements of it must
 * say so, and the best of them agree. Plans are no ends.
 */
export const endedAfter = (
  item: Item,
  when: { readonly day: number; readonly today: number },
): TimePoint | null => {
  const timesOf = (read: typeof bestOf): readonly TimePoint[] =>
    timesIn(END_PROPERTIES.flatMap((property) => read(item, property)).map(({ value }) => value));
  const isLater = (time: TimePoint): boolean => {
    const { first } = spanOf(time);
    return first > when.day && first <= when.today;
  };
  return timesOf(statementsOf).every(isLater) ? agreedTime(timesOf(bestOf)) : null;
};
