import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOf, UNCASED } from '../../../src/engine/characters';
import { languageOf } from '../../../src/engine/language/languageOf';
import { mannerOf } from '../../../src/engine/link/mannerOf';
import type { Span } from '../../../src/engine/types';
import { documentOf } from './madeLexicon';

const language = languageOf('en');

/** The same by regular expressions. */
function byPatterns(text: string, { start, end }: Pick<Span, 'start' | 'end'>) {
  const before = text.slice(Math.max(0, start - 16), start);
  const behind = text.slice(end, end + 16);
  const word = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const name = text.slice(start, end);
  const { strongPlacePrepositions, placePrepositions } = language;
  return {
    placed: Number(strongPlacePrepositions.has(word) || placePrepositions.has(word)),
    counted: Number(/^\s*[(]?\d/.test(behind) || /\d[)]?\s*$/.test(before)),
    opening: Number(text.slice(0, start).trim() === ''),
    shouted: Number(name.length > 3 && !isOf(UNCASED, name, 0) && name === name.toUpperCase()),
  };
}

// Whole characters, so that no span cuts one: a recogniser's never does.
const part = fc.constantFrom(
  ...[
    'in',
    'In',
    'at',
    'AT',
    'Milan',
    'MILAN',
    'ÖDÖN',
    'ß',
    '𝐀in',
    '𝐀',
    'in𝐀',
    '\ud835',
    '-',
    '東京都庁',
    'القاهرة',
  ],
  ...[' ', '  ', '\u00a0', '\ufeff', '\u200b', '\n', ' '.repeat(15)],
  ...['2', '(', ')', '(3)', '1)', '٣', '.', '1234567890123456'],
);
const parts = fc.array(part, { maxLength: 8 });

describe('mannerOf', () => {
  test('is what the patterns tell, of any text around any name', () => {
    fc.assert(
      fc.property(parts, parts, parts, (before, name, behind) => {
        const [start, length] = [before.join('').length, name.join('').length];
        const text = [...before, ...name, ...behind].join('');
        const span = { block: 0, start, end: start + length };
        const told = mannerOf({ spans: [span] }, documentOf(text).blocks, language);
        expect(told).toEqual(byPatterns(text, span));
      }),
      { numRuns: 400 },
    );
  });

  test('shares of all mentions; of none, nothing', () => {
    const text = 'MILAN won. A day in MILAN.';
    const spans = [0, 20].map((start) => ({ block: 0, start, end: start + 5 }));
    expect(mannerOf({ spans }, documentOf(text).blocks, language)).toEqual({
      ...{ placed: 0.5, counted: 0, opening: 0.5, shouted: 1 },
    });
    const nothing = { placed: 0, counted: 0, opening: 0, shouted: 0 };
    expect(mannerOf({ spans: [] }, [], language)).toEqual(nothing);
  });
});
