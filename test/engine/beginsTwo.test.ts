import { describe, expect, test } from 'vitest';
import { beginsTwo } from '../../src/engine/beginsTwo';

describe('whether a word begins a phrase of several words', () => {
  const phrases = new Set(['south africa', 'west virginia', 'northern ireland republic', 'kyiv']);

  test.each([
    ['south', true],
    ['northern', true],
    ['africa', false],
    ['ireland', false],
    ['kyiv', false],
    ['', false],
  ])('%s: %s, asked twice', (word, begins) => {
    expect(beginsTwo(word, phrases)).toBe(begins);
    expect(beginsTwo(word, phrases)).toBe(begins);
  });

  test('each list has its own', () => {
    const other = new Map([['sri lankan', 'Sri Lanka']]);
    expect(beginsTwo('south', other)).toBe(false);
    expect(beginsTwo('sri', other)).toBe(true);
    expect(beginsTwo('sri', phrases)).toBe(false);
  });
});
