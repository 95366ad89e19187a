/** Points in time for tests, at the precision their name says. */
import type { TimePoint } from '../../src/wikidata/types';

export const day = (year: number, month: number, date: number): TimePoint => ({
  year,
  month,
  day: date,
  precision: 11,
  julian: false,
});
export const month = (year: number, m: number): TimePoint => ({
  year,
  month: m,
  day: null,
  precision: 10,
  julian: false,
});
export const year = (y: number): TimePoint => ({
  year: y,
  month: null,
  day: null,
  precision: 9,
  julian: false,
});
