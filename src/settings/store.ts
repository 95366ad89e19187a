/** Settings as kept by the browser in `storage.local`: never synchronised, never sent. */
import browser from 'webextension-polyfill';
import { readSettings, SETTINGS_KEY, type Settings } from './schema';
import { watchStored } from './watchStored';

/** The settings as stored, with defaults for whatever is missing or broken. */
export const loadSettings = async (): Promise<Settings> => {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return readSettings(stored[SETTINGS_KEY]);
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and keeps the others. Calls in one context run one after another, so that
 * two quick clicks do not undo each other. Rejects where the browser cannot store.
 */
export const saveSettings = (patch: Partial<Settings>): Promise<Settings> => {
  const saved = last.then(async () => {
    const settings = readSettings({ ...(await loadSettings()), ...patch });
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
  last = saved.catch(() => undefined);
  return saved;
};

/** Calls back with the new settings at every change, in any context, until `signal` aborts. */
export const watchSettings = (callback: (settings: Settings) => void, signal: AbortSignal): void =>
  watchStored(SETTINGS_KEY, (stored) => callback(readSettings(stored)), signal);
