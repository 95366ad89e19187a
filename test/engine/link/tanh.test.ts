import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tanh } from '../../../src/engine/link/tanh';

test('is that of Math to the last digit but one', () => {
  const value = fc.oneof(
    fc.double({ min: -25, max: 25, noNaN: true }),
    fc.double({ min: -1e-3, max: 1e-3, noNaN: true }),
    fc.integer({ min: -5200, max: 5200 }).map((step) => step / 256),
  );
  fc.assert(
    fc.property(value, (x) => Math.abs(tanh(x) - Math.tanh(x)) <= 4.5e-16),
    { numRuns: 2000 },
  );
});

test.each([0, 20, -20, 19.999999999999996, Number.MAX_VALUE, -Infinity, Infinity])('of %s', (x) => {
  expect(tanh(x)).toBeCloseTo(Math.tanh(x), 15);
});

test('of what is no number: none', () => {
  expect(tanh(Number.NaN)).toBeNaN();
});
