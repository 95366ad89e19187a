import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  agreedTime,
  dayNumber,
  daysOf,
  forDisplay,
  hullOf,
  parseTime,
  spanOf,
} from '../../src/wikidata/time';
import type { TimePoint } from '../../src/wikidata/types';
import { GREGORIAN, JULIAN } from './raw';

// Only so that a stuck run ends: no measure of speed.
vi.setConfig({ testTimeout: 120_000 });

const parse = (time: string, precision: number, calendarmodel = GREGORIAN): TimePoint | null =>
  parseTime({ time, precision, calendarmodel });

const must = (time: string, precision: number, calendar = GREGORIAN): TimePoint => {
  const point = parse(time, precision, calendar);
  if (point === null) throw new Error(`${time} was not read`);
  return point;
};

const isoOf = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);

const anyTime = fc
  .record({
    year: fc.oneof(
      fc.integer({ min: -5000, max: 5000 }),
      fc.integer({ min: -99_999, max: 99_999 }),
    ),
    month: fc.integer({ min: 0, max: 12 }),
    day: fc.integer({ min: 0, max: 31 }),
    precision: fc.integer({ min: 0, max: 14 }),
    calendarmodel: fc.constantFrom(GREGORIAN, JULIAN),
  })
  .filter(({ year }) => year !== 0)
  .map(({ year, month, day, ...rest }) => ({
    time: `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T00:00:00Z`,
    ...rest,
  }));

describe('daysOf', () => {
  it('counts as Date does in the Gregorian calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (days) => {
        const [year, month, day] = isoOf(days).split('-').map(Number);
        // Years with a sign ("-000001", "+012345") split otherwise: those are the table's.
        fc.pre(year !== undefined && year > 0 && month !== undefined && day !== undefined);
        expect(daysOf({ year, month, day })).toBe(days);
      }),
    );
  });

  it.each([
    // The October Revolution: 25 October in Russia, 7 November elsewhere.
    [
      { year: 1917, month: 10, day: 25 },
      { year: 1917, month: 11, day: 7 },
    ],
    // The day before the reform's first: Thursday 4 October Julian, Friday 15 October Gregorian.
    [
      { year: 1582, month: 10, day: 5 },
      { year: 1582, month: 10, day: 15 },
    ],
    // The Ides of March of 44 BC are 13 March, counted back.
    [
      { year: -44, month: 3, day: 15 },
      { year: -44, month: 3, day: 13 },
    ],
  ])('%j in the Julian calendar is %j', (julian, gregorian) => {
    expect(daysOf(julian, true)).toBe(daysOf(gregorian));
  });

  it('has no year 0: 1 January AD 1 follows 31 December 1 BC', () => {
    const last = daysOf({ year: -1, month: 12, day: 31 });
    expect(daysOf({ year: 1, month: 1, day: 1 }) - last).toBe(1);
  });
});

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['2022-02-02', 19_025],
    ['2024-02-29', 19_782],
    ['2023-02-29', null],
    ['2023-13-01', null],
    ['2023-00-10', null],
    ['0000-01-01', null],
    ['2023-1-1', null],
    ['yesterday', null],
  ])('%s is day %s', (iso, days) => {
    expect(dayNumber(iso)).toBe(days);
  });
});

describe('parseTime', () => {
  it.each([
    ['+2017-01-20T00:00:00Z', 11, { year: 2017, month: 1, day: 20, precision: 11 }],
    ['+2017-01-00T00:00:00Z', 10, { year: 2017, month: 1, day: null, precision: 10 }],
    ['+2017-00-00T00:00:00Z', 9, { year: 2017, month: null, day: null, precision: 9 }],
    ['+2017-01-01T00:00:00Z', 9, { year: 2017, month: null, day: null, precision: 9 }],
    // `00` where the precision promises more: the promise is not kept.
    ['+2017-00-00T00:00:00Z', 11, { year: 2017, month: null, day: null, precision: 9 }],
    ['+2017-05-00T00:00:00Z', 11, { year: 2017, month: 5, day: null, precision: 10 }],
    ['+2017-02-30T00:00:00Z', 11, { year: 2017, month: 2, day: null, precision: 10 }],
    ['+2017-13-01T00:00:00Z', 11, { year: 2017, month: null, day: null, precision: 9 }],
    ['-0044-03-15T00:00:00Z', 11, { year: -44, month: 3, day: 15, precision: 11 }],
    ['+00000002017-01-20T00:00:00Z', 11, { year: 2017, month: 1, day: 20, precision: 11 }],
    ['-13798000000-00-00T00:00:00Z', 3, { year: -13_798_000_000, month: null, precision: 3 }],
    ['+12345-00-00T00:00:00Z', 9, { year: 12_345, precision: 9 }],
    ['+2017-01-20T12:34:56Z', 14, { year: 2017, month: 1, day: 20, precision: 11 }],
    ['+1980-00-00T00:00:00Z', 8, { year: 1980, month: null, precision: 8 }],
  ])('%s at precision %i', (time, precision, expected) => {
    expect(parse(time, precision)).toMatchObject(expected);
  });

  it.each([
    ['+0000-01-01T00:00:00Z', 9],
    ['2017-01-01', 11],
    ['+2017-01-20T00:00:00Z', 15],
    ['+2017-01-20T00:00:00Z', -1],
    ['+2017-01-20T00:00:00Z', 10.5],
    ['', 11],
    ['+99999999999999999999-00-00T00:00:00Z', 0],
  ])('%s at precision %s is no date', (time, precision) => {
    expect(parse(time, precision)).toBeNull();
  });
});

