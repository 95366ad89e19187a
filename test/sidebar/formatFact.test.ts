import { describe, expect, test } from 'vitest';
import { ageOn, formatQuantity, labelOf, readUrl } from '../../src/sidebar/formatFact';
import type { Card } from '../../src/wikidata/types';
import { KULEBA } from './cards';
import { englishText } from './englishText';
import { day, year } from './points';

const text = englishText();

describe('quantities', () => {
  test.each([
    [{ amount: 2_952_301, unit: null, on: day(2022, 1, 1) }, '2,952,301 (2022)'],
    [{ amount: 847.66, unit: { text: 'km²', language: 'en' }, on: null }, '847.66 km²'],
    [{ amount: 0.001, unit: null, on: null }, '0.001'],
    [{ amount: -12, unit: null, on: null }, '-12'],
  ])('%o', (given, expected) => {
    expect(formatQuantity({ type: 'quantity', during: null, ...given }, text)).toBe(expected);
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

  test('from an exact date of birth', () => {
    expect(ageOn(born(day(1981, 4, 19)), '2022-02-02')).toBe(40);
  });

  test.each<[string, Card, string | null]>([
    ['only the year of birth is known', born(year(1981)), '2022-02-02'],
    ['the article has no day', born(day(1981, 4, 19)), null],
    ['the person had died', died(born(day(1921, 5, 1)), day(2001, 1, 1)), '2022-02-02'],
    ['the person died, nobody knows when', died(born(day(1921, 5, 1)), null), '2022-02-02'],
    ['it is no person', { ...born(day(1981, 4, 19)), kind: 'place' }, '2022-02-02'],
    ['the day is before the birth', born(day(1981, 4, 19)), '1980-01-01'],
  ])('is not told where %s', (_, card, on) => {
    expect(ageOn(card, on)).toBeNull();
  });

  test('is told where the person died later', () => {
    expect(ageOn(died(born(day(1940, 1, 1)), day(2023, 1, 1)), '2022-02-02')).toBe(82);
  });
});

test('the label of the first property that has one', () => {
  expect(labelOf(KULEBA, ['P17', 'P27'])).toBe('Ukraine');
  expect(labelOf(KULEBA, ['P17'])).toBeNull();
});
