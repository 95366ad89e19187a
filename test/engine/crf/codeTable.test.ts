import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  COARSE_CLASSES,
  classesOf,
  codeHash,
  MOST_CODES,
  packClasses,
  placesOf,
} from '../../../src/engine/crf/codeTable';
import { buildCodes } from '../../../src/train/buildCodes';

describe('a table of word classes', () => {
  test('a word has its places in three different thirds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 5000 }), (word, third) => {
        const [a, b, c, check] = placesOf(codeHash(word), third);
        expect([a, b, c].map((slot) => Math.floor(slot / third))).toEqual([0, 1, 2]);
        expect(check & 0xfff).toBe(0);
      }),
    );
  });

  test('dots are overlooked: "u.s." is "us"', () => {
    expect(codeHash('u.s.')).toBe(codeHash('us'));
    const { codeOf } = classesOf(buildCodes(new Map([['us', packClasses(7, 3)]])));
    expect([codeOf('us'), codeOf('u.s.')]).toEqual([7, 7]);
  });

  test('code and coarse class do not disturb each other', () => {
    const all = [1, 2, 128, MOST_CODES].flatMap((code) =>
      Array.from({ length: COARSE_CLASSES }, (_, coarse) => [code, coarse] as const),
    );
    const table = buildCodes(
      new Map(all.map(([code, coarse]) => [`w${code}-${coarse}`, packClasses(code, coarse)])),
    );
    const { codeOf, coarseOf } = classesOf(table);
    for (const [code, coarse] of all) {
      // 0 is an unknown word, so the coarse classes are counted from 1.
      expect([codeOf(`w${code}-${coarse}`), coarseOf(`w${code}-${coarse}`)]).toEqual([
        code,
        coarse + 1,
      ]);
    }
  });

  test('an empty one knows no word', () => {
    const { codeOf, coarseOf } = classesOf(new Uint16Array(0));
    expect([codeOf('kyiv'), coarseOf('kyiv')]).toEqual([0, 0]);
  });
});
