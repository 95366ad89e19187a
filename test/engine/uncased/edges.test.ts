import { describe, expect, test } from 'vitest';
import { edgesOf, wordsOf } from '../../../src/engine/uncased/edges';
import { isTied, lettersIn, piecesOf } from '../../../src/engine/uncased/pieces';

/** A text with a bar where a name may begin, and one where it may end. */
const drawn = (text: string): readonly [string, string] => {
  const edges = piecesOf(text).map((piece) => edgesOf(text, piece));
  const bars = (offsets: readonly number[]): string =>
    [...text].reduce(
      (out, character, i) => `${out}${offsets.includes(i) ? '|' : ''}${character}`,
      '',
    ) + (offsets.includes(text.length) ? '|' : '');
  return [
    bars(edges.flatMap(({ onsets }) => onsets.map(({ at }) => at))),
    bars(edges.flatMap(({ ends }) => ends)),
  ];
};

describe('edgesOf', () => {
  test.each([
    ['भारत और चीन', '|भारत |और |चीन', 'भारत| और| चीन|'],
    ['وبمصر، قطر', '|و|ب|مصر، |قطر', 'وبمصر|، قطر|'],
    ['서울에서 온', '|서울에서 |온', '서울|에서| 온|'],
    ['在法国。', '|在|法|国。', '在|法|国|。'],
    ['東京のニュース', '|東|京|の|ニュース', '東|京|の|ニュース|'],
    ['ジョー・バイデン氏', '|ジョー・|バイデン|氏', 'ジョー|・バイデン|氏|'],
    ['か\u3099く', '|か\u3099|く', 'か\u3099|く|'],
  ])('%s', (text, onsets, ends) => {
    expect(drawn(text)).toEqual([onsets, ends]);
  });

  test('Thai is parted by the dictionary', () => {
    const text = 'ประธานาธิบดีเดินทาง';
    const [piece] = piecesOf(text);
    const { ends } = piece === undefined ? { ends: [] } : edgesOf(text, piece);
    expect(ends).toContain('ประธานาธิบดี'.length);
    expect(ends).not.toContain(1);
    expect(ends.at(-1)).toBe(text.length);
  });

  test('words of a piece, by offsets in the piece', () => {
    const words = wordsOf('，发展中国家', { start: 1, end: 6, writing: 'han' });
    expect([2, 3, 4].map((at) => words.containing(at)?.index)).toEqual([2, 3, 3]);
  });
});

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
