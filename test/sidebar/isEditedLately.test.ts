import { expect, test } from 'vitest';
import { isEditedLately } from '../../src/sidebar/isEditedLately';

const NOW = Date.parse('2026-11-23T12:00:00Z');

test.each([
  ['2026-11-23T11:59:00Z', true],
  ['2026-11-20T12:00:01Z', true],
  ['2026-11-20T12:00:00Z', false],
  ['2026-01-01T00:00:00Z', false],
  // A clock that is a little slow, and one that was never set.
  ['2026-11-23T12:05:00Z', true],
  ['2056-11-23T12:00:00Z', false],
  ['lately', false],
  [null, false],
])('%s is late: %s', (modified, late) => {
  expect(isEditedLately(modified, NOW)).toBe(late);
});
