import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { applyTheme } from '../../src/lib/applyTheme';

test('a theme is set and, with auto, taken back', () => {
  const { documentElement } = parseHTML('<html></html>').document;
  const root = documentElement as unknown as HTMLElement;
  applyTheme(root, 'dark');
  expect(root.getAttribute('data-theme')).toBe('dark');
  applyTheme(root, 'auto');
  expect(root.hasAttribute('data-theme')).toBe(false);
});
