import browser from 'webextension-polyfill';

/**
 * Whose questions are under way. Lost with the worker, and so are the requests it stands for:
 * nothing needs to be kept.
 */
const lives = new Map<number, AbortController>();

/** A signal that aborts when the tab is closed: nobody is left then to read the answer. */
export const tabSignal = (tab: number | null): AbortSignal => {
  const known = tab === null ? undefined : lives.get(tab);
  const life = known ?? new AbortController();
  if (tab !== null) lives.set(tab, life);
  return life.signal;
};

/** Ends the questions of tabs that are closed. Registers a listener; call it synchronously. */
export const endWithTabs = (): void => {
  browser.tabs.onRemoved.addListener((tab) => {
    lives.get(tab)?.abort(new DOMException('The tab was closed.', 'AbortError'));
    lives.delete(tab);
  });
};
