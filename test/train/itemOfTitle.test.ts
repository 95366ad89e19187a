import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemOfTitle } from '../../src/train/itemOfTitle';

describe('itemOfTitle', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'titles-')), 'titles.tsv');
  writeFileSync(path, 'Liz_Truss\tQ272201\nKyiv\tQ1899\nNobody\t\nNothing\tQ0\nNo_tab\n\n');

  test.each([
    ['Liz_Truss', 'Q272201'],
    ['Liz Truss', 'Q272201'],
    ['Kyiv', 'Q1899'],
    ['kyiv', null],
    ['Nobody', null],
    ['Nothing', null],
    ['No tab', null],
    ['', null],
  ])('%s', (title, item) => {
    expect(itemOfTitle(path)(title)).toBe(item);
  });

  test('without the file no title has one', () => {
    expect(itemOfTitle(`${path}.absent`)('Kyiv')).toBeNull();
  });
});
