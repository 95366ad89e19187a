import { expect, test } from 'vitest';
import { percent, points, table } from './table';

test('columns are as wide as their widest cell, labels to the left', () => {
  const rows = [
    ['a', 'long one', '1.0'],
    ['bcd', 'b', '100.0'],
  ];
  expect(table({ head: ['x', 'y', 'F1'], rows, labels: 2 })).toBe(
    ['x    y            F1', 'a    long one    1.0', 'bcd  b         100.0'].join('\n'),
  );
});

test.each([
  [0.8249, '82.5'],
  [1, '100.0'],
  [null, '–'],
  [undefined, '–'],
  [Number.NaN, '–'],
])('%s in percent is %s', (share, text) => {
  expect(percent(share)).toBe(text);
});

test.each([
  [0.0123, '+1.2'],
  [-0.05, '−5.0'],
  [0, '+0.0'],
])('%s in points is %s', (difference, text) => {
  expect(points(difference)).toBe(text);
});
