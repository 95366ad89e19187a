import type { Page } from 'puppeteer-core';

/**
 * Tells every tab to open its panel on the list of all names, from a page of the extension's own;
 * after a while, where what is told of has first to be brought to the front. Milliseconds.
 */
export const tellToOpen = (own: Page, after = 0): Promise<void> =>
  own.evaluate(async (wait) => {
    interface Api {
      readonly tabs: {
        query(all: object): Promise<readonly { readonly id?: number }[]>;
        sendMessage(tab: number, message: object): Promise<unknown>;
      };
    }
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs } = world.browser ?? world.chrome;
    const open = { direction: 'any>content', name: 'open', params: { pointer: false } };
    const tell = async (): Promise<void> => {
      for (const { id } of await tabs.query({})) {
        if (id !== undefined) await tabs.sendMessage(id, open).catch(() => undefined);
      }
    };
    if (wait === 0) await tell();
    else setTimeout(() => void tell(), wait);
  }, after);
