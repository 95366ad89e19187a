import { expect, test } from 'vitest';
import { dayToTell, isoDay } from '../../src/lib/dayToTell';

const NOON = Date.UTC(2026, 10, 26, 12);

test.each([
  ['the article’s day', '2022-02-02', '2022-02-02'],
  ['a day of 1850', '1850-07-01', '1850-07-01'],
  ['today', '2026-11-26', '2026-11-26'],
  ['tomorrow, which has begun elsewhere', '2026-11-27', '2026-11-27'],
  ['today for the day after tomorrow', '2026-11-28', '2026-11-26'],
  ['today where none is stated', null, '2026-11-26'],
])('the day to tell is %s', (_, stated, told) => {
  expect(dayToTell(stated, NOON)).toBe(told);
});

test('a day is counted in UTC', () => {
  expect(isoDay(Date.UTC(2026, 0, 1) - 1)).toBe('2025-12-31');
});
