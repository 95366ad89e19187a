import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../../src/lib/isPlaceholder';

describe('isPlaceholder', () => {
  test.each([
    ['Q1', false],
    ['Q142000000', false],
    ['Q1999999999', false],
    ['Q2000000000', true],
    ['Q2000000001', true],
    ['Q4294967295', true],
  ])('%s: %s', (id, expected) => {
    expect(isPlaceholder(id)).toBe(expected);
  });
});
