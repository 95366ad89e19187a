import { describe, expect, test } from 'vitest';
import { ageOn, formatAge, formatQuantity, labelOf, readUrl } from '../../src/sidebar/formatFact';
import type { Card } from '../../src/wikidata/types';
import { KULEBA } from './cards';
import { englishText } from './englishText';
import { day, month, year } from './points';

const text = englishText();

const quantity = (
  amount: number,
  symbol: string | null,
  on: ReturnType<typeof day> | null = null,
) =>
  ({
    type: 'quantity',
    amount,
    on,
    during: null,
    unit: symbol === null ? null : { text: symbol, language: 'mul' },
  }) as const;

describe('quantities', () => {
  test.each([
    [quantity(2_952_301, null, day(2022, 1, 1)), '2,952,301 (2022)'],
    [quantity(847.66, 'km²'), '847.66 km²'],
    [quantity(0.001, null), '0.001'],
    [quantity(-12, null), '-12'],
    [quantity(1200, 'km'), '1,200 km'],
  ])('%o', (given, expected) => {
    expect(formatQuantity(given, text)).toEqual({ words: expected, original: null });
  });

  test('are told in the units of the reader’s country, the figure of the entry kept', () => {
    const american = englishText('en-US');
    expect(formatQuantity(quantity(603_628, 'km²'), american)).toEqual({
      words: '233,062 sq mi',
      original: '603,628 km²',
    });
    const { words, original } = formatQuantity(quantity(8849, 'm', day(2020, 12, 8)), american);
    expect([words, original]).toEqual(['29,030 ft (2020)', '8,849 m']);
  });

  test('keep a unit that has but a label', () => {
    const laps = { ...quantity(12, null), unit: { text: 'laps', language: 'en' } };
    expect(formatQuantity(laps, text).words).toBe('12 laps');
  });
});

describe('addresses', () => {
  test.each([
    ['https://www.nato.int/', 'nato.int'],
    ['http://example.org/path/', 'example.org/path/'],
  ])('%s reads %s', (url, words) => {
    expect(readUrl(url)?.words).toBe(words);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'not an address'])(
    '%s leads nowhere',
    (url) => {
      expect(readUrl(url)).toBeNull();
    },
  );
});

describe('age on the article’s day', () => {
  const born = (time: ReturnType<typeof day>): Card => ({
    ...KULEBA,
    facts: [{ key: 'born', property: 'P569', values: [{ type: 'time', time, during: null }] }],
  });
  const died = (card: Card, time: ReturnType<typeof day> | null): Card => ({
    ...card,
    facts: [
      ...card.facts,
      {
        key: 'died',
        property: 'P570',
        values: [
          time === null ? { type: 'unknown', during: null } : { type: 'time', time, during: null },
        ],
      },
    ],
  });

  const years = (least: number, most = least) => ({ least, most });

  test.each([
    ['the day of birth', day(1981, 4, 19), years(40)],
    ['the day of birth, on the birthday', day(1981, 2, 2), years(41)],
    ['only the year', year(1981), years(40, 41)],
    ['only a month that has passed', month(1981, 1), years(41)],
    ['only the month of the day', month(1981, 2), years(40, 41)],
    ['only a month to come', month(1981, 3), years(40)],
  ])('from %s', (_, time, expected) => {
    expect(ageOn(born(time), '2022-02-02')).toEqual(expected);
  });

  test('says both where both may be right', () => {
    expect([formatAge(years(46), text), formatAge(years(56, 57), text)]).toEqual([
      '46',
      '56 or 57',
    ]);
  });

  test.each<[string, Card, string | null]>([
    ['only the decade of birth is known', born({ ...year(1980), precision: 8 }), '2022-02-02'],
    ['the article has no day', born(day(1981, 4, 19)), null],
    ['the person had died', died(born(day(1921, 5, 1)), day(2001, 1, 1)), '2022-02-02'],
    ['the person died, nobody knows when', died(born(day(1921, 5, 1)), null), '2022-02-02'],
    ['it is no person', { ...born(day(1981, 4, 19)), kind: 'place' }, '2022-02-02'],
    ['the day is before the birth', born(day(1981, 4, 19)), '1980-01-01'],
    ['the year of birth may be that of the day', born(year(1981)), '1981-02-02'],
  ])('is not told where %s', (_, card, on) => {
    expect(ageOn(card, on)).toBeNull();
  });

  test('is told where the person died later', () => {
    expect(ageOn(died(born(day(1940, 1, 1)), day(2023, 1, 1)), '2022-02-02')).toEqual(years(82));
  });
});

test('the label of the first property that has one', () => {
  expect(labelOf(KULEBA, ['P17', 'P27'])).toBe('Ukraine');
  expect(labelOf(KULEBA, ['P17'])).toBeNull();
});
