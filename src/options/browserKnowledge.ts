import browser from 'webextension-polyfill';
import { bundledPack } from '../pack/bundledPack';
import { createPackStore } from '../pack/store';
import { setPackMark, watchPackMark } from '../settings/packMark';
import type { GiveBack, KnowledgeGateway } from './knowledgeGateway';

const bundled = bundledPack(browser.runtime.getURL('packs/starter.pack'));

/** One request for one file: without cookies, without a copy in the browser's cache. */
const fetchPlainly: typeof fetch = (input, init) =>
  fetch(input, { ...init, credentials: 'omit', cache: 'no-store' });

const store = createPackStore({ bundled, fetch: fetchPlainly });

/** Two settings pages swap one after the other: each swap deletes whatever is not in use. */
const swap = <T>(change: () => Promise<T>): Promise<T> =>
  navigator.locks.request('pack', async () => {
    const result = await change();
    await setPackMark();
    return result;
  });

const ask = async (pattern: string): Promise<GiveBack | null> => {
  const origins = [pattern];
  // Both in the click itself: Firefox asks the reader only before anything was waited for.
  const [before, granted] = await Promise.all([
    browser.permissions.contains({ origins }),
    browser.permissions.request({ origins }).catch(() => false),
  ]);
  if (!granted) return null;
  return async () => {
    if (!before) await browser.permissions.remove({ origins }).catch(() => false);
  };
};

/** The settings page's packs: it reads and writes them itself, in the database of the extension. */
export const browserKnowledge: KnowledgeGateway = {
  describe: store.describe,
  ask,
  install: (from, options) => swap(() => store.install(from, options)),
  remove: () => swap(store.remove),
  watch: watchPackMark,
};
