/** Stopping the extension's background between two clicks, as browsers do after idle time. */
import type { Browser } from 'puppeteer-core';

/**
 * Stops Chromium's service worker of the extension with that origin and waits until it is gone.
 * Returns false where none was running.
 */
export const stopServiceWorker = async (browser: Browser, origin: string): Promise<boolean> => {
  const target = browser
    .targets()
    .find((t) => t.type() === 'service_worker' && t.url().startsWith(`${origin}/`));
  if (!target) return false;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) resolve();
    });
  });
  const worker = await target.worker();
  await worker?.close();
  await gone;
  return true;
};
