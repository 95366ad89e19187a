const DAY = 86_400_000;

/**
 * Was an item edited so lately that it may be under heavy editing? What is told of is two days, and
 * the copy of the item may be a day old: one that rested for three had rested for two when it was
 * copied, and is not asked about. `modified` is ISO 8601, `now` in milliseconds; a clock that is far
 * off makes nothing late.
 */
export const isEditedLately = (modified: string | null, now: number): boolean =>
  modified !== null && Math.abs(now - Date.parse(modified)) < 3 * DAY;
