import browser from 'webextension-polyfill';
import { readFacts } from '../article/readFacts';
import { recognise } from '../engine/recognise';
import type { ContentToBackground } from '../protocol/directions';
import type { Handlers } from '../protocol/serve';
import { castOf } from './castOf';
import { showBadge } from './showBadge';

/** Size of the window that stands in for a panel which a page will not let stand. CSS pixels. */
const WINDOW = { width: 420, height: 780 };

/** What the background does for a page: the engine runs here, off the page's thread. */
export const answerContent: Handlers<ContentToBackground> = {
  recognise: ({ visit, stated, blocks }) => {
    const facts = readFacts({ stated, blocks });
    const recognition = recognise({ language: facts.language, blocks });
    return { visit, facts, recognition, cast: castOf({ recognition, blocks }) };
  },

  report: async ({ state, names }, { tab }) => {
    if (tab !== null) await showBadge({ tab, state, names });
    return null;
  },

  openWindow: async ({ token }, { tab }) => {
    if (tab === null) return false;
    const url = browser.runtime.getURL(`window.html?tab=${tab}#${token}`);
    await browser.windows.create({ url, type: 'popup', ...WINDOW });
    return true;
  },
};
