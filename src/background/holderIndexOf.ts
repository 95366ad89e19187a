import type { Lexicon } from '../engine/lexicon';
import { type HeldOffice, HolderIndex, heldIn } from '../engine/office/holderIndex';

/** Entities looked at between two rests: some milliseconds. */
const SLICE = 500;

const indexes = new WeakMap<Lexicon, Promise<HolderIndex>>();

/** Gives the thread to whoever waits for it. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const read = async (lexicon: Lexicon): Promise<HolderIndex> => {
  const held: HeldOffice[] = [];
  for (let from = 0; from < lexicon.size; from += SLICE) {
    if (from > 0) await rest();
    held.push(...heldIn(lexicon, from, from + SLICE));
  }
  return new HolderIndex(lexicon, held);
};

/**
 * Who held the offices of state by a pack: read once, when a panel first asks for an article's roles.
 * A worker that wakes for anything else reads nothing, and a pack that is gone takes its index along.
 */
export const holderIndexOf = (lexicon: Lexicon): Promise<HolderIndex> => {
  const index = indexes.get(lexicon) ?? read(lexicon);
  indexes.set(lexicon, index);
  return index;
};
