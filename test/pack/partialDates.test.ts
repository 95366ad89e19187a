import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDate, unpackDate, yearOf } from '../../src/pack/partialDates';

const part = (most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => String(number).padStart(2, '0'));
const era = fc.integer({ min: -9999, max: 9999 });
const padded = era.map((year) => (year < 0 ? String(year) : String(year).padStart(4, '0')));
const year = fc.oneof(era, fc.integer({ min: -999_999, max: 999_999 })).map(String);
const day = fc.tuple(padded, part(12), part(31)).map((parts) => parts.join('-'));
const month = fc.tuple(padded, part(12)).map((parts) => parts.join('-'));

const there = (date: string) => {
  const packed = packDate(date);
  return packed === null ? null : unpackDate(packed);
};

describe('packDate and unpackDate', () => {
  it('keep a day, a month and a year as they are', () => {
    fc.assert(
      fc.property(fc.oneof(day, month, year), (date) => {
        expect(there(date)).toBe(date);
        expect(yearOf(date)).toBe(Number(/^-?\d+/.exec(date)?.[0]) + 0);
      }),
    );
  });

  it('keep the order of time', () => {
    const days = ['-0044', '0800-12-25', '1999-12-31', '2000-01-01', '2022-09-06', '2022-09-07'];
    const packed = days.map((date) => packDate(date) ?? Number.NaN);
    expect(packed.toSorted((a, b) => a - b)).toEqual(packed);
  });

  it.each([
    ['2022-00-00', '2022'],
    ['2022-09-00', '2022-09'],
    ['2022-00-06', '2022'],
    ['+2022-09-06', '2022-09-06'],
    ['-0044-03-15', '-44-03-15'],
    ['-44', '-44'],
    ['0800', '800'],
    ['-4540000000', null],
  ])('make of %s %s', (date, kept) => {
    expect(there(date)).toBe(kept);
  });

  it.each(['', 'soon', '2022-9-6', '2022-13', '2022-12-32', '2022-09-06T00:00:00Z'])(
    'refuse %j',
    (date) => {
      expect(() => packDate(date)).toThrow(RangeError);
      expect(() => yearOf(date)).toThrow(RangeError);
    },
  );
});
