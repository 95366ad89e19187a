import { expect, test } from 'vitest';
import { createText } from '../../src/lib/text';

const table: Record<string, string> = {
  locale: 'uk',
  names_one: '$1 ім’я',
  names_few: '$1 імені',
  names_many: '$1 імен',
  names_other: '$1 імені',
  rank: '$1 з $2',
};
const source = (language: string) => ({
  language,
  getMessage: (key: string, values: string[] = []) =>
    (table[key] ?? '').replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? ''),
});

test.each([
  [1, '1 ім’я'],
  [3, '3 імені'],
  [5, '5 імен'],
  [21, '21 ім’я'],
])('%i takes the plural form of its language', (n, expected) => {
  expect(createText(source('uk-UA')).count('names', n)).toBe(expected);
});

test('a plural form that is missing falls back to the general one', () => {
  const { names_many: _, ...fewer } = table;
  const text = createText({ language: 'uk', getMessage: (key) => fewer[key] ?? '' });
  expect(text.count('names', 5)).toBe('$1 імені');
});

test('dates follow the reader’s region only where the messages are in that language', () => {
  expect(createText(source('uk-UA')).locale).toBe('uk-UA');
  expect(createText(source('fr-CA')).locale).toBe('uk');
});

test('a message that does not exist shows its key rather than nothing', () => {
  expect(createText(source('uk')).say('loading')).toBe('loading');
  expect(createText(source('uk')).find('fact_nothing')).toBeNull();
});

test('the direction is that of the messages', () => {
  const rtl = { ...source('ar'), getMessage: (key: string) => (key === 'direction' ? 'rtl' : '') };
  expect(createText(rtl).direction).toBe('rtl');
  expect(createText(source('uk')).direction).toBe('ltr');
});
