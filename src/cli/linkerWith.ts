import { readFileSync } from 'node:fs';
import { link } from '../engine/link/link';
import { Ranker } from '../engine/link/ranker';
import { RANK_WEIGHTS } from '../engine/link/rankWeights';
import type { Document, Recognition } from '../engine/types';
import { verifyPack } from '../pack/verifyPack';

/** Gives the entities of a document of a year their items; null where the year is not known. */
export type Linker = (
  document: Document,
  recognition: Recognition,
  year: number | null,
) => Recognition;

/** Leaves every entity without an item. */
export const NO_LINKER: Linker = (_document, recognition) => recognition;

/**
 * A linker with the pack of a file.
 * @throws {PackError} where it is no pack, or a damaged one
 * @throws Error where it cannot be read
 */
export function linkerWith(file: string): Linker {
  const lexicon = verifyPack(readFileSync(file));
  const ranker = new Ranker(RANK_WEIGHTS);
  return (document, recognition, year) => link(document, recognition, { lexicon, ranker, year });
}
