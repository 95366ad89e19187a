/** The settings that the scripts of one page share. */
import { expect, it, vi } from 'vitest';
import { earlySettings } from '../../src/content/earlySettings';
import { loadSettings } from '../../src/settings/store';

vi.mock('../../src/settings/store', () => ({
  loadSettings: vi.fn(async () => ({ enabled: false })),
}));

it('are read once, whoever of them asks first', async () => {
  const first = earlySettings();
  expect(earlySettings()).toBe(first);
  expect(await first).toEqual({ enabled: false });
  vi.resetModules();
  const other = await import('../../src/content/earlySettings');
  expect(other.earlySettings()).toBe(first);
  expect(loadSettings).toHaveBeenCalledTimes(1);
});
