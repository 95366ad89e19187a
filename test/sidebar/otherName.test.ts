import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherName } from '../../src/sidebar/otherName';

test.each([
  ['Дмитро Кулеба', 'Dmytro Kuleba'],
  ['Kyiv', 'Kijów'],
  ['US', 'United States'],
  ['كييف', 'Kyiv'],
  ['北京', 'Beijing'],
])('beside %s, %s is told', (name, second) => {
  expect(otherName(name, second)).toBe(second);
});

test.each([
  ['Nato', 'NATO'],
  ['Johnson', 'Boris Johnson'],
  ['Boris Johnson', 'Johnson'],
  ['Erdogan', 'Recep Tayyip Erdoğan'],
  ['U.S.', 'US'],
  ['Merz', ''],
])('beside %s, %s says nothing new', (name, second) => {
  expect(otherName(name, second)).toBeNull();
});

test('no name is another than itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => otherName(name, name) === null));
});
