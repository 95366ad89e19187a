import type { Band } from '../engine/types';
import type { Choice, Role } from '../wikidata/types';

/**
 * Why a link is not sure. `role`: the article gives the name another role than the item has. `rivals`: others bear the name, and one of them is likely, too.
 * `spelling`: the item's name is spelt otherwise. `alias`: the item's name is another. `words`:
 * what the item is described as has nothing to do with what the article says around the name.
 * `thin`: nothing speaks against it, and little for it.
 */
export type Doubt = 'role' | 'rivals' | 'spelling' | 'alias' | 'words' | 'thin';

/** The item that a name of an article stands for, and how sure that is. */
export interface Link {
  readonly choice: Choice;
  readonly band: Band;
  /** Why it is unsure, most telling first; empty for the other bands. */
  readonly doubts: readonly Doubt[];
  /** What it was on the article's day, by what the device knows; absent where it knows nothing. */
  readonly role?: Role;
}

/**
 * What the device and Wikimedia together know of a name. `found`: it is linked. `several`: nothing
 * is linked, and these are offered (none: until the reader searches). `unknown`: nobody bears it.
 * `unasked`: over this article's request budget.
 */
export type LinkAnswer =
  | ({ readonly entity: number; readonly state: 'found' } & Link)
  | { readonly entity: number; readonly state: 'several'; readonly choices: readonly Choice[] }
  | { readonly entity: number; readonly state: 'unknown' | 'unasked' };
