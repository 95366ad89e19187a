/** What a linked item is called and, where that was asked for, when it came to an end. Pure. */
import type { ItemId } from '../engine/types';
import type { Item } from './item';
import { termIn } from './names';
import { bestOf, timesIn } from './statements';
import { agreedTime } from './time';
import type { Labelled, TimePoint } from './types';

/** The name of an item as it is kept. */
export interface NamedItem extends Labelled {
  /**
   * When it was dissolved or abolished (P576); null where no date is stated or the statements do
   * not agree on one. Absent: that was not asked for.
   */
  readonly ended?: TimePoint | null;
}

const endOf = (item: Item): TimePoint | null =>
  agreedTime(timesIn(bestOf(item, 'P576').map(({ value }) => value)));

/**
 * An item as it is named for the id asked for: null where it does not exist, or has no name in the
 * language or its fallbacks. A name that is the id again names nothing.
 */
export const namedItem = (
  item: Item | null,
  asked: { readonly id: ItemId; readonly language: string; readonly withEnd: boolean },
): NamedItem | null => {
  const label = item === null ? null : termIn(item.labels, [asked.language]);
  if (item === null || label === null || label.text === asked.id) return null;
  return asked.withEnd ? { ...label, ended: endOf(item) } : label;
};
