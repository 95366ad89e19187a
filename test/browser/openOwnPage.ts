import type { Page } from 'puppeteer-core';
import { privileged } from '../sandbox/firefox';
import { until } from '../sandbox/inspect';
import type { Sandbox } from '../sandbox/sandbox';

const addressOf = (page: Page): Promise<string> =>
  page.evaluate(() => location.href).catch(() => '');

const openTab = async ({ browser }: Sandbox, url: string): Promise<Page> => {
  await privileged(
    browser,
    `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
     gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)});`,
  );
  const find = async (): Promise<Page | null> => {
    for (const page of await browser.pages()) {
      if ((await addressOf(page)).startsWith(url)) return page;
    }
    return null;
  };
  return until(`a tab with ${url}`, find, 10_000);
};

/**
 * Firefox lets no WebDriver navigate to an extension's page, so its own window opens the tab. The
 * first such tab starts the extension's process, and the driver may lose sight of it on the way:
 * then a second one does.
 */
const openInFirefox = (sandbox: Sandbox, url: string): Promise<Page> =>
  openTab(sandbox, url).catch(() => openTab(sandbox, url));

/** Opens a page of the extension itself, such as `options.html`, in a tab of its own. */
export const openOwnPage = async (sandbox: Sandbox, path: string): Promise<Page> => {
  const url = `${sandbox.extensionOrigin}/${path}`;
  if (sandbox.name === 'firefox') return openInFirefox(sandbox, url);
  const page = await sandbox.browser.newPage();
  await page.goto(url);
  return page;
};
