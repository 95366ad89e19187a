import { expect, test } from 'vitest';
import { withoutDot } from '../../src/engine/withoutDot';

test.each([
  ['gen.', 'gen'],
  ['gen', 'gen'],
  ['u.s.', 'u.s'],
  ['.', ''],
  ['', ''],
])('"%s" without its dot is "%s"', (word, bare) => {
  expect(withoutDot(word)).toBe(bare);
});
