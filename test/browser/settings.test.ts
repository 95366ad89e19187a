/** What the reader sets is kept, and applied at once to pages that are open. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { originOf } from '../../src/popup/popupState';
import type { Settings } from '../../src/settings/schema';
import { clickName, paintedRanges, panelText, until, waitForPaint } from '../sandbox/inspect';
import { openCast } from '../sandbox/readCast';
import type { Sandbox } from '../sandbox/sandbox';
import { closing, inEachBrowser } from './harness';
import { openOwnPage } from './openOwnPage';

/** The parts of the extension's API that are asked here, as its own pages see them. */
interface Api {
  readonly permissions: {
    remove(permissions: { origins: readonly string[] }): Promise<boolean>;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

const openSettings = (sandbox: Sandbox): Promise<Page> => openOwnPage(sandbox, 'options.html');

const set = (page: Page, patch: Partial<Settings>): Promise<void> =>
  page.evaluate(async (change) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local } = (world.browser ?? world.chrome).storage;
    const { settings } = await local.get('settings');
    await local.set({ settings: { ...(settings as object), ...change } });
  }, patch);

inEachBrowser('settings', (sandbox) => {
  it('take the names away on a site that is switched off, and bring them back', async () => {
    await closing(await sandbox().open('february-2022'), async (page) => {
      await waitForPaint(page);
      await closing(await openSettings(sandbox()), async (settings) => {
        await set(settings, { sitesOff: ['www.independent.co.uk'] });
        await until('no names', async () => (await paintedRanges(page)).length === 0);
        await set(settings, { sitesOff: [] });
        await waitForPaint(page);
        await set(settings, { enabled: false });
        await until('no names', async () => (await paintedRanges(page)).length === 0);
        await set(settings, { enabled: true });
        await waitForPaint(page);
      });
    });
  });

  it('underline every mention if the reader wants that', async () => {
    await closing(await sandbox().open('february-2022'), async (page) => {
      const first = (await waitForPaint(page)).length;
      await closing(await openSettings(sandbox()), async (settings) => {
        await set(settings, { marks: 'all' });
        await until('more names', async () => (await paintedRanges(page)).length > first);
        await set(settings, { marks: 'first' });
        await until('as many as before', async () => (await paintedRanges(page)).length === first);
      });
    });
  });

  it('let the popup ask for a site beyond the list: the browser knows such a pattern', async () => {
    // Taking back what was never granted is judged by the manifest as asking is, without a dialog.
    const judge = (page: Page, origin: string | null): Promise<string> =>
      page.evaluate(async (pattern) => {
        const world = globalThis as unknown as { browser?: Api; chrome: Api };
        const { permissions } = world.browser ?? world.chrome;
        return permissions.remove({ origins: [pattern ?? ''] }).then(
          () => 'known',
          (error) => String(error),
        );
      }, origin);
    await closing(await openOwnPage(sandbox(), 'popup.html'), async (popup) => {
      for (const url of ['https://unlisted.example/news/1', 'http://unlisted.example/news/1'])
        expect(await judge(popup, originOf({ id: 1, url }))).toBe('known');
      // Firefox knows any pattern here; that the question is a real one is Chromium's to show.
      if (sandbox().name === 'chromium')
        expect(await judge(popup, '*://unlisted.example/*')).toContain('in the manifest');
    });
  });

  it('ask nobody where looking up is switched off, and say so', async () => {
    await closing(await openSettings(sandbox()), async (settings) => {
      await set(settings, { network: false });
      await closing(await sandbox().open('february-2022'), async (page) => {
        await clickName(page, 'Dmytro Kuleba');
        const text = await panelText(page, 'Looking up is switched off');
        expect(text).toContain('Dmytro Kuleba');
        // The list asks after a moment who everybody is: long before this wait is over.
        const panel = await openCast(page);
        await panel.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
      });
      expect(sandbox().wikimediaRequests()).toEqual([]);
      await set(settings, { network: true });
    });
  });
});
