/** Roles that name nobody, as they travel: found at the first reading, answered for the panel. */
import type { CountryGround, OfficeKind, OfficeWord, TitledEntity } from '../engine/office/types';
import type { ItemId } from '../engine/types';
import type { Labelled } from '../wikidata/types';

/** One role of an article with all its mentions: the same words of the same country are one. */
export interface PageRole {
  /** Its place among the article's roles. */
  readonly role: number;
  /** As first printed: "Foreign Secretary", "No 10". */
  readonly text: string;
  readonly readings: readonly OfficeWord[];
  /** The country by its own words; null where they give none. */
  readonly country: ItemId | null;
  readonly house: boolean;
  readonly count: number;
  /** Up to three of the article's own sentences. */
  readonly quotes: readonly RoleQuote[];
}

/** A sentence of the article; `start`, `end` mark the role in `text`. */
export interface RoleQuote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A country with its share of what the article names. */
export interface PageCountry {
  readonly item: ItemId;
  /** 0 to 1. */
  readonly share: number;
}

/** All roles of an article, and what of the article tells their countries. */
export interface PageRoles {
  readonly roles: readonly PageRole[];
  readonly setting: readonly PageCountry[];
  /** Offices that the article itself gives people as titles, by entity. */
  readonly titled: readonly TitledEntity[];
  /** The country of the outlet; null where it is not known. */
  readonly outlet: ItemId | null;
}

/** Somebody who held the office of a role on the article's day: an item, a name of the article, or both. */
export interface RoleHolder {
  readonly item: ItemId | null;
  /** Index of the article's entity that the article itself gives the office; null for others. */
  readonly entity: number | null;
  readonly name: Labelled;
}

/** What a role comes to. A role of which nothing is known has no answer. */
export interface RoleAnswer {
  readonly role: number;
  readonly kind: OfficeKind;
  readonly country: ItemId;
  /** The country by its name; null where nobody here knows it. */
  readonly countryName: Labelled | null;
  /** The office by its name, where the source has one. */
  readonly office: Labelled | null;
  /** How the country is known. */
  readonly ground: CountryGround;
  /** One; two, where one handed over to the other about that day. */
  readonly holders: readonly RoleHolder[];
  /** Is it certain that they held it that day, if the country is right? */
  readonly certain: boolean;
}
