import type { Spelling } from '../lexicon';
import type { ItemId, Kind } from '../types';
import type { About } from './about';

/**
 * One item that a referent may be, with what is known of it. From a pack or from Wikimedia: the
 * ranker sees no difference but in what is known.
 */
export interface Contender {
  readonly item: ItemId;
  /** Index in the lexicon; null where only Wikimedia told of it. */
  readonly entity: number | null;
  readonly label: string;
  readonly description: string | null;
  readonly kind: Kind | null;
  /** 0 to 1; null where the source does not tell. */
  readonly popularity: number | null;
  /** The share of the name's uses that mean it, 0 to 1; null where the source does not tell. */
  readonly prior: number | null;
  /** Is one of the referent's names its label? */
  readonly isLabel: boolean;
  readonly spelling: Spelling;
  /** How many of the chain's names, shorter ones included, it is known by: 0 to 1. */
  readonly known: number;
  readonly coordinates: readonly [number, number] | null;
  readonly begin: number | null;
  readonly end: number | null;
  /** Indices in the lexicon of what it has to do with. */
  readonly related: readonly number[];
  /** Label and description taken apart, where that outlives the article. */
  readonly about?: About;
}
