import { expect, test } from 'vitest';
import { FloatPool } from '../../../src/engine/link/floatPool';

test('gives arrays of zeros that share nothing, as long as there is room', () => {
  const pool = new FloatPool(5);
  const [first, second, none] = [pool.take(2), pool.take(3), pool.take(0)];
  first.fill(1);
  expect([[...first], [...second], [...none]]).toEqual([[1, 1], [0, 0, 0], []]);
  expect(() => pool.take(1)).toThrow(RangeError);
});