describe('spanOf', () => {
  it.each([
    ['+2017-01-20T00:00:00Z', 11, '2017-01-20', '2017-01-20'],
    ['+2016-02-00T00:00:00Z', 10, '2016-02-01', '2016-02-29'],
    ['+2017-00-00T00:00:00Z', 9, '2017-01-01', '2017-12-31'],
    ['+1985-00-00T00:00:00Z', 8, '1980-01-01', '1989-12-31'],
    ['+1950-00-00T00:00:00Z', 7, '1900-01-01', '2000-12-31'],
    // "1900" is said of the 19th century and of the 1900s.
    ['+1900-00-00T00:00:00Z', 7, '1801-01-01', '1999-12-31'],
    ['+1500-00-00T00:00:00Z', 6, '1000-01-01', '2000-12-31'],
  ])('%s at precision %i: %s to %s', (time, precision, first, last) => {
    const span = spanOf(must(time, precision));
    expect([isoOf(span.first), isoOf(span.last)]).toEqual([first, last]);
  });

  it('mirrors decades and centuries before our era', () => {
    const decade = spanOf(must('-0044-00-00T00:00:00Z', 8));
    expect(decade.first).toBe(daysOf({ year: -49, month: 1, day: 1 }));
    expect(decade.last).toBe(daysOf({ year: -40, month: 12, day: 31 }));
  });

  it('is never upside down, and a coarser precision contains a finer one', () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 0, max: 14 }), (raw, other) => {
        const [coarse, fine] = [Math.min(raw.precision, other), Math.max(raw.precision, other)];
        const inner = parseTime({ ...raw, precision: fine });
        const outer = parseTime({ ...raw, precision: coarse });
        if (inner === null || outer === null) throw new Error('unread');
        const [a, b] = [spanOf(inner), spanOf(outer)];
        expect(a.first).toBeLessThanOrEqual(a.last);
        expect(b.first).toBeLessThanOrEqual(a.first);
        expect(b.last).toBeGreaterThanOrEqual(a.last);
      }),
      { numRuns: 2000 },
    );
  });

  it('lies in the hull of any spans it is among', () => {
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 1 }), (raws) => {
        const spans = raws.flatMap((raw) => {
          const time = parseTime(raw);
          return time === null ? [] : [spanOf(time)];
        });
        const hull = hullOf(spans);
        for (const { first, last } of spans) {
          expect(hull?.first).toBeLessThanOrEqual(first);
          expect(hull?.last).toBeGreaterThanOrEqual(last);
        }
      }),
    );
    expect(hullOf([])).toBeNull();
  });
});

describe('forDisplay', () => {
  it('marks a Julian date only where the calendar makes a difference to the reader', () => {
    expect(forDisplay(must('+1889-05-06T00:00:00Z', 11, JULIAN)).julian).toBe(true);
    expect(forDisplay(must('+1889-00-00T00:00:00Z', 9, JULIAN)).julian).toBe(false);
    expect(forDisplay(must('-0044-03-15T00:00:00Z', 11, JULIAN)).julian).toBe(false);
    expect(forDisplay(must('+1889-05-06T00:00:00Z', 11)).julian).toBe(false);
  });
});

describe('agreedTime', () => {
  const agree = (...times: readonly (readonly [string, number])[]) =>
    agreedTime(times.map(([time, precision]) => must(`${time}T00:00:00Z`, precision)));

  it('keeps the exact date of a vague and an exact one', () => {
    expect(agree(['+1950-00-00', 9], ['+1950-03-02', 11])).toMatchObject({ month: 3, day: 2 });
  });
  it('cuts contradicting dates to what they share', () => {
    expect(agree(['+1950-03-02', 11], ['+1950-03-07', 11])).toMatchObject({
      month: 3,
      day: null,
      precision: 10,
    });
    expect(agree(['+1950-03-02', 11], ['+1950-04-07', 11])).toMatchObject({
      year: 1950,
      month: null,
      precision: 9,
    });
    expect(agree(['+1950-03-02', 11], ['+1953-04-07', 11])).toMatchObject({ precision: 8 });
  });
  it('says nothing where they share nothing', () => {
    expect(agree(['+1950-00-00', 9], ['+1971-00-00', 9])).toBeNull();
    expect(agree()).toBeNull();
  });
  it('does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 1, maxLength: 4 }), (raws) => {
        const times = raws.flatMap((raw) => parseTime(raw) ?? []);
        const forward = agreedTime(times);
        const backward = agreedTime([...times].reverse());
        expect(forward === null).toBe(backward === null);
        expect(forward?.precision).toBe(backward?.precision);
      }),
    );
  });
});
