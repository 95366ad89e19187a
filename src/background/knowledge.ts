import browser from 'webextension-polyfill';
import { Ranker } from '../engine/link/ranker';
import { RANK_WEIGHTS } from '../engine/link/rankWeights';
import { bundledPack } from '../pack/bundledPack';
import { createPackStore } from '../pack/store';
import type { PackState } from '../protocol/panelPort';
import { correctionFor, loadCorrections } from '../settings/corrections';
import { watchPackMark } from '../settings/packMark';
import type { Knowledge } from './linkArticle';
import { Packs } from './packs';

const bundled = bundledPack(browser.runtime.getURL('packs/starter.pack'));

/** The pack in use, for all tabs. */
export const packs = new Packs({
  open: createPackStore({ bundled }).open,
  warn: (text) => console.warn(text),
});

/** Opens the pack anew once another is in use. Registers a listener; call it synchronously. */
export const followPack = (): void =>
  watchPackMark(() => packs.forget(), new AbortController().signal);

let ranker: Ranker | null = null;

/** All that articles are linked with now, and what the pack in it is. Never rejects. */
export const loadKnowledge = async (): Promise<Knowledge & { readonly pack: PackState }> => {
  const [{ lexicon, state }, corrections] = await Promise.all([
    packs.current(),
    loadCorrections().catch(() => []),
  ]);
  ranker ??= new Ranker(RANK_WEIGHTS);
  return { lexicon, ranker, said: correctionFor(corrections), pack: state };
};
