import browser from 'webextension-polyfill';
import type { PopupToBackground } from '../protocol/directions';
import type { Handlers } from '../protocol/serve';

/** What the background does for the toolbar popup. */
export const answerPopup: Handlers<PopupToBackground> = {
  /**
   * Runs the content script in a tab outside the list. The click that opened the popup granted
   * `activeTab` for it; pages that no extension may read (settings, stores) answer false.
   */
  runOnce: async ({ tab }) => {
    try {
      await browser.scripting.executeScript({ target: { tabId: tab }, files: ['content.js'] });
      return true;
    } catch {
      return false;
    }
  },
};
