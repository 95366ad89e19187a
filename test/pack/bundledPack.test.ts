import { afterEach, expect, test, vi } from 'vitest';
import { bundledPack } from '../../src/pack/bundledPack';
import { SAMPLE_PACKS } from './samplePacks';

const URL = 'chrome-extension://sidelight/packs/starter.pack';

afterEach(() => vi.unstubAllGlobals());

test('the bundled pack is read as it lies in the package', async () => {
  const bytes = Uint8Array.from(SAMPLE_PACKS['good.pack']?.bytes ?? []);
  const fetch = vi.fn(async () => new Response(bytes));
  vi.stubGlobal('fetch', fetch);
  expect(await bundledPack(URL)()).toEqual(bytes);
  expect(fetch).toHaveBeenCalledWith(URL);
});

test('a package without one is not taken for a pack', async () => {
  vi.stubGlobal('fetch', async () => new Response('Not found', { status: 404 }));
  await expect(bundledPack(URL)()).rejects.toThrow('404');
});
