import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browsersAvailable, findBrowser, launchBrowser } from './launch';

let folder: string;
const program = (name: string, mode = 0o755): string => {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, mode);
  return path;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('SIDELIGHT_CHROMIUM', undefined);
  vi.stubEnv('SIDELIGHT_FIREFOX', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe.skipIf(process.platform === 'win32')('finding a browser', () => {
  it('looks for the known names in PATH, in their order', () => {
    const chrome = program('google-chrome');
    expect(findBrowser('chromium')).toBe(chrome);
    expect(findBrowser('chromium')).toBe(chrome);
    const chromium = program('chromium');
    expect(findBrowser('chromium')).toBe(chromium);
  });

  it('takes the path that the environment states, and no other', () => {
    program('firefox');
    const own = program('my-firefox');
    vi.stubEnv('SIDELIGHT_FIREFOX', own);
    expect(findBrowser('firefox')).toBe(own);
    vi.stubEnv('SIDELIGHT_FIREFOX', join(folder, 'absent'));
    expect(findBrowser('firefox')).toBeNull();
  });

  it('finds nothing in an empty PATH, and says why tests are skipped', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(browsersAvailable()).toEqual([]);
    expect(warned.mock.calls.flat().join('\n')).toMatch(/no chromium[\s\S]*no firefox/);
  });

  it('says what to do where a browser is to be launched that is not there', async () => {
    const launched = launchBrowser('firefox', { proxyPort: null });
    await expect(launched).rejects.toThrow(/Install it, or set SIDELIGHT_FIREFOX/);
  });

  it('asks an extension for Firefox for the id that its origin hangs on', async () => {
    program('firefox');
    writeFileSync(join(folder, 'manifest.json'), '{"manifest_version": 3}');
    const launched = launchBrowser('firefox', { proxyPort: null, extension: folder });
    await expect(launched).rejects.toThrow(/states no gecko id/);
  });
});
