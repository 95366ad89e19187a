import { describe, expect, test } from 'vitest';
import { isTied, lettersIn, piecesOf } from '../../../src/engine/uncased/pieces';

describe('piecesOf', () => {
  test.each([
    ['据BBC报道，好', ['据', '报道', '好']],
    ['NATO는', ['는']],
    ['צה"ל אמר "לא"', ['צה"ל', 'אמר', 'לא']],
    ["ג'ו", ["ג'ו"]],
    ['نیم\u200cفاصله', ['نیم\u200cفاصله']],
    ['韓国은', ['韓国', '은']],
    ['2024年', ['年']],
    ['only Latin, Кирилиця', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(piecesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('a clause without end is cut, and no character is', () => {
    const text = '𠀀'.repeat(2000);
    const pieces = piecesOf(text);
    expect(pieces.map(({ end }) => end % 2)).toEqual(pieces.map(() => 0));
    expect(pieces.at(-1)?.end).toBe(text.length);
    expect(Math.max(...pieces.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1001);
  });

  test.each([
    ['普·京', true],
    ['普，京', false],
    ['普  京', false],
    ['حلف شمال', true],
    ['حلف. شمال', false],
    ['تل-أبيب', true],
  ])('a name goes on in %s: %s', (text, tied) => {
    const [before, behind] = piecesOf(text);
    if (before === undefined || behind === undefined) throw new Error('two pieces are expected');
    expect(isTied(text, before, behind)).toBe(tied);
  });

  test('vowel signs are no letters', () => {
    expect([lettersIn('चीन', 0, 3), lettersIn('مِصْر', 0, 5), lettersIn('𠀀中', 0, 3)]).toEqual([
      2, 3, 2,
    ]);
  });
});
