import { describe, expect, it } from 'vitest';
import { itemId, listOf } from '../../src/maker/starterCells';

describe('listOf', () => {
  it.each([
    ['Kyiv; Kiev', ['Kyiv', 'Kiev']],
    [' ; Kyiv ;; ', ['Kyiv']],
    ['', []],
  ])('"%s"', (text, parts) => {
    expect(listOf(text, ';')).toEqual(parts);
  });
});

describe('itemId', () => {
  it('reads an id', () => {
    expect(itemId('Q1899')).toBe('Q1899');
  });

  it.each(['', 'Q', 'Q0', 'Q01', 'P31', '1899', 'Q1899 '])('refuses "%s"', (text) => {
    expect(() => itemId(text)).toThrow(new RangeError(`"${text}" is no id of an item.`));
  });
});
