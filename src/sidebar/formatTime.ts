/** Wikidata's points and spans of time in words, at the precision stated and no finer. */
import { dateFormat, numberFormat } from '../lib/formats';
import type { Text } from '../lib/text';
import type { During, TimePoint } from '../wikidata/types';
import { romanNumeral } from './romanNumeral';

const PRECISION = { day: 11, month: 10, year: 9, decade: 8, century: 7, millennium: 6 } as const;

type Fields = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year' | 'era'>;

const fieldsOf = ({ year, precision, month, day }: TimePoint): Fields => ({
  year: 'numeric',
  ...(precision >= PRECISION.month && month !== null ? { month: 'long' } : {}),
  ...(precision >= PRECISION.day && day !== null ? { day: 'numeric' } : {}),
  ...(year < 0 ? { era: 'short' } : {}),
});

/** Years are historical here (no year 0) and astronomical in `Date` (44 BC is -43). */
const dateOf = ({ year, month, day }: TimePoint): Date => {
  const date = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1));
  date.setUTCFullYear(year < 0 ? year + 1 : year);
  return date;
};

/** Gregorian everywhere: a bare year cannot be turned into a year of another calendar. */
const formatter = (locale: string, fields: Fields): Intl.DateTimeFormat =>
  dateFormat(locale, { ...fields, calendar: 'gregory', timeZone: 'UTC' });

/** 29 February exists in Julian years that are no leap years for `Date`. */
const isJulianLeapDay = ({ julian, year, month, day }: TimePoint): boolean =>
  julian && month === 2 && day === 29 && year % 100 === 0 && year % 400 !== 0;

/** A month as it stands in a whole date: "lutego" where Polish by itself says "luty". */
const monthInDate = (time: TimePoint, locale: string): string | undefined =>
  formatter(locale, { day: 'numeric', month: 'long', year: 'numeric' })
    .formatToParts(dateOf(time))
    .find(({ type }) => type === 'month')?.value;

/** A month and year after a preposition ("since", "until"), which takes the case of a whole date. */
const governed = (time: TimePoint, text: Text): string => {
  if (time.precision !== PRECISION.month || time.month === null) return formatTime(time, text);
  const month = monthInDate(time, text.locale);
  const words = formatter(text.locale, fieldsOf(time))
    .formatToParts(dateOf(time))
    .map((part) => (part.type === 'month' ? (month ?? part.value) : part.value))
    .join('');
  return time.julian ? text.say('timeOldStyle', words) : words;
};

const exact = (time: TimePoint, locale: string): string => {
  const format = formatter(locale, fieldsOf(time));
  if (!isJulianLeapDay(time)) return format.format(dateOf(time));
  const years = numberFormat(locale, { useGrouping: false });
  return format
    .formatToParts(new Date(Date.UTC(2000, 1, 29)))
    .map((part) => (part.type === 'year' ? years.format(Math.abs(time.year)) : part.value))
    .join('');
};

const coarse = (time: TimePoint, text: Text): string => {
  const years = Math.abs(time.year);
  const plain = (n: number): string =>
    numberFormat(text.locale, { useGrouping: n >= 10_000 }).format(n);
  if (time.precision === PRECISION.decade)
    return text.say('timeDecade', plain(Math.floor(years / 10) * 10));
  const counted = (key: 'timeCentury' | 'timeMillennium', n: number): string =>
    text.ordinal(key, n, text.say('timeNumerals') === 'roman' ? romanNumeral(n) : null);
  if (time.precision === PRECISION.century) return counted('timeCentury', Math.ceil(years / 100));
  if (time.precision === PRECISION.millennium)
    return counted('timeMillennium', Math.ceil(years / 1000));
  return text.say('timeAbout', plain(years));
};

const before = (time: TimePoint, text: Text): string =>
  time.year < 0 ? text.say('timeBefore', coarse(time, text)) : coarse(time, text);

/** A point in time: "15 March 44 BC", "19th century", "4 March 1861 (O.S.)". */
export const formatTime = (time: TimePoint, text: Text): string => {
  if (time.precision < PRECISION.year) return before(time, text);
  const words = exact(time, text.locale);
  const finer = time.precision >= PRECISION.month;
  return time.julian && finer ? text.say('timeOldStyle', words) : words;
};

/** `Intl` writes a range more briefly ("6 – 25 October 2022"), where both ends are alike. */
const briefly = (from: TimePoint, to: TimePoint, locale: string): string | null => {
  const alike = from.precision === to.precision && from.precision >= PRECISION.year;
  if (!alike || from.julian || to.julian || from.year < 0 || to.year < 0) return null;
  return formatter(locale, fieldsOf(from)).formatRange(dateOf(from), dateOf(to));
};

/** French says "depuis 2014" but "depuis le 5 juin 2014": one message for each. */
const prefixed = (
  stem: 'duringSince' | 'duringUntil' | 'duringFromEnded',
  at: TimePoint,
  text: Text,
): string => text.say(at.day === null ? stem : `${stem}On`, governed(at, text));

/** A span of time: "2014 – 2019", "since May 2020", "until 1991"; null where nothing is stated. */
export const formatDuring = ({ from, to, ended }: During, text: Text): string | null => {
  if (from !== null && to !== null)
    return (
      briefly(from, to, text.locale) ??
      text.say('duringSpan', formatTime(from, text), formatTime(to, text))
    );
  if (from !== null) return prefixed(ended ? 'duringFromEnded' : 'duringSince', from, text);
  if (to !== null) return prefixed('duringUntil', to, text);
  return ended ? text.say('duringEnded') : null;
};

/** An ISO 8601 day ("2022-02-02") as a point in time; null where it is none. */
export const dayPoint = (day: string): TimePoint | null => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(date),
    precision: PRECISION.day,
    julian: false,
  };
};

/** An ISO 8601 day in words: `long` "2 February 2022", `short` "2 Feb 2022". */
export const formatDay = (day: string, text: Text, month: 'long' | 'short' = 'long'): string => {
  const point = dayPoint(day);
  if (point === null) return day;
  return formatter(text.locale, { day: 'numeric', month, year: 'numeric' } as Fields).format(
    dateOf(point),
  );
};

/** Whole years from one day to another; null where either is less exact than a day. */
export const yearsBetween = (from: TimePoint, to: TimePoint): number | null => {
  if (from.month === null || from.day === null || to.month === null || to.day === null) return null;
  const years = to.year - from.year - (from.year < 0 && to.year > 0 ? 1 : 0);
  const birthdayCame = to.month * 100 + to.day >= from.month * 100 + from.day;
  return years - (birthdayCame ? 0 : 1);
};

/** Is `time` certainly later than `day`? Coarser precisions count from their end. */
export const isAfter = (time: TimePoint, day: TimePoint): boolean => {
  const key = (point: TimePoint): readonly (number | null)[] => [
    point.year,
    point.month,
    point.day,
  ];
  for (const [i, part] of key(time).entries()) {
    const other = key(day)[i] ?? null;
    if (part === null || other === null) return false;
    if (part !== other) return part > other;
  }
  return false;
};
