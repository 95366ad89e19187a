/** What every browser test starts from: the built extension in a real browser in the sandbox. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { type BuildCopy, copyBuild } from '../sandbox/copyBuild';
import { findPanel, until } from '../sandbox/inspect';
import { type BrowserName, browsersAvailable } from '../sandbox/launch';
import { openSandbox, type Sandbox, type SandboxOptions } from '../sandbox/sandbox';

const AVAILABLE = browsersAvailable();

/** The unpacked build for a browser. It must be there: a test of an old build proves nothing. */
const buildFor = (browser: BrowserName): string => {
  const folder = resolve('dist', browser === 'firefox' ? 'firefox' : 'chrome');
  if (!existsSync(resolve(folder, 'manifest.json'))) {
    throw new Error(`${folder} is not built: run "npm run build" first.`);
  }
  return folder;
};

/**
 * The same tests in Chromium and in Firefox, each in a sandbox of its own with the build that
 * ships. A browser that is not installed is skipped, with the reason printed.
 * @param change makes of a copy of the build what is tested instead
 * @param more sites beside the world's own, and preferences of Firefox
 */
export const inEachBrowser = (
  title: string,
  tests: (sandbox: () => Sandbox) => void,
  change?: (copy: BuildCopy) => void,
  more: Pick<SandboxOptions, 'sites' | 'preferences'> = {},
): void => {
  for (const browser of ['chromium', 'firefox'] as const) {
    describe.skipIf(!AVAILABLE.includes(browser))(`${title} (${browser})`, () => {
      let sandbox: Sandbox | null = null;
      let copy: BuildCopy | null = null;
      beforeAll(async () => {
        const build = buildFor(browser);
        if (change) {
          copy = copyBuild(build);
          change(copy);
        }
        sandbox = await openSandbox({ ...more, browser, extension: copy?.folder ?? build });
      });
      afterAll(async () => {
        await sandbox?.close();
        copy?.remove();
      });
      tests(() => {
        if (sandbox === null) throw new Error('The sandbox did not open.');
        return sandbox;
      });
    });
  }
};

/** Closes a page and waits until its panel's requests cannot disturb the next test. */
export const closing = async (page: Page, use: (page: Page) => Promise<void>): Promise<void> => {
  try {
    await use(page);
  } finally {
    await page.close();
  }
};

/** Waits until the panel is gone from the page. */
export const panelGone = (page: Page): Promise<true> =>
  until('the panel to close', async () => (await findPanel(page)) === null && (true as const));

/**
 * Presses Esc and waits until the panel is gone. Chromium's driver may wait in vain for word that the
 * key was handled, for the frame that it went to has gone with the panel: so nobody waits for that.
 */
export const leaveByEscape = async (page: Page): Promise<void> => {
  page.keyboard.press('Escape').catch(() => undefined);
  await panelGone(page);
};

/** Presses a key in the panel, or wherever the focus is. */
export const press = (page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]) =>
  keys.reduce<Promise<void>>(
    (before, key) => before.then(() => page.keyboard.press(key)),
    Promise.resolve(),
  );

/** The document as its own source sees it, without our one node. */
export const pageSource = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('sidelight-panel')) host.remove();
    return copy.outerHTML;
  });
