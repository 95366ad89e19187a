import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasLowerTail, isTwoSyllables } from '../../src/engine/syllables';

const word = fc
  .array(
    fc.constantFrom('K', 'É', 'Ж', '𐐀', 'k', 'é', 'ж', '𐐨', '-', '’', 'ª', '日', '\ud801', '3'),
    {
      maxLength: 7,
    },
  )
  .map((characters) => characters.join(''));

describe('syllables of a given name', () => {
  test('are what the patterns of Unicode say', () => {
    fc.assert(
      fc.property(word, (each) => {
        expect(isTwoSyllables(each)).toBe(/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(each));
        expect(hasLowerTail(each)).toBe(/-\p{Ll}/u.test(each));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['Ki-moon', true, true],
    ['Ing-Wen', true, false],
    ['al-Assad', false, false],
    ['Jean-Luc-marie', false, true],
    ['K-pop', false, true],
    ['Ki-', false, false],
    ['-', false, false],
    ['', false, false],
  ])('%s', (each, two, lower) => {
    expect(isTwoSyllables(each)).toBe(two);
    expect(hasLowerTail(each)).toBe(lower);
  });
});
