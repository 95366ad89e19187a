/** An item as this room keeps it: what the card needs, without deprecated or unreadable parts. */
import type { ItemId } from '../engine/types';
import type { Labelled, PropertyId, TimePoint } from './types';

/** The value of a statement or qualifier. `some`: there is one, unknown. `none`: there is none. */
export type Value =
  | { readonly type: 'item'; readonly item: ItemId }
  | { readonly type: 'time'; readonly time: TimePoint }
  | { readonly type: 'quantity'; readonly amount: number; readonly unit: ItemId | null }
  | { readonly type: 'text'; readonly text: string; readonly language: string | null }
  | {
      readonly type: 'coordinates';
      /** Degrees north and east, on the Earth. */
      readonly at: readonly [latitude: number, longitude: number];
    }
  | { readonly type: 'some' }
  | { readonly type: 'none' };

export type ByProperty<T> = { readonly [property in PropertyId]?: readonly T[] };

/**
 * What a statement cites, cut down to what a card says of it. Fields that are not stated are
 * absent, because an item is kept with some hundreds of these.
 */
export interface Cited {
  /** The publisher (P123) or the publication (P248, P1433); of an import, the project (P143). */
  readonly by?: ItemId;
  readonly url?: string;
  /** When it was published (P577), or else when it was last looked at (P813). */
  readonly on?: TimePoint;
  /** `on` is the day on which somebody looked at it. */
  readonly looked?: true;
  /** Copied from another Wikimedia project: that is where it came from, not what supports it. */
  readonly imported?: true;
}

/** A statement that Wikidata does not call deprecated. */
export interface Statement {
  readonly value: Value;
  readonly preferred: boolean;
  readonly qualifiers: ByProperty<Value>;
  /** The best of its references; absent where it has none. */
  readonly cited?: Cited;
}

/** Terms by the language that was asked for. */
export type Terms = { readonly [language: string]: Labelled };

export interface Item {
  /** The item itself: the target where the id asked for is a redirect. */
  readonly id: ItemId;
  readonly labels: Terms;
  readonly descriptions: Terms;
  readonly statements: ByProperty<Statement>;
  /** Titles by site: `enwiki` → `Kyiv`. */
  readonly sitelinks: { readonly [site: string]: string };
  readonly modified: string | null;
}
