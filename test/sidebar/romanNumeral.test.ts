import fc from 'fast-check';
import { expect, test } from 'vitest';
import { romanNumeral } from '../../src/sidebar/romanNumeral';

const VALUES: Readonly<Record<string, number>> = {
  ...{ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 },
};

/** Read back: a sign before a larger one is taken off. */
const readBack = (numeral: string): number => {
  const values = [...numeral].map((sign) => VALUES[sign] ?? Number.NaN);
  return values.reduce((sum, one, i) => sum + (one < (values[i + 1] ?? 0) ? -one : one), 0);
};

test('a numeral stands for its number, and has no sign four times', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (n) => {
      const numeral = romanNumeral(n) ?? '';
      expect(readBack(numeral)).toBe(n);
      expect(numeral).not.toMatch(/(.)\1{3}/);
    }),
  );
});

test.each([
  [1, 'I'],
  [4, 'IV'],
  [19, 'XIX'],
  [20, 'XX'],
  [1994, 'MCMXCIV'],
  [0, null],
  [-3, null],
  [4000, null],
  [1.5, null],
])('%d is %s', (n, numeral) => {
  expect(romanNumeral(n)).toBe(numeral);
});
