import browser from 'webextension-polyfill';
import { matchesPattern } from '../lib/matchesPattern';
import { callBackground, callTab } from '../protocol/call';
import type { PopupToBackground, ToContent } from '../protocol/directions';
import { TAGS } from '../protocol/tags';
import { grantedOrigins } from '../settings/grantedOrigins';
import { loadSettings, saveSettings } from '../settings/store';
import type { PopupGateway } from './gateway';

/**
 * Sites of the list whose permission stands: Firefox and Chromium let the reader withdraw it.
 * `permissions.contains` does not tell: in Chromium it knows nothing of content scripts' sites.
 */
const listed = async (): Promise<readonly string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  const held = new Set(origins);
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(({ matches = [] }) => matches).filter((pattern) => held.has(pattern));
};

const page = (tab: number) => callTab<ToContent>(TAGS.toContent, tab);
const background = callBackground<PopupToBackground>(TAGS.popupToBackground);

/** The popup's world, made of the browser's tabs, permissions and messages. */
export const browserGateway: PopupGateway = {
  findTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
  },
  report: async (tab) => {
    const answer = await page(tab)('report', {});
    return answer.ok ? answer.value : null;
  },
  runOnce: async (tab) => {
    const answer = await background('runOnce', { tab });
    return answer.ok && answer.value;
  },
  openPanel: async (tab) => {
    const answer = await page(tab)('open', { pointer: false });
    return answer.ok && answer.value;
  },
  runsByItself: async (url) =>
    [...(await listed()), ...(await grantedOrigins())].some((pattern) =>
      matchesPattern(pattern, url),
    ),
  requestOrigin: (origin) => browser.permissions.request({ origins: [origin] }),
  loadSettings,
  saveSettings,
  openSettings: () => {
    void browser.runtime.openOptionsPage().then(() => window.close());
  },
  close: () => window.close(),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
