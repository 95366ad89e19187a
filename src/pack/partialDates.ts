import type { PartialDate } from '../engine/lexicon';

// Dates count from here, so that those of our time take two or three bytes.
const BASE = 2000;
const MONTHS = 13;
const DAYS = 32;
const FARTHEST = 999_999;

/** A day, a month (day 0) or a year (month 0, too). */
interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The parts of a date; a month or day `00` counts as unknown. Null for a year that a pack cannot
 * hold, of seven digits or more: no article needs those.
 * @throws {RangeError} for what is no date
 */
function partsOf(date: PartialDate): DateParts | null {
  const match = /^([+-]?\d+)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) throw new RangeError(`"${date}" is no date.`);
  const [year = 0, month = 0, day = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (month > 12 || day > 31) throw new RangeError(`"${date}" is no date.`);
  return Math.abs(year) > FARTHEST ? null : { year, month, day: month === 0 ? 0 : day };
}

/** A date as one whole number, in the order of time where the precision is equal. */
export function packDate(date: PartialDate): number | null {
  const parts = partsOf(date);
  return parts && ((parts.year - BASE) * MONTHS + parts.month) * DAYS + parts.day;
}

/** The date that {@link packDate} made a number of. */
export function unpackDate(packed: number): PartialDate {
  const months = Math.floor(packed / DAYS);
  const day = packed - DAYS * months;
  const year = Math.floor(months / MONTHS);
  const month = months - MONTHS * year;
  if (month === 0) return String(year + BASE);
  const digits = [month, ...(day > 0 ? [day] : [])].map((part) => String(part).padStart(2, '0'));
  return [paddedYear(year + BASE), ...digits].join('-');
}

const paddedYear = (year: number): string =>
  year < 0 ? String(year) : String(year).padStart(4, '0');

/** The year of a date. @throws {RangeError} for what is no date */
export function yearOf(date: PartialDate): number | null {
  return partsOf(date)?.year ?? null;
}
