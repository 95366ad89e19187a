import { expect, test } from 'vitest';
import { createText } from '../../src/lib/text';
import { textIn } from '../sidebar/englishText';

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

test('the browser is asked for a message once, whatever is filled in', () => {
  const asked: string[] = [];
  const { getMessage, language } = source('uk-UA');
  const text = createText({
    language,
    getMessage: (key, values) => {
      asked.push(key);
      return getMessage(key, values);
    },
  });
  const said = [2, 3, 2].map((n) => text.count('names', n));
  expect(said).toEqual(['2 імені', '3 імені', '2 імені']);
  expect(asked.filter((key) => key === 'names_few')).toHaveLength(1);
});

test('a value that looks like a place for one stays as it is', () => {
  expect(createText(source('uk')).find('rank')).toBe(' з ');
  expect(textIn('en').say('quoted', '$1 & \ue001')).toBe('“$1 & \ue001”');
});

test('the direction is that of the messages', () => {
  const rtl = { ...source('ar'), getMessage: (key: string) => (key === 'direction' ? 'rtl' : '') };
  expect(createText(rtl).direction).toBe('rtl');
  expect(createText(source('uk')).direction).toBe('ltr');
});

test.each([
  ['fr', 0, '0 nom'],
  ['fr', 2, '2 noms'],
  ['es', 1, '1 nombre'],
  ['es', 1_000_000, '1.000.000 de nombres'],
  ['pl', 1, '1 nazwa'],
  ['pl', 2, '2 nazwy'],
  ['pl', 5, '5 nazw'],
  ['pl', 12, '12 nazw'],
  ['pl', 22, '22 nazwy'],
  ['ar', 0, 'لا أسماء'],
  ['ar', 1, 'اسم واحد'],
  ['ar', 2, 'اسمان'],
  ['ar', 3, '3 أسماء'],
  ['ar', 11, '11 اسمًا'],
  ['ar', 100, '100 اسم'],
  ['ar', 103, '103 أسماء'],
])('in %s, %i is said as it should be', (language, n, expected) => {
  expect(textIn(language).count('names', n)).toBe(expected);
});

test('a name written the other way keeps its own direction, and the sentence its punctuation', () => {
  expect(textIn('ar').say('quoted', 'Kyiv')).toBe('«\u2068Kyiv\u2069»');
  expect(textIn('en').say('quoted', 'كييف')).toBe('“\u2068كييف\u2069”');
  expect(textIn('ar').say('quoted', 'كييف')).toBe('«كييف»');
  expect(textIn('ar').say('rank', '2', '13')).toBe('2 من 13');
  expect(textIn('en').say('quoted', 'Київ')).toBe('“Київ”');
});
