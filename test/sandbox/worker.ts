/** Stopping the extension's background between two clicks, as browsers do after idle time. */
import type { Browser, Target } from 'puppeteer-core';
import { privileged } from './firefox';

/**
 * Stops Chromium's service worker and waits until it is gone; false where none was running. The
 * debugger's `ServiceWorker` domain stops it even amid a request, where closing its target waits
 * for the request's end. (It stops all workers, those of the pages too; the sandbox's have none.)
 */
const stopServiceWorker = async (browser: Browser, origin: string): Promise<boolean> => {
  const isOurs = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);
  const target = browser.targets().find(isOurs);
  const [page] = await browser.pages();
  if (!target || !page) return false;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === target) resolve();
    });
  });
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await gone;
  await session.detach();
  return true;
};

/**
 * Stops Firefox's event page the way its idle timer does, but at once and even while requests are
 * running: `terminateBackground` of the installed extension, called in the browser's own context.
 * (Waiting for `extensions.background.idle.timeout` would make tests depend on time.)
 */
const stopEventPage = async (browser: Browser, origin: string): Promise<boolean> => {
  const before = await privileged(
    browser,
    `const policy = WebExtensionPolicy.getByHostname(${JSON.stringify(new URL(origin).hostname)});
     const before = policy.extension.backgroundState;
     await policy.extension.terminateBackground({ disableResetIdleForTest: true, ignoreDevToolsAttached: true });
     return before;`,
  );
  return before === 'running';
};

/**
 * Stops the background of the extension with that origin, in either browser: whatever it kept in
 * variables is lost, and the next message starts it anew. Returns false where it was not running.
 */
export const stopBackground = (browser: Browser, origin: string): Promise<boolean> =>
  origin.startsWith('moz-') ? stopEventPage(browser, origin) : stopServiceWorker(browser, origin);
