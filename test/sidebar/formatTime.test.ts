import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayPoint,
  formatDay,
  formatDuring,
  formatTime,
  isAfter,
  yearsBetween,
} from '../../src/sidebar/formatTime';
import type { TimePoint } from '../../src/wikidata/types';
import { englishText, textIn } from './englishText';
import { day, month, year } from './points';

const text = englishText();
const coarse = (y: number, precision: number): TimePoint => ({ ...year(y), precision });

describe('a point in time, at the precision stated', () => {
  test.each<[TimePoint, string]>([
    [day(2022, 2, 2), '2 February 2022'],
    [month(2020, 5), 'May 2020'],
    [year(1850), '1850'],
    [coarse(1850, 8), '1850s'],
    [coarse(1900, 7), '19th century'],
    [coarse(1901, 7), '20th century'],
    [coarse(482, 7), '5th century'],
    [coarse(2001, 7), '21st century'],
    [coarse(1200, 7), '12th century'],
    [coarse(2000, 6), '2nd millennium'],
    [coarse(10_000, 5), 'about 10,000'],
    [day(-44, 3, 15), '15 March 44 BC'],
    [year(-1), '1 BC'],
    [coarse(-500, 7), '5th century BC'],
    [{ ...day(1861, 3, 3), julian: true }, '3 March 1861 (O.S.)'],
    [{ ...year(1500), julian: true }, '1500'],
    [{ ...day(1700, 2, 29), julian: true }, '29 February 1700 (O.S.)'],
    [day(476, 9, 4), '4 September 476'],
    [day(33, 4, 3), '3 April 33'],
  ])('%o', (time, expected) => {
    expect(formatTime(time, text)).toBe(expected);
  });

  test('in the words of another language', () => {
    expect(formatTime(day(2022, 2, 2), { ...text, locale: 'de' })).toBe('2. Februar 2022');
  });

  test('never says more than is known: no month without one, no day without one', () => {
    const points = fc.record({
      y: fc.integer({ min: 1, max: 2100 }),
      p: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(points, ({ y, p }) => {
        expect(formatTime(coarse(y, p), text)).not.toMatch(/January|February|March/);
      }),
    );
  });
});

describe('a span', () => {
  test.each([
    [
      { from: day(2020, 3, 4), to: day(2024, 9, 5), ended: true },
      '4 March 2020 – 5 September 2024',
    ],
    [
      { from: day(2022, 9, 6), to: day(2022, 10, 25), ended: true },
      '6 September – 25 October 2022',
    ],
    [{ from: year(2014), to: year(2019), ended: true }, '2014 – 2019'],
    [{ from: year(2014), to: day(2019, 5, 20), ended: true }, '2014 – 20 May 2019'],
    [{ from: month(2020, 5), to: null, ended: false }, 'since May 2020'],
    [{ from: month(2020, 5), to: null, ended: true }, 'from May 2020, now ended'],
    [{ from: null, to: year(1991), ended: true }, 'until 1991'],
    [{ from: null, to: null, ended: true }, 'now ended'],
    [{ from: null, to: null, ended: false }, null],
  ])('%o', (during, expected) => {
    expect(formatDuring(during, text)?.replaceAll('\u2009', ' ') ?? null).toBe(expected);
  });
});

describe('a span that begins or ends somewhere, by language', () => {
  const since = (time: TimePoint, language: string): string =>
    (formatDuring({ from: time, to: null, ended: false }, textIn(language)) ?? '').replace(
      /\s/g,
      ' ',
    );

  test.each([
    ['de', 'seit Mai 2020', 'seit dem 5. Mai 2020', 'seit 2014'],
    ['uk', 'від травня 2020 р.', 'від 5 травня 2020 р.', 'від 2014'],
    ['fr', 'depuis mai 2020', 'depuis le 5 mai 2020', 'depuis 2014'],
    ['es', 'desde mayo de 2020', 'desde el 5 de mayo de 2020', 'desde 2014'],
    ['pl', 'od maja 2020', 'od 5 maja 2020', 'od 2014'],
    ['ar', 'منذ مايو 2020', 'منذ 5 مايو 2020', 'منذ 2014'],
  ])('in %s a month takes the case that the word asks for', (language, inMonth, onDay, inYear) => {
    expect(since(month(2020, 5), language)).toBe(inMonth);
    expect(since(day(2020, 5, 5), language)).toBe(onDay);
    expect(since(year(2014), language)).toBe(inYear);
  });

  test('by itself the month keeps its own', () => {
    expect(formatTime(month(2020, 5), textIn('pl'))).toBe('maj 2020');
  });

  test('an old date stays one', () => {
    const old = { ...month(1720, 5), julian: true };
    expect(since(old, 'pl')).toBe('od maja 1720 (jul.)');
  });
});

test.each([
  ['fr', 'XIXe siècle', 'Ier siècle', 'IIe millénaire'],
  ['es', 'siglo XIX', 'siglo I', 'II milenio'],
  ['pl', 'XIX wiek', 'I wiek', 'II tysiąclecie'],
  ['uk', 'XIX століття', 'I століття', 'II тисячоліття'],
  ['de', '19. Jahrhundert', '1. Jahrhundert', '2. Jahrtausend'],
])('in %s centuries are counted as %s', (language, nineteenth, first, millennium) => {
  const text = textIn(language);
  expect(formatTime({ ...year(1850), precision: 7 }, text)).toBe(nineteenth);
  expect(formatTime({ ...year(50), precision: 7 }, text)).toBe(first);
  expect(formatTime({ ...year(1850), precision: 6 }, text)).toBe(millennium);
});

describe('days', () => {
  test('ISO 8601 days are read, other strings are not', () => {
    expect(dayPoint('2022-02-02')).toEqual(day(2022, 2, 2));
    expect(dayPoint('yesterday')).toBeNull();
    expect(formatDay('yesterday', text)).toBe('yesterday');
    expect(formatDay('2022-02-02', text, 'short')).toBe('2 Feb 2022');
  });

  test.each([
    [day(1981, 4, 19), 40],
    [day(1981, 2, 2), 41],
    [day(1981, 2, 3), 40],
    [year(1981), null],
  ])('years from %o to 2 February 2022: %s', (from, expected) => {
    expect(yearsBetween(from, day(2022, 2, 2))).toBe(expected);
  });

  test('there is no year 0 between 1 BC and AD 1', () => {
    expect(yearsBetween(day(-1, 1, 1), day(1, 1, 1))).toBe(1);
  });

  test.each([
    [day(2022, 2, 3), true],
    [day(2022, 2, 2), false],
    [month(2022, 2), false],
    [month(2022, 3), true],
    [year(2022), false],
    [year(2023), true],
    [day(2021, 12, 31), false],
  ])('%o is certainly after 2 February 2022: %s', (time, expected) => {
    expect(isAfter(time, day(2022, 2, 2))).toBe(expected);
  });
});
