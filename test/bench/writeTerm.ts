/** Terms of a table as statements of Wikidata, their dates written in all the ways they are there. */
import {
  claim,
  JULIAN,
  none,
  type RawSnak,
  type RawStatement,
  some,
  time,
  to,
} from '../wikidata/raw';
import { isReversed, type TableTerm } from './tableTerm';

/** How the dates of one office are written, and how often of a hundred. */
export const STYLES = {
  table: 41, // as the table has them
  month: 14, // to the month, the day lost
  year: 14, // to the year
  decade: 3,
  zeroes: 5, // month and day "00" at a precision of days
  julian: 6, // days in the Julian calendar
  several: 6, // two starts and two ends that differ by some weeks
  split: 5, // a term as two that touch
  unknownEnd: 3, // an end, nobody knows when ("some value")
  replaced: 3, // no end, but a successor
} as const;
export type Style = keyof typeof STYLES;

/** A style by a number from 0 to 1. */
export const styleAt = (share: number): Style => {
  let left = share * Object.values(STYLES).reduce((sum, weight) => sum + weight, 0);
  for (const [style, weight] of Object.entries(STYLES) as [Style, number][]) {
    left -= weight;
    if (left < 0) return style;
  }
  return 'table';
};

const DAY = 86_400_000;
const isDay = (date: string): boolean => date.length === 10;

/** A day so many days later (ISO 8601). */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Days that the Julian calendar was behind in these years of the Gregorian one. */
const behind = (year: number): number => Math.floor(year / 100) - Math.floor(year / 400) - 2;

/** Early in a year such as 1900 the two calendars part: those dates stay Gregorian. */
const julian = (day: string): RawSnak => {
  const year = Number(day.slice(0, 4));
  const parting = year % 100 === 0 && year % 400 !== 0 && day.slice(5) < '03-31';
  return parting ? time(day) : time(later(day, -behind(year)), { calendar: JULIAN });
};

const cut = (date: string, length: number): RawSnak => time(date.slice(0, length));

const dateIn = (style: Style, date: string): readonly RawSnak[] => {
  if (style === 'decade') return [time(date, { precision: 8 })];
  if (style === 'year') return [cut(date, 4)];
  if (style === 'zeroes') return [time(date.slice(0, 4), { precision: 11 })];
  if (style === 'month') return [cut(date, 7)];
  if (!isDay(date)) return [time(date)];
  if (style === 'julian') return [julian(date)];
  return style === 'several' ? [time(later(date, 23)), time(date)] : [time(date)];
};

const endsIn = (style: Style, end: string): readonly RawSnak[] | null => {
  if (end === '') return null;
  if (style === 'replaced') return null;
  return style === 'unknownEnd' ? [some] : dateIn(style, end);
};

/** Splits a term in two, the second from the day on which the first ends. */
const halves = ({ start, end }: TableTerm): readonly TableTerm[] => {
  const days = (Date.parse(end) - Date.parse(start)) / DAY;
  if (!isDay(start) || !isDay(end) || !(days > 1)) return [{ start, end }];
  const middle = later(start, Math.floor(days / 2));
  return [
    { start, end: middle },
    { start: middle, end },
  ];
};

/** A term as statements: one, or two where the style splits it. */
export const writeTerm = (
  term: TableTerm,
  how: {
    readonly holder: string;
    readonly style: Style;
    /** A term without an end is said to have none ("no value"). */
    readonly endless?: boolean;
    readonly more?: Readonly<Record<string, RawSnak>>;
  },
): readonly RawStatement[] => {
  const { holder, style, endless = false, more = {} } = how;
  const parts = style === 'split' && !isReversed(term) ? halves(term) : [term];
  return parts.map(({ start, end }) => {
    const ends = end === '' && endless ? [none] : endsIn(style, end);
    return claim(to(holder), {
      rank: end === '' ? 'preferred' : 'normal',
      qualifiers: {
        P580: dateIn(style, start),
        ...(ends === null ? {} : { P582: ends }),
        ...(style === 'replaced' && end !== '' ? { P1366: to('Q2147000000') } : {}),
        ...more,
      },
    });
  });
};
