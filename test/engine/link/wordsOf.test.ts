import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/engine/link/wordsOf';

test('splits as a regular expression does', () => {
  const text = fc.oneof(
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
      .map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom('Ada', ' ', '-', '5th', 'Łódź', '𝐀', '’'), { maxLength: 8 })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (given) => {
      const parts = given.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      expect(wordsOf(given)).toEqual(parts.filter((word) => word !== ''));
    }),
  );
});
