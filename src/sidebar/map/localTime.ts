/** A moment on the clocks of another place. */
import { dateFormat } from '../../lib/formats';

/** A date, a time and its zone, as ISO 8601 writes them. */
const MOMENT = /^\d{4}-\d\d-\d\dT(\d\d:\d\d(?::\d\d)?)(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * When an article was published, as a moment. Null where its page states a day only, or no zone;
 * midnight sharp is what systems write that know a day only.
 */
export const momentOf = (published: string | null): Date | null => {
  const time = MOMENT.exec(published ?? '')?.[1];
  if (published === null || time === undefined || /^00:00(?::00)?$/.test(time)) return null;
  const moment = new Date(published);
  return Number.isNaN(moment.getTime()) ? null : moment;
};

const dayIn = (timeZone: string, moment: Date): string =>
  dateFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);

/**
 * The clock of a time zone at a moment: "18:48", with the day of the week where it was no more, or
 * not yet, the article's day there.
 * @param day of the article, `2022-02-02`
 */
export const localTime = (
  moment: Date,
  at: { readonly timeZone: string; readonly day: string | null; readonly locale: string },
): string => {
  const { timeZone, day, locale } = at;
  const isOtherDay = day !== null && dayIn(timeZone, moment) !== day;
  return dateFormat(locale, {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    ...(isOtherDay ? { weekday: 'short' } : {}),
  }).format(moment);
};
