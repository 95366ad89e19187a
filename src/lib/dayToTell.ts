const DAY = 86_400_000;

/** The day in UTC of a time in milliseconds since 1970-01-01, as ISO 8601. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The day that an article is told against, as ISO 8601: its own, or today where it states none or one
 * that is still to come, of which nobody knows anything. A day's grace, since it is tomorrow already
 * elsewhere. `now` in milliseconds.
 */
export const dayToTell = (day: string | null, now: number): string =>
  day === null || day > isoDay(now + DAY) ? isoDay(now) : day;
