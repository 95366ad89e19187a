import browser from 'webextension-polyfill';
import { outletCode } from '../article/outletCode';
import { readFacts } from '../article/readFacts';
import { countryItem } from '../engine/office/countryCodes';
import { recognise } from '../engine/recognise';
import { hostOf } from '../lib/hostOf';
import type { ContentToBackground } from '../protocol/directions';
import type { Handlers } from '../protocol/serve';
import { castOf } from './castOf';
import { dayOf } from './dayOf';
import { loadKnowledge } from './knowledge';
import { linkArticle } from './linkArticle';
import { rolesOf } from './rolesOf';
import { showBadge } from './showBadge';
import { Taggers } from './taggers';

/** Size of the window that stands in for a panel which a page will not let stand. CSS pixels. */
const WINDOW = { width: 420, height: 780 };

const taggers = new Taggers({
  urlOf: (path) => browser.runtime.getURL(path),
  fetch: (url) => fetch(url),
  warn: (text) => console.warn(text),
});

/** What the readings of one article have in common in their visits' ids: `article.turn`. */
const articleOf = (visit: string): string => visit.split('.')[0] ?? visit;

/** What the background does for a page: the engine runs here, off the page's thread. */
export const answerContent: Handlers<ContentToBackground> = {
  recognise: async ({ visit, stated, blocks }, { url }) => {
    const facts = readFacts({ stated, blocks });
    const { language } = facts;
    const day = facts.published?.day ?? null;
    const [{ tagger, finder, fault }, { pack, ...knowledge }] = await Promise.all([
      taggers.of(language, articleOf(visit)),
      loadKnowledge(),
    ]);
    const document = { language, blocks };
    const found = recognise(document, tagger, knowledge.lexicon);
    const outlet = countryItem(outletCode(hostOf(url)));
    const recognition = linkArticle({ document, recognition: found, day, outlet }, knowledge);
    const reader = browser.i18n.getUILanguage();
    const when = dayOf(day);
    const cast = castOf({ recognition, blocks, ...knowledge, language: reader, when });
    const roles = rolesOf(document, recognition, { lexicon: knowledge.lexicon, outlet });
    return { visit, facts, recognition, cast, roles, finder, fault, pack };
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
