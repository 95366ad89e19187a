import browser from 'webextension-polyfill';
import { articleLanguage } from '../article/articleLanguage';
import { readFacts } from '../article/readFacts';
import type { ContentToBackground } from '../protocol/directions';
import type { Handlers } from '../protocol/serve';
import { loadKnowledge } from './knowledge';
import { Rehearsal } from './rehearsal';
import { showBadge } from './showBadge';
import { Taggers } from './taggers';
import { type Sources, understand } from './understand';

/** Size of the window that stands in for a panel which a page will not let stand. CSS pixels. */
const WINDOW = { width: 420, height: 780 };

const taggers = new Taggers({
  urlOf: (path) => browser.runtime.getURL(path),
  fetch: (url) => fetch(url),
  warn: (text) => console.warn(text),
});
const rehearsal = new Rehearsal();
const sources: Sources = { taggers, loadKnowledge, reader: () => browser.i18n.getUILanguage() };

/** What the background does for a page: the engine runs here, off the page's thread. */
export const answerContent: Handlers<ContentToBackground> = {
  expect: async ({ language: stated }, { url }) => {
    // Nothing of the text is known yet, so the page is taken at its word.
    const language = articleLanguage([stated], '');
    await rehearsal.run(language, (document) =>
      understand({ visit: 'rehearsal', document, day: null, url }, sources),
    );
    return null;
  },

  recognise: async ({ visit, stated, blocks }, { url }) => {
    const facts = readFacts({ stated, blocks });
    const { language } = facts;
    rehearsal.met(language);
    const day = facts.published?.day ?? null;
    return {
      visit,
      facts,
      ...(await understand({ visit, document: { language, blocks }, day, url }, sources)),
    };
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
