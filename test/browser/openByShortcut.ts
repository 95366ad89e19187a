import type { Page } from 'puppeteer-core';
import type { Sandbox } from '../sandbox/sandbox';
import { closing } from './harness';
import { openOwnPage } from './openOwnPage';

/**
 * Opens the panel on the list of all names, as the keyboard shortcut does, which no driver can
 * press: the browser takes it. Leaves the page in front.
 */
export const openByShortcut = async (sandbox: Sandbox, page: Page): Promise<void> => {
  await closing(await openOwnPage(sandbox, 'options.html'), async (own) => {
    await own.evaluate(async () => {
      interface Api {
        readonly tabs: {
          query(all: object): Promise<readonly { readonly id?: number }[]>;
          sendMessage(tab: number, message: object): Promise<unknown>;
        };
      }
      const world = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = world.browser ?? world.chrome;
      const open = { direction: 'any>content', name: 'open', params: { pointer: false } };
      for (const { id } of await tabs.query({})) {
        if (id !== undefined) await tabs.sendMessage(id, open).catch(() => undefined);
      }
    });
  });
  await page.bringToFront();
};
