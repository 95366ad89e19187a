import type { ItemId, Kind } from './types';

/**
 * How a name as printed agrees with the spelling that a pack holds. `same`: letter for letter, once
 * apostrophes, hyphens and Unicode forms are normalised. `case`: only capitals differ ("us" found
 * under "US"). `folded`: diacritics differ, too ("Erdogan" found under "Erdoğan").
 */
export type Spelling = 'same' | 'case' | 'folded';

/** One entity that a name may stand for. */
export interface NameLink {
  /** Index of the entity in the lexicon: 0 to {@link Lexicon.size}, exclusive. */
  readonly entity: number;
  /**
   * How often this name means the entity, of all its uses: 0 to 1, to about two digits; null where
   * the source of the pack does not tell.
   */
  readonly prior: number | null;
  /** Is the name the entity's label in some language of the pack, or an alias only? */
  readonly label: boolean;
  readonly spelling: Spelling;
}

/** A name found in running text, and what it may stand for. */
export interface LexiconMatch {
  /** Offset where the name ends, in UTF-16 units: one of those asked for. */
  readonly end: number;
  readonly links: readonly NameLink[];
}

/** A day, a month or a year, as precise as it is known: `2022-09-06`, `2022-09`, `2022`, `-44`. */
export type PartialDate = string;

/** An office that a person held. */
export interface LexiconOffice {
  readonly label: string;
  readonly item: ItemId | null;
  /** The country it is an office of, as an index into the lexicon; null where none is known. */
  readonly country: number | null;
  readonly begin: PartialDate | null;
  /** Null: no end is recorded. */
  readonly end: PartialDate | null;
}

/** What a lexicon knows of one entity. Properties may be read from bytes at each access. */
export interface LexiconEntity {
  readonly item: ItemId;
  readonly kind: Kind | null;
  /** How well known the entity is, 0 to 1, on a logarithmic scale of the pack's own. */
  readonly popularity: number;
  /** Degrees north and east, to about a kilometre. */
  readonly coordinates: readonly [latitude: number, longitude: number] | null;
  /** Born, founded, begun: a year of the proleptic Gregorian calendar, negative before our era. */
  readonly begin: number | null;
  /** Died, dissolved, ended. */
  readonly end: number | null;
  /** Indices of entities it has to do with, at most 32. */
  readonly related: readonly number[];
}

/**
 * Names and what they may stand for: what the engine needs of any pack. The engine is handed one
 * and never finds one itself. Reading is synchronous and total: what a lexicon does not hold is an
 * empty list or null.
 */
export interface Lexicon {
  /** The languages of its names and descriptions, BCP 47, most important first. */
  readonly languages: readonly string[];
  /** Number of entities. */
  readonly size: number;
  /** All that a name may stand for, likeliest first; empty where the name is not known. */
  find(name: string): readonly NameLink[];
  /**
   * The longest name that begins at `start` and ends at one of `ends`, in one walk.
   * @param ends offsets where words end, ascending, in UTF-16 units, all greater than `start`
   */
  longest(text: string, start: number, ends: readonly number[]): LexiconMatch | null;
  /** The index of an item; null where the lexicon does not hold it. */
  indexOf(item: ItemId): number | null;
  /** @throws RangeError for an index outside 0 to `size`: that is the caller's mistake */
  entity(index: number): LexiconEntity;
  /** The entity's name in a language, else in the first language of the pack that has one. */
  label(index: number, language: string): string;
  /** A few words on what it is, in the language, else in another of the pack; null without any. */
  description(index: number, language: string): string | null;
  /** A person's offices, earliest first. */
  offices(index: number, language: string): readonly LexiconOffice[];
}
