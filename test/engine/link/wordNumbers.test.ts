import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UNKNOWN, WordNumbers } from '../../../src/engine/link/wordNumbers';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ї', '漢', '\ud835'), maxLength: 6 });

describe('WordNumbers', () => {
  test('tells of each word what a map does', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.integer({ min: -1, max: 9 }))), word, (all, other) => {
        const numbers = new WordNumbers();
        const map = new Map(all);
        for (const [text, number] of map) numbers.set(`-${text}-`, 1, 1 + text.length, number);
        expect(numbers.size).toBe(map.size);
        for (const text of [...map.keys(), other]) {
          const found = numbers.get(`x${text}`, 1, 1 + text.length);
          expect(found).toBe(map.get(text) ?? UNKNOWN);
        }
      }),
    );
  });

  test('grows to any number of words', () => {
    const numbers = new WordNumbers();
    const words = Array.from({ length: 5000 }, (_, i) => `word${i}`);
    words.forEach((text, i) => {
      numbers.set(text, 0, text.length, i);
    });
    expect(words.map((text) => numbers.get(text, 0, text.length))).toEqual(words.map((_, i) => i));
    expect(numbers.get('word', 0, 4)).toBe(UNKNOWN);
  });
});
