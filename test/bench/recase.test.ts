import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allCaps, titleCase } from './recase';

test.each([
  ['the tower of London reopens', 'The Tower of London Reopens'],
  ['of mice and men', 'Of Mice and Men'],
  ['“we won’t pay,” says UK-based firm', '“We Won’t Pay,” Says UK-Based Firm'],
  ['iPhone sales', 'IPhone Sales'],
  ['NATO meets in ﬁve days', 'NATO Meets in ﬁve Days'],
  ['ängstlich in élysée', 'Ängstlich in Élysée'],
])('%s in title case', (text, expected) => {
  expect(titleCase(text)).toBe(expected);
});

test.each([
  ['Weißer Riese', 'WEIßER RIESE'],
  ['İstanbul ŉ', 'İSTANBUL ŉ'],
  ['𐐨 deseret', '𐐀 DESERET'],
  ['Київ', 'КИЇВ'],
])('%s in capitals', (text, expected) => {
  expect(allCaps(text)).toBe(expected);
});

test('nothing moves, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(allCaps(text)).toHaveLength(text.length);
      expect(titleCase(text)).toHaveLength(text.length);
    }),
  );
});
