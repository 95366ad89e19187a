import browser from 'webextension-polyfill';

/**
 * Calls back with what now lies under a key of `storage.local`, unread, at every change in any
 * context, until `signal` aborts.
 */
export const watchStored = (
  key: string,
  callback: (stored: unknown) => void,
  signal: AbortSignal,
): void => {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) callback(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
};
