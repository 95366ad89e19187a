import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/engine/fold';

describe('fold', () => {
  test.each([
    ['erdoğan', 'erdogan'],
    ['łódź', 'lodz'],
    ['milanović', 'milanovic'],
    ['østergård', 'ostergard'],
    ['nguyễn', 'nguyen'],
    ['straße', 'strasse'],
    ['zelenskyy', 'zelensky'],
    ['valerii', 'valery'],
    ["o'brien", "o'brien"],
    ['kim-jong', 'kim-jong'],
  ])('%s → %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  test('other scripts keep their letters', () => {
    for (const word of ['зеленський', 'їжак', 'ελλάδα', '東京']) expect(fold(word)).toBe(word);
  });

  test('what is folded stays folded', () => {
    fc.assert(fc.property(fc.string(), (word) => fold(fold(word)) === fold(word)));
  });
});
