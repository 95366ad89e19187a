import browser from 'webextension-polyfill';

/**
 * Runs the content script once in a tab that the reader's click gave us (`activeTab`). False on
 * pages that no extension may read, such as the browser's own and its store.
 */
export const runOnce = async (tab: number): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['content.js'] });
    return true;
  } catch {
    return false;
  }
};
