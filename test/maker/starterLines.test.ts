import { describe, expect, it } from 'vitest';
import { columnsOf, starterLines } from '../../src/maker/starterLines';

const FILE = { name: 'a.tsv', text: 'id\tja\nQ17\t日本\nQ30\t米国\n' };

describe('starterLines', () => {
  it('hands each line on by the names of its columns; one that is not there is empty', () => {
    expect(starterLines(FILE, (cell) => [cell('id'), cell('ja'), cell('ko')])).toEqual([
      ['Q17', '日本', ''],
      ['Q30', '米国', ''],
    ]);
    expect(columnsOf(FILE)).toEqual(['id', 'ja']);
  });

  it('says where what cannot be read stands, and lets a fault of the program pass', () => {
    const refuse = (error: Error) => () =>
      starterLines(FILE, (cell) => {
        if (cell('id') === 'Q30') throw error;
      });
    expect(refuse(new RangeError('No.'))).toThrow(new RangeError('a.tsv, line 3: No.'));
    expect(refuse(new TypeError('Oh.'))).toThrow(new TypeError('Oh.'));
  });
});
