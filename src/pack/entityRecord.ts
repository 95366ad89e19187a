import type { PartialDate } from '../engine/lexicon';
import type { ItemId, Kind } from '../engine/types';

/** Text by BCP 47 language; `mul` is Wikidata's "default for all languages". */
export type ByLanguage<T> = Readonly<Record<string, T>>;

/** An office as a pack's source states it. */
export interface OfficeRecord {
  readonly label: ByLanguage<string>;
  readonly item?: ItemId | null;
  /** The country it is an office of. */
  readonly country?: ItemId | null;
  readonly begin?: PartialDate | null;
  readonly end?: PartialDate | null;
}

/**
 * One entity as every source of a pack is brought to, and one line of `entities.jsonl`. What goes
 * in is made of these alone, so that a dump, an endpoint and a file give the same pack.
 */
export interface EntityRecord {
  readonly id: ItemId;
  readonly labels: ByLanguage<string>;
  readonly aliases?: ByLanguage<readonly string[]>;
  /** Names as texts print them, with the share of their uses that mean this entity: 0 to 1. */
  readonly anchors?: ByLanguage<ByLanguage<number>>;
  readonly descriptions?: ByLanguage<string>;
  readonly kind?: Kind | null;
  /** A count: links to it, or languages that tell of it. Only its order of magnitude is kept. */
  readonly popularity?: number;
  readonly related?: readonly ItemId[];
  /** Degrees north and east. */
  readonly coordinates?: readonly [number, number] | null;
  /** Born, founded, begun. */
  readonly begin?: PartialDate | null;
  /** Died, dissolved, ended. */
  readonly end?: PartialDate | null;
  readonly offices?: readonly OfficeRecord[];
}
