import { describe, expect, test } from 'vitest';
import { classAt, UNCASED } from '../../src/engine/characters';
import { mayBeUncased, writingOf } from '../../src/engine/writing';

describe('writingOf', () => {
  test.each([
    ['a', null],
    ['Я', null],
    ['ʼ', null],
    ['Ա', null],
    ['א', 'prefixed'],
    ['و', 'prefixed'],
    ['پ', 'prefixed'],
    ['ﻢ', 'prefixed'],
    ['भ', 'spaced'],
    ['த', 'spaced'],
    ['ა', 'spaced'],
    ['አ', 'spaced'],
    ['ไ', 'run'],
    ['ກ', 'run'],
    ['မ', 'run'],
    ['ក', 'run'],
    ['한', 'hangul'],
    ['ㄱ', 'hangul'],
    ['中', 'han'],
    ['の', 'han'],
    ['ー', 'han'],
    ['々', 'han'],
    ['ｱ', 'han'],
    ['𠀀', 'han'],
    ['。', null],
    ['😀', null],
    ['\ud800', null],
  ])('%s: %s', (character, writing) => {
    expect(writingOf(character.codePointAt(0) ?? 0)).toBe(writing);
  });

  test('no letter with capitals belongs to one, but for Georgian; a letter of one is without case', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x3ffff; code++) {
      const character = String.fromCodePoint(code);
      const writing = writingOf(code);
      if (writing === null) continue;
      if (/[\p{Lu}\p{Lt}]/u.test(character)) wrong.push(character);
      const uncased = (classAt(character, 0) & UNCASED) !== 0;
      if (uncased !== /\p{L}/u.test(character)) wrong.push(character);
    }
    expect(wrong).toEqual([]);
  });
});

describe('mayBeUncased', () => {
  test('is true of every character of such a script', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x3ffff; code++) {
      const character = String.fromCodePoint(code);
      if (writingOf(code) !== null && !mayBeUncased(`a ${character}`)) wrong.push(character);
    }
    expect(wrong).toEqual([]);
  });

  test.each([['“Kyiv” — naïve… €5, ’twas'], ['Київ, Łódź, Ελλάδα'], ['']])(
    '%s has none',
    (text) => {
      expect(mayBeUncased(text)).toBe(false);
    },
  );
});
