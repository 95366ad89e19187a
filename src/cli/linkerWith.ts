import { readFileSync } from 'node:fs';
import { outletCode } from '../article/outletCode';
import type { Lexicon } from '../engine/lexicon';
import { link } from '../engine/link/link';
import { Ranker } from '../engine/link/ranker';
import { RANK_WEIGHTS } from '../engine/link/rankWeights';
import { countryItem } from '../engine/office/countryCodes';
import type { Document, Recognition } from '../engine/types';
import { hostOf } from '../lib/hostOf';
import { verifyPack } from '../pack/verifyPack';

/** When and where a document was printed, as far as that is known. */
export interface Imprint {
  readonly year: number | null;
  /** The address of the page, which tells the country of its outlet; '' where none is stated. */
  readonly url: string;
}

/** What gives names their items. */
export interface Linker {
  /** What is known of names; null where nothing is. */
  readonly lexicon: Lexicon | null;
  /** Gives the entities of a document their items. */
  readonly link: (document: Document, recognition: Recognition, print: Imprint) => Recognition;
}

/** Leaves every entity without an item. */
export const NO_LINKER: Linker = { lexicon: null, link: (_document, recognition) => recognition };

/**
 * A linker with the pack of a file.
 * @throws {PackError} where it is no pack, or a damaged one
 * @throws Error where it cannot be read
 */
export function linkerWith(file: string): Linker {
  const lexicon = verifyPack(readFileSync(file));
  const ranker = new Ranker(RANK_WEIGHTS);
  return {
    lexicon,
    link: (document, recognition, { year, url }) => {
      const outlet = countryItem(outletCode(hostOf(url)));
      return link(document, recognition, { lexicon, ranker, year, outlet });
    },
  };
}
