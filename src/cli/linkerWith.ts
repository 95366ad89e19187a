import { readFileSync } from 'node:fs';
import type { Lexicon } from '../engine/lexicon';
import { link } from '../engine/link/link';
import { Ranker } from '../engine/link/ranker';
import { RANK_WEIGHTS } from '../engine/link/rankWeights';
import type { Document, Recognition } from '../engine/types';
import { verifyPack } from '../pack/verifyPack';

/** What gives names their items. */
export interface Linker {
  /** What is known of names; null where nothing is. */
  readonly lexicon: Lexicon | null;
  /** Gives the entities of a document of a year their items; null where the year is not known. */
  readonly link: (document: Document, recognition: Recognition, year: number | null) => Recognition;
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
    link: (document, recognition, year) => link(document, recognition, { lexicon, ranker, year }),
  };
}
