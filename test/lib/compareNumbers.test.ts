import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareNumbers } from '../../src/lib/compareNumbers';

it('sorts numbers and infinities, with no surprise where both are the same', () => {
  const { POSITIVE_INFINITY: most, NEGATIVE_INFINITY: least } = Number;
  expect([3, most, -1, least, most, 0].sort(compareNumbers)).toEqual([least, -1, 0, 3, most, most]);
  expect(compareNumbers(most, most)).toBe(0);
  expect(compareNumbers(least, least)).toBe(0);
});

it('agrees with itself the other way round', () => {
  const number = fc.double({ noNaN: true });
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(compareNumbers(a, b) + compareNumbers(b, a)).toBe(0);
    }),
  );
});
