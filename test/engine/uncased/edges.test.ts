import { describe, expect, test } from 'vitest';
import { edgesOf, wordsOf } from '../../../src/engine/uncased/edges';
import { piecesOf } from '../../../src/engine/uncased/pieces';

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
