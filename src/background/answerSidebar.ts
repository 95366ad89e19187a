import browser from 'webextension-polyfill';
import type { SidebarToBackground } from '../protocol/directions';
import type { Handlers } from '../protocol/serve';
import { removeCorrection, saveCorrection } from '../settings/corrections';
import { loadSettings } from '../settings/store';
import { cacheStore } from '../wikidata/cacheStore';
import { createWikidata, type Wikidata } from '../wikidata/createWikidata';
import { sleep } from '../wikidata/sleep';
import type { Outcome } from '../wikidata/types';
import { answerNames } from './answerNames';
import { type AskBriefs, answerLives, answerRelations, answerRoles } from './answerStory';
import { dayOf } from './dayOf';
import { holderIndexOf } from './holderIndexOf';
import { loadKnowledge } from './knowledge';
import { resolveRoles } from './resolveRoles';
import { tabSignal } from './tabSignal';

/** Where people at Wikimedia find out who we are. */
const HOME = 'https://addons.mozilla.org/addon/sidelight/';

let made: Wikidata | null = null;

/** One client for all tabs, made at the first question: a worker woken for a badge needs none. */
const wikidata = (): Wikidata => {
  made ??= createWikidata({
    fetch: (url, init) => fetch(url, init),
    now: () => Date.now(),
    sleep,
    store: cacheStore({ now: () => Date.now() }),
    userAgent: `Sidelight/${browser.runtime.getManifest().version} (${HOME})`,
  });
  return made;
};

/**
 * What budgets are counted by: the article. A visit is one reading of it (`article.reading`), and a
 * page that goes on loading text is read again and again.
 */
const articleOf = (visit: string): string => visit.split('.')[0] ?? visit;

const OFF = { ok: false, failure: { code: 'off', retryAfter: null } } as const;

/** Asks Wikimedia, unless the reader switched that off. */
const asking = async <T>(ask: (client: Wikidata) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
  // Made before the settings are there: its cache opens meanwhile.
  const client = wikidata();
  const { network } = await loadSettings();
  return network ? ask(client) : OFF;
};

/**
 * The same for what is mostly in the cache: the settings are read while that is looked into, and
 * waited for before a request leaves, or an answer.
 */
const askingMeanwhile = async <T>(
  ask: (client: Wikidata, network: Promise<boolean>) => Promise<Outcome<T>>,
): Promise<Outcome<T>> => {
  const network = loadSettings().then((settings) => settings.network);
  const outcome = await ask(wikidata(), network);
  return (await network) ? outcome : OFF;
};

/** Asks for briefs, unless the reader switched requests off. */
const asksBriefs =
  (
    { visit, language }: { readonly visit: string; readonly language: string },
    tab: number | null,
  ): AskBriefs =>
  async (asked) => {
    const { network } = await loadSettings();
    if (!network) return { briefs: new Map(), outcome: OFF };
    const about = { language, visit: articleOf(visit), signal: tabSignal(tab) };
    return wikidata().briefs({ ...asked, ...about });
  };

/** What the background does for the panel. Every reply names the visit it was asked for. */
export const answerSidebar: Handlers<SidebarToBackground> = {
  openSettings: async () => {
    await browser.runtime.openOptionsPage();
    return null;
  },

  resolve: async ({ visit, ...asked }, { tab }) => {
    const { language } = asked;
    const about = { language, visit: articleOf(visit), signal: tabSignal(tab) };
    const { pack: _, ...knowledge } = await loadKnowledge();
    const outcome = await answerNames(asked, {
      ...knowledge,
      readerLanguage: browser.i18n.getUILanguage(),
      resolve: (names) => asking((client) => client.resolve({ ...about, names })),
    });
    return { visit, outcome };
  },

  holders: async ({ visit, ...asked }, { tab }) => {
    const { lexicon } = await loadKnowledge();
    const about = { language: asked.language, visit: articleOf(visit), signal: tabSignal(tab) };
    const outcome = await resolveRoles(asked, {
      lexicon,
      index: await holderIndexOf(lexicon),
      today: new Date().toISOString().slice(0, 10),
      heads: (heads) => asking((client) => client.heads({ ...heads, ...about })),
    });
    return { visit, outcome };
  },

  correct: async (said) => {
    await saveCorrection({ ...said, day: new Date().toISOString().slice(0, 10) });
    return null;
  },

  forget: async ({ name }) => {
    await removeCorrection(name);
    return null;
  },

  choices: async (asked, { tab }) => ({
    visit: asked.visit,
    outcome: await asking((client) =>
      client.choices({ ...asked, visit: articleOf(asked.visit), signal: tabSignal(tab) }),
    ),
  }),

  recording: async ({ visit, file }, { tab }) => ({
    visit,
    outcome: await asking((client) => client.recording({ file, signal: tabSignal(tab) })),
  }),

  roles: async ({ visit, day, ...asked }, { tab }) => {
    const ask = asksBriefs({ visit, ...asked }, tab);
    return { visit, outcome: await answerRoles({ ...asked, ...dayOf(day) }, ask) };
  },

  profiles: async ({ visit, ...asked }, { tab }) => ({
    visit,
    outcome: await asking(() =>
      wikidata().profiles({ ...asked, visit: articleOf(visit), signal: tabSignal(tab) }),
    ),
  }),

  relations: async ({ visit, day, ...asked }, { tab }) => {
    const { lexicon } = await loadKnowledge();
    const ask = asksBriefs({ visit, ...asked }, tab);
    const value = await answerRelations({ ...asked, ...dayOf(day) }, { ask, lexicon });
    return { visit, outcome: { ok: true, value } };
  },

  lives: async ({ visit, day, ...asked }, { tab }) => {
    const { lexicon } = await loadKnowledge();
    const ask = asksBriefs({ visit, ...asked }, tab);
    const value = await answerLives({ ...asked, ...dayOf(day) }, { ask, lexicon });
    return { visit, outcome: { ok: true, value } };
  },

  card: async ({ visit, ...asked }, { tab }) => {
    let left = asked.budget;
    const onRequest = (): void => void left--;
    const outcome = await askingMeanwhile((client, network) =>
      client.card({ ...asked, network, onRequest, signal: tabSignal(tab) }),
    );
    return { visit, outcome, left };
  },

  edits: async ({ visit, item }, { tab }) => ({
    visit,
    outcome: await asking((client) => client.edits({ item, signal: tabSignal(tab) })),
  }),
};
