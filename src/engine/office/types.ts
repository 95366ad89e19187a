/** The vocabulary of roles that name nobody: which office, of which country, how sure that is. */
import type { ItemId, Span } from '../types';

/**
 * Offices of state that are told apart. `headOfState` and `headOfGovernment` are words that leave
 * open whether that is a president or a monarch; all ministers stand beside one another.
 */
export const OFFICE_KINDS = [
  ...(['president', 'monarch', 'headOfState', 'headOfGovernment', 'vicePresident'] as const),
  ...(['foreignMinister', 'defenceMinister', 'financeMinister', 'interiorMinister'] as const),
  ...(['justiceMinister', 'healthMinister', 'educationMinister', 'energyMinister'] as const),
  ...(['economyMinister', 'agricultureMinister', 'transportMinister', 'cultureMinister'] as const),
  ...(['attorneyGeneral', 'supremeLeader', 'pope'] as const),
] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/**
 * How the country of a role is known. `given`: its own words say it. `likely`: one country is what
 * the article is about, or one person of the article held such an office. `guess`: the article
 * speaks for one country before others, no more.
 */
export const COUNTRY_GROUNDS = ['given', 'likely', 'guess'] as const;
export type CountryGround = (typeof COUNTRY_GROUNDS)[number];

/** A country, and how it is known. */
export interface CountryReading {
  readonly item: ItemId;
  readonly ground: CountryGround;
}

/** What a role word means. */
export interface OfficeWord {
  readonly kind: OfficeKind;
  /** The only countries that the word is used of; null: any. */
  readonly among: readonly ItemId[] | null;
  /** Countries that the word is not used of: America has no ministers in English. */
  readonly except: readonly ItemId[];
  /** A word that only women or only men are called by: "queen". */
  readonly gender: 'm' | 'f' | null;
}

/** Somebody named by an office alone, in any of the languages that have the words. */
export interface RoleMention extends Span {
  /** As printed. */
  readonly text: string;
  /** What its words may mean: "chancellor" governs in Germany and keeps the accounts in Britain. */
  readonly readings: readonly OfficeWord[];
  /** The country by the role's own words: "Russia's president", "No 10"; null where none gives one. */
  readonly country: ItemId | null;
  /** A house or a seat that stands for who holds the office: "the Kremlin". */
  readonly house: boolean;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** Somebody whom the article itself gives an office: "President Macron", "Kuleba, Ukraine's foreign minister". */
export interface TitledEntity {
  /** Index of the entity in the recognition. */
  readonly entity: number;
  readonly kind: OfficeKind;
  /** The country by the title's own words; null where they give none. */
  readonly country: ItemId | null;
}

/** All that a document says of offices without a name, and with one. */
export interface FoundRoles {
  readonly roles: readonly RoleMention[];
  readonly titled: readonly TitledEntity[];
}
