import type { PartialDate } from '../engine/lexicon';
import type { ItemId } from '../engine/types';
import type { ByLanguage, EntityRecord } from '../pack/entityRecord';

/** An office that a person held, before anybody has told what the office is called. */
export interface HeldOffice {
  readonly item: ItemId;
  /** The country, where the statement itself names one. */
  readonly country: ItemId | null;
  readonly begin: PartialDate | null;
  readonly end: PartialDate | null;
}

/** What is known of an office itself. */
export interface OfficeNote {
  readonly label: ByLanguage<string>;
  readonly country: ItemId | null;
}

/**
 * An entity before it is known which others are in the pack. Its offices are named at the end: in
 * a dump the office may come long after the person.
 */
export interface Draft {
  /** With more related items than a pack holds, the most telling first. */
  readonly record: EntityRecord;
  readonly held: readonly HeldOffice[];
}
