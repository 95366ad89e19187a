import browser from 'webextension-polyfill';
import { grantedOrigins } from '../settings/grantedOrigins';
import { loadSettings, saveSettings, watchSettings } from '../settings/store';
import type { OptionsGateway } from './gateway';

/** Where answers of Wikimedia are kept: the name that the cache opens its database under. */
const CACHE = 'sidelight';

/**
 * Empties the stores instead of deleting the database: a deletion waits for every open connection,
 * and the background's may stay open for as long as it lives.
 */
const emptyStores = (database: IDBDatabase): Promise<boolean> =>
  new Promise((resolve) => {
    const stores = [...database.objectStoreNames];
    if (stores.length === 0) return resolve(true);
    const transaction = database.transaction(stores, 'readwrite');
    for (const store of stores) transaction.objectStore(store).clear();
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });

const clearCache = (): Promise<boolean> =>
  new Promise((resolve) => {
    const request = indexedDB.open(CACHE);
    let created = false;
    request.onupgradeneeded = () => {
      // There was nothing to clear, and an empty database must not be left in the cache's place.
      created = true;
      request.transaction?.abort();
    };
    request.onerror = () => resolve(created);
    request.onsuccess = async () => {
      const emptied = await emptyStores(request.result);
      request.result.close();
      resolve(emptied);
    };
  });

/** The settings page's world. */
export const browserGateway: OptionsGateway = {
  version: browser.runtime.getManifest().version,
  loadSettings,
  saveSettings,
  watchSettings,
  grantedOrigins,
  removeOrigin: (origin) => browser.permissions.remove({ origins: [origin] }),
  watchOrigins: (callback, signal) => {
    browser.permissions.onAdded.addListener(callback);
    browser.permissions.onRemoved.addListener(callback);
    const stop = (): void => {
      browser.permissions.onAdded.removeListener(callback);
      browser.permissions.onRemoved.removeListener(callback);
    };
    signal.addEventListener('abort', stop, { once: true });
  },
  clearCache,
  shortcut: async () => {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'toggle-panel')?.shortcut || null;
  },
};
