import { describe, expect, test } from 'vitest';
import { yearIn } from '../../src/lib/yearIn';

describe('yearIn', () => {
  test.each([
    ['2022-02-02', 2022],
    ['2022', 2022],
    ['-0044-03-15', -44],
    ['2 February 2022', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s: %s', (date, year) => {
    expect(yearIn(date)).toBe(year);
  });
});
