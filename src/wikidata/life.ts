/** What a timeline is drawn of. */
import type { ItemId } from '../engine/types';
import type { During, Failure, Labelled } from './types';

/** Days since 1970-01-01 that a date may mean: one for a day, 365 or 366 for a year. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A stretch of a timeline: an office that was held, or that something was there. */
export interface LifeSpan {
  /** What the office is called; null for the existence of the item itself. */
  readonly label: Labelled | null;
  readonly during: During;
  /** Null: not stated. */
  readonly starts: Days | null;
  /** Null: not stated; `during.ended` tells whether it is over. */
  readonly ends: Days | null;
}

/** The dated part of what is known of an item. */
export interface Life {
  readonly item: ItemId;
  readonly spans: readonly LifeSpan[];
}

/** The lives that are known, and why others may be missing. */
export interface Lives {
  readonly lives: readonly Life[];
  readonly failure: Failure | null;
}
