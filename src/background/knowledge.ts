import browser from 'webextension-polyfill';
import { Ranker } from '../engine/link/ranker';
import { RANK_WEIGHTS } from '../engine/link/rankWeights';
import { createPackStore } from '../pack/store';
import type { PackState } from '../protocol/panelPort';
import { correctionFor, loadCorrections } from '../settings/corrections';
import type { Knowledge } from './linkArticle';
import { Packs } from './packs';

const bundled = async (): Promise<Uint8Array> => {
  const response = await fetch(browser.runtime.getURL('packs/starter.pack'));
  if (!response.ok) throw new Error(`The file is not there (status ${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
};

/** The pack in use, for all tabs. */
export const packs = new Packs({
  open: async () => ({ lexicon: await createPackStore({ bundled }).open(), substitute: false }),
  warn: (text) => console.warn(text),
});

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
