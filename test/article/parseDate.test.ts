import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/article/parseDate';

describe('parseDate', () => {
  it.each([
    // ISO 8601 and what publishers make of it
    ['2024-05-03T15:47:42.389Z', '2024-05-03', '2024-05-03T15:47:42Z'],
    ['2024-05-03T23:30:00-04:00', '2024-05-03', '2024-05-03T23:30:00-04:00'],
    ['2024-05-03T00:10:00+0900', '2024-05-03', '2024-05-03T00:10:00+09:00'],
    ['2024-05-03T00:10:00+09', '2024-05-03', '2024-05-03T00:10:00+09:00'],
    ['2024-05-03 15:47:42', '2024-05-03', '2024-05-03T15:47:42'],
    ['2024-05-03 15:47', '2024-05-03', '2024-05-03T15:47:00'],
    ['2024-05-03T15:47', '2024-05-03', '2024-05-03T15:47:00'],
    ['2024-05-03', '2024-05-03', '2024-05-03'],
    ['2024/05/03', '2024-05-03', '2024-05-03'],
    ['20240503', '2024-05-03', '2024-05-03'],
    ['20240503T154742Z', '2024-05-03', '2024-05-03T15:47:42Z'],
    ['  2024-05-03T15:47:42,5+02:00 ', '2024-05-03', '2024-05-03T15:47:42+02:00'],
    // English
    ['Fri, 03 May 2024 15:47:42 GMT', '2024-05-03', '2024-05-03T15:47:42Z'],
    ['Fri, 3 May 2024 23:47:42 -0500', '2024-05-03', '2024-05-03T23:47:42-05:00'],
    ['May 3, 2024 5:07 PM EDT', '2024-05-03', '2024-05-03T17:07:00-04:00'],
    ['Sept. 3, 2024', '2024-09-03', '2024-09-03'],
    ['3 May 2024', '2024-05-03', '2024-05-03'],
    ['3rd December 2024', '2024-12-03', '2024-12-03'],
    ['Fri May 03 2024 00:47:42 GMT+0200 (CEST)', '2024-05-03', '2024-05-03T00:47:42+02:00'],
    ['Fri May 03 15:47:42 CEST 2024', '2024-05-03', '2024-05-03T15:47:42+02:00'],
    ['12:05 a.m. is no date', null, null],
    // Elsewhere
    ['03.05.2024, 15:47', '2024-05-03', '2024-05-03T15:47:00'],
    ['3. 5. 2024', '2024-05-03', '2024-05-03'],
    ['2025.01.13', '2025-01-13', '2025-01-13'],
    ['2025年1月13日 20:01', '2025-01-13', '2025-01-13T20:01:00'],
    ['2025년 1월 13일', '2025-01-13', '2025-01-13'],
    // Instants without a zone
    ['1714751262', '2024-05-03', '2024-05-03T15:47:42Z'],
    ['1714751262389', '2024-05-03', '2024-05-03T15:47:42Z'],
    // What must not become a day
    ['3/5/2024', null, null],
    ['05/03/24', null, null],
    ['2024-13-03', null, null],
    ['2024-02-30', null, null],
    ['0001-01-01T00:00:00Z', null, null],
    ['1970-01-01T00:00:00Z', null, null],
    ['yesterday', null, null],
    ['May 2024', null, null],
    ['3 Mayonnaise', null, null],
    ['', null, null],
    [null, null, null],
    [undefined, null, null],
  ])('%s → %s', (text, day, iso) => {
    expect(parseDate(text)).toEqual(day === null ? null : { day, iso });
  });

  it('never moves a stated day into another zone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
        fc.integer({ min: -12, max: 14 }),
        (date, hours) => {
          const day = date.toISOString().slice(0, 10);
          if (day === '1970-01-01') return;
          const zone = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
          const iso = `${date.toISOString().slice(0, 19)}${zone}`;
          expect(parseDate(iso)).toEqual({ day, iso });
        },
      ),
    );
  });

  it('gives a real day or none for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/.: TZ') })),
        (text) => {
          const date = parseDate(text);
          if (date === null) return;
          expect(new Date(`${date.day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date.day);
          expect(date.iso.startsWith(date.day)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
