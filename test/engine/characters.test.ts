import { describe, expect, test } from 'vitest';
import {
  ACCENT,
  BLANK,
  CAPITAL,
  classAt,
  DIGIT,
  JOINER,
  LETTER,
  runEnd,
  SMALL,
  widthOf,
} from '../../src/engine/characters';

const PROPERTIES: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [DIGIT, /\p{N}/u],
  [ACCENT, /\p{M}/u],
  [JOINER, /[\u00AD\u200B-\u200D\u2060\uFEFF]/u],
  [BLANK, /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u],
];

function expected(character: string): number {
  return PROPERTIES.reduce(
    (sum, [flag, property]) => (property.test(character) ? sum | flag : sum),
    0,
  );
}

describe('classAt', () => {
  test('is what Unicode says, of every character, asked twice', () => {
    const flags = PROPERTIES.reduce((sum, [flag]) => sum | flag, 0);
    const wrong: string[] = [];
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code);
      const known = expected(character);
      if ((classAt(character, 0) & flags) !== known) wrong.push(code.toString(16));
      if ((classAt(character, 0) & flags) !== known) wrong.push(`${code.toString(16)} again`);
      if (widthOf(classAt(character, 0)) !== character.length) wrong.push(`${code} is as wide`);
    }
    expect(wrong).toEqual([]);
  });

  test('half a pair is nothing, whatever stood there before', () => {
    const pair = '𝐀';
    expect(classAt(pair, 0) & CAPITAL).toBe(CAPITAL);
    for (const half of [pair.slice(0, 1), pair.slice(1)]) {
      expect(classAt(half, 0) & (LETTER | BLANK)).toBe(0);
      expect(widthOf(classAt(half, 0))).toBe(1);
    }
  });

  test('behind the end there is nothing', () => {
    expect(classAt('a', 1)).toBe(0);
    expect(runEnd('ab1', 0, LETTER)).toBe(2);
    expect(runEnd('𝐀b', 0, LETTER)).toBe(3);
    expect(runEnd('', 0, LETTER)).toBe(0);
  });
});
