import { expect, test } from 'vitest';
import { matchesPattern } from '../../src/lib/matchesPattern';

test.each([
  ['*://www.example.org/*', 'https://www.example.org/a', true],
  ['*://www.example.org/*', 'http://www.example.org/', true],
  ['*://www.example.org/*', 'https://example.org/', false],
  ['https://www.example.org/*', 'http://www.example.org/', false],
  ['*://*.example.org/*', 'https://example.org/', true],
  ['*://*.example.org/*', 'https://a.b.example.org/', true],
  ['*://*.example.org/*', 'https://notexample.org/', false],
  ['*://*/*', 'https://anything.example/', true],
  ['https://*/*', 'https://anything.example/', true],
  ['*://*/*', 'file:///home', false],
  ['*://*/*', 'about:addons', false],
  ['nonsense', 'https://example.org/', false],
  ['*://example.org/*', 'not an address', false],
])('%s covers %s: %s', (pattern, address, expected) => {
  expect(matchesPattern(pattern, address)).toBe(expected);
});
