import type { PartialDate } from '../engine/lexicon';
import { daysOf } from '../wikidata/time';
import type { TimePoint } from '../wikidata/types';

const DAY = 11;
const MONTH = 10;
const YEAR = 9;

/**
 * The date in the Gregorian calendar, in which packs count. Only a Julian date with a day can be
 * brought there; a month or a year stays as it is said. Wikidata's own RDF does the same.
 */
export function gregorian(time: TimePoint): TimePoint {
  const { year, month, day, julian, precision } = time;
  if (!julian || month === null || day === null) return { ...time, julian: false };
  return { ...civilOf(daysOf({ year, month, day }, true)), julian: false, precision };
}

/**
 * The day, month and year of a day since 1970-01-01, years as historians count them. The formula
 * is H. Hinnant's `civil_from_days`: years that begin in March, in eras of 400.
 */
function civilOf(days: number): Pick<TimePoint, 'year' | 'month' | 'day'> {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const ofEra = z - era * 146_097;
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const yearOfEra = Math.floor((ofEra - leaps) / 365);
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return {
    year: year > 0 ? year : year - 1,
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/**
 * A date as a pack's source states it; null for one coarser than a year, which a pack cannot say
 * without claiming to know the year.
 */
export function partialDate(time: TimePoint): PartialDate | null {
  const { year, month, day, precision } = gregorian(time);
  if (precision < YEAR) return null;
  const head = year < 0 ? String(year) : padded(year, 4);
  if (precision < MONTH || month === null) return head;
  const withMonth = `${head}-${padded(month, 2)}`;
  return precision < DAY || day === null ? withMonth : `${withMonth}-${padded(day, 2)}`;
}
