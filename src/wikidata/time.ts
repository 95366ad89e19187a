/**
 * Wikidata's dates: parsing, and the span of days that a date of coarse precision may mean. Days
 * are counted from 1970-01-01 in the proleptic Gregorian calendar; nothing passes through `Date`,
 * which knows neither `00` months, nor precision, nor the Julian calendar.
 */
import type { TimePoint } from './types';

/** A closed range of days since 1970-01-01 (Gregorian). Ends may be infinite. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** What `time` snaks carry (Wikibase's `docs/topics/json.md`). */
export interface WikidataTime {
  readonly time: string;
  readonly precision: number;
  readonly calendarmodel: string;
}

const JULIAN = /Q1985786$/;
const PRECISION = { day: 11, month: 10, year: 9, decade: 8, finest: 14 } as const;
/** Julian Day Number of 1970-01-01. */
const EPOCH = 2_440_588;

/** The year as astronomers count: 1 BC is 0, 2 BC is -1. */
const astronomical = (year: number): number => (year > 0 ? year : year + 1);

interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since the epoch of a day in the Gregorian or Julian calendar; the year is historical. */
export const daysOf = ({ year, month, day }: CivilDay, julian = false): number => {
  // The usual formulas: years begin in March, so that the leap day comes last.
  const late = month < 3 ? 1 : 0;
  const y = astronomical(year) + 4800 - late;
  const m = month + 12 * late - 3;
  const common = day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4);
  const leap = julian ? -32_083 : -Math.floor(y / 100) + Math.floor(y / 400) - 32_045;
  return common + leap - EPOCH;
};

const isLeap = (year: number, julian: boolean): boolean => {
  const y = astronomical(year);
  return y % 4 === 0 && (julian || y % 100 !== 0 || y % 400 === 0);
};

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const monthLength = (year: number, month: number, julian: boolean): number =>
  month === 2 && isLeap(year, julian) ? 29 : (LENGTHS[month - 1] ?? 31);

/** Days since the epoch of an ISO 8601 day (`2022-02-02`), or null where there is no such day. */
export const dayNumber = (iso: string): number | null => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1;
  return exists && day <= monthLength(year, month, false) ? daysOf({ year, month, day }) : null;
};

const coarser = (month: number, dayIsRight: boolean, precision: number): number => {
  if (month < 1 || month > 12) return Math.min(precision, PRECISION.year);
  return dayIsRight ? precision : Math.min(precision, PRECISION.month);
};

/**
 * Reads a Wikidata time. A month or day of `00`, or one the calendar does not have, makes the
 * precision coarser; the year 0, which no calendar here has, makes the date unreadable: null.
 */
export const parseTime = (value: WikidataTime): TimePoint | null => {
  const match = /^([+-])0*(\d{1,15})-(\d\d)-(\d\d)(?:T|$)/.exec(value.time);
  const { precision } = value;
  if (match === null || !Number.isInteger(precision)) return null;
  if (precision < 0 || precision > PRECISION.finest) return null;
  const year = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  if (year === 0) return null;
  const julian = JULIAN.test(value.calendarmodel);
  const month = Number(match[3]);
  const day = Number(match[4]);
  const dayIsRight = day >= 1 && day <= monthLength(year, month, julian);
  const real = coarser(month, dayIsRight, Math.min(precision, PRECISION.day));
  return {
    year,
    month: real >= PRECISION.month ? month : null,
    day: real >= PRECISION.day ? day : null,
    precision: real,
    julian,
  };
};

/**
 * The years that a date coarser than a year may mean, counted away from year 1. Decades are
 * `198x`. For centuries and longer two readings are in use for round years ("1900" is said of the
 * 19th century and of the 1900s alike), and the span covers both: a wider span can only turn a
 * "yes" into a "maybe", never the reverse.
 */
const yearsWithin = (distance: number, precision: number): readonly [number, number] => {
  const unit = 10 ** (PRECISION.year - precision);
  const floor = Math.floor(distance / unit) * unit;
  if (precision >= PRECISION.decade) return [Math.max(1, floor), floor + unit - 1];
  const ceiling = Math.ceil(distance / unit) * unit;
  const first = Math.min(floor, ceiling - unit + 1);
  return [Math.max(1, first), Math.max(floor + unit - 1, ceiling)];
};

const spanOfYears = (first: number, last: number, julian: boolean): DaySpan => ({
  first: daysOf({ year: first, month: 1, day: 1 }, julian),
  last: daysOf({ year: last, month: 12, day: 31 }, julian),
});

/** All days that a date may mean, by its precision and calendar. */
export const spanOf = (time: TimePoint): DaySpan => {
  const { year, month, day, julian } = time;
  if (month !== null && day !== null) {
    const days = daysOf({ year, month, day }, julian);
    return { first: days, last: days };
  }
  if (month !== null) {
    const first = daysOf({ year, month, day: 1 }, julian);
    return { first, last: first + monthLength(year, month, julian) - 1 };
  }
  const [near, far] = yearsWithin(Math.abs(year), Math.min(time.precision, PRECISION.year));
  return year > 0 ? spanOfYears(near, far, julian) : spanOfYears(-far, -near, julian);
};

/** The smallest span that contains all of these; null for none. */
export const hullOf = (spans: readonly DaySpan[]): DaySpan | null =>
  spans.length === 0
    ? null
    : {
        first: Math.min(...spans.map((span) => span.first)),
        last: Math.max(...spans.map((span) => span.last)),
      };

/**
 * The date as a reader should see it. "(O.S.)" tells a Julian date from a Gregorian one, which
 * means something only where a day or month is stated and both calendars were in use (from 1582).
 */
export const forDisplay = (time: TimePoint): TimePoint =>
  time.julian && (time.precision < PRECISION.month || time.year < 1582)
    ? { ...time, julian: false }
    : time;

const sameTo = (precision: number, a: TimePoint, b: TimePoint): boolean => {
  if (precision >= PRECISION.month && a.month !== b.month) return false;
  if (precision >= PRECISION.year) return a.year === b.year;
  return Math.trunc(a.year / 10) === Math.trunc(b.year / 10) && a.year * b.year > 0;
};

const cutTo = (precision: number, time: TimePoint): TimePoint => ({
  ...time,
  month: precision >= PRECISION.month ? time.month : null,
  day: null,
  precision,
});

/** A total order, so that what several dates agree on never depends on the order they come in. */
const narrowestFirst = (a: TimePoint, b: TimePoint): number => {
  const [s, t] = [spanOf(a), spanOf(b)];
  const width = s.last - s.first - (t.last - t.first);
  return width || s.first - t.first || b.precision - a.precision;
};

/**
 * What dates that should be one agree on. A date inside a vaguer one is kept; two that contradict
 * each other are cut to the month, year or decade they share; null where they share none.
 */
export const agreedTime = (times: readonly TimePoint[]): TimePoint | null => {
  const [first, ...rest] = [...times].sort(narrowestFirst);
  if (first === undefined) return null;
  const inside = spanOf(first);
  const others = rest.filter((time) => {
    const span = spanOf(time);
    return span.first > inside.first || span.last < inside.last;
  });
  if (others.length === 0) return first;
  const shared = [PRECISION.month, PRECISION.year, PRECISION.decade].find(
    (precision) =>
      precision <= Math.min(...times.map((time) => time.precision)) &&
      others.every((time) => time.julian === first.julian && sameTo(precision, first, time)),
  );
  return shared === undefined ? null : cutTo(shared, first);
};
