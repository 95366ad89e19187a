/** What Wikimedia's answers become: choices for a cast, cards for the panel, failures as data. */
import type { ItemId, Kind } from '../engine/types';

/** A Wikidata property id. */
export type PropertyId = `P${number}`;

/** Text with the BCP 47 language it really is in, which may be a fallback of the one asked for. */
export interface Labelled {
  readonly text: string;
  readonly language: string;
}

/** What the licence of a picture or a recording asks to name. All strings are text. */
export interface PictureCredit {
  readonly author: string;
  readonly licence: string;
  readonly licenceUrl: string | null;
  /** The file's page on Commons. */
  readonly page: string;
}

/** A freely licensed thumbnail. The size is the one to lay out with, in CSS pixels. */
export interface Thumbnail {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly credit: PictureCredit;
}

/** Degrees north and degrees east. */
export type Coordinates = readonly [latitude: number, longitude: number];

/** An item offered for a name. */
export interface Choice {
  readonly item: ItemId;
  readonly label: string;
  readonly description: string | null;
  readonly thumbnail: Thumbnail | null;
  /** Where it lies, by the pack; absent where the item comes from elsewhere. */
  readonly coordinates?: Coordinates | null;
}

/** What a list shows of an item. Texts are in the reader's language: null where it has none. */
export interface Profile {
  /** The id asked for. */
  readonly item: ItemId;
  readonly label: string | null;
  readonly description: string | null;
  readonly thumbnail: Thumbnail | null;
}

/** A name to look up. Only `name` and `forms` ever leave the browser. */
export interface NameQuery {
  /** Index of the entity in the article's recognition; comes back in the answer. */
  readonly entity: number;
  readonly name: string;
  readonly forms: readonly string[];
  readonly kind: Kind | null;
}

/**
 * What is known of a name. `found`: exactly one page bears it. `several`: the name is ambiguous,
 * nothing is linked (`choices` may be empty until the reader asks for them). `unknown`: no page
 * bears it. `unasked`: over this article's request budget, ask again when the reader opens it.
 */
export type NameAnswer =
  | { readonly entity: number; readonly state: 'found'; readonly choice: Choice }
  | { readonly entity: number; readonly state: 'several'; readonly choices: readonly Choice[] }
  | { readonly entity: number; readonly state: 'unknown' }
  | { readonly entity: number; readonly state: 'unasked' };

/** Why nothing came back. The panel has one sentence for each. */
export const FAILURE_CODES = [
  'offline', // no network, or the connection broke
  'slowed', // 429, or our own budget of requests a minute is spent
  'refused', // 403: Wikimedia does not want us; the circuit is open
  'unavailable', // 5xx, HTML instead of JSON
  'malformed', // truncated or unexpected JSON
  'timeout', // no answer in time
  'gone', // the item was deleted
  'off', // the reader switched all network use off
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

export interface Failure {
  readonly code: FailureCode;
  /** Milliseconds after which a retry makes sense; null when it is for the reader to say. */
  readonly retryAfter: number | null;
}

/** A calendar point as Wikidata states it. `year` is historical: -44 is 44 BC, there is no 0. */
export interface TimePoint {
  readonly year: number;
  /** 1-12, null where the precision is coarser. */
  readonly month: number | null;
  /** 1-31, null where the precision is coarser. */
  readonly day: number | null;
  /** Wikidata's precision: 11 day, 10 month, 9 year, 8 decade, 7 century, 6 millennium, … 0. */
  readonly precision: number;
  /** True where the date is given in the Julian calendar: shown with "(O.S.)". */
  readonly julian: boolean;
}

/** When a statement held. Null ends: not stated. `ended`: over, at an unknown time. */
export interface During {
  readonly from: TimePoint | null;
  readonly to: TimePoint | null;
  readonly ended: boolean;
}

/** What a statement is said to rest on. */
export interface Source {
  /** `imported`: copied from another Wikimedia project, which is no source of its own. */
  readonly type: 'stated' | 'imported';
  /** Publisher, publication or project, where it has a name the reader could use. */
  readonly by: Labelled | null;
  /** A web address, http or https. */
  readonly url: string | null;
  readonly on: TimePoint | null;
  /** Is `on` the day on which somebody looked at it, rather than that of its publication? */
  readonly looked: boolean;
}

/** One value of a fact, ready to be formatted in the reader's language. */
export type FactValue = {
  readonly during: During | null;
  /** Its dates do not decide whether it held on the day; absent where they do. */
  readonly possibly?: true;
  /** Absent where the statement cites nothing. */
  readonly source?: Source;
} & (
  | { readonly type: 'item'; readonly item: ItemId; readonly label: Labelled }
  | { readonly type: 'time'; readonly time: TimePoint }
  | {
      readonly type: 'quantity';
      readonly amount: number;
      readonly unit: Labelled | null;
      readonly on: TimePoint | null;
    }
  | { readonly type: 'url'; readonly url: string }
  | { readonly type: 'text'; readonly text: string; readonly language: string | null }
  | { readonly type: 'unknown' } // somevalue: there is one, nobody knows which
);

/** A line of the card. `key` is the message key of its name, `fact_<key>` in `_locales`. */
export interface Fact {
  readonly key: string;
  readonly property: PropertyId;
  readonly values: readonly FactValue[];
  /** Who held the office after the article's day, the last one last; absent where nobody did. */
  readonly since?: readonly FactValue[];
}

/** Does a statement hold on a day? See shared notes on Wikidata's dates: three-valued and more. */
export type Holds = 'yes' | 'open' | 'maybe' | 'no' | 'undated';

/** An office or the like, against the article's day. */
export interface Tenure {
  readonly property: PropertyId;
  readonly item: ItemId;
  readonly label: Labelled;
  readonly during: During;
  readonly holds: Holds;
  /** Held in place of somebody, until another is appointed. */
  readonly acting: boolean;
  /** The electoral district of a seat. */
  readonly district: Labelled | null;
  /** What an office without a place in its name belongs to: "minister", of Ukraine. */
  readonly of: Labelled | null;
  /** The role in which it was held, where Wikidata states one beside the office: "deputy". */
  readonly as: Labelled | null;
  /** When the office itself was abolished, after the day; absent where that is not known. */
  readonly abolished?: TimePoint;
  /** Absent where the statement cites nothing. */
  readonly source?: Source;
}

/** What somebody was on the article's day, in a few words: an office, and when it was held. */
export interface Role {
  readonly label: string;
  /** BCP 47, where it is known. */
  readonly language: string | null;
  readonly during: During;
  /** `yes`, `open` or `maybe`: what did not hold is no role of that day. */
  readonly holds: Holds;
}

/** What an item was on the article's day; null: nothing is known that it was. */
export interface ItemRole {
  readonly item: ItemId;
  readonly role: Role | null;
  /** Where it lies, in the same answer; absent or null where nothing is stated. */
  readonly coordinates?: Coordinates | null;
}

/**
 * A statement that relates two things of an article, valid on its day, told as `from` – `key` –
 * `to`: "Kyiv – capital of – Ukraine".
 */
export interface Relation {
  readonly from: ItemId;
  readonly to: ItemId;
  /** Words for it: the message `fact_<key>` or `relation_<key>`; `office`: {@link label}. */
  readonly key: string;
  /** The office that makes the relation, where one does. */
  readonly label: Labelled | null;
  /** Of the statement that says so. */
  readonly property: PropertyId;
  readonly during: During | null;
  /** Never `no`. `undated`: stated without dates. */
  readonly holds: Holds;
}

/** How the things of an article relate, as far as it is known, and why more is not. */
export interface Relations {
  readonly relations: readonly Relation[];
  readonly failure: Failure | null;
}

/** The date stamp: what was true on the article's day, and what came after. */
export interface OnDay {
  /** ISO 8601 day, `2022-02-02`. */
  readonly day: string;
  /** Offices that held that day (`yes`, `open`, or `maybe`), the most telling first. */
  readonly then: readonly Tenure[];
  /** Offices that began later. */
  readonly since: readonly Tenure[];
  /** Died, or was dissolved, after that day. */
  readonly ended: TimePoint | null;
}

/** A picture that may be shown: free licence, author and licence known. */
export interface Picture extends PictureCredit {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A spoken name that may be played: free licence, author and licence known. */
export interface Recording extends PictureCredit {
  readonly src: string;
}

/** How a name is spoken, each in a language that is named where it is stated. */
export interface Pronunciation {
  /** In the International Phonetic Alphabet, without the brackets around it. */
  readonly ipa: { readonly text: string; readonly language: Labelled | null } | null;
  /** A file on Commons, by its name: nobody is asked for it before the reader wants to hear it. */
  readonly recording: { readonly file: string; readonly language: Labelled | null } | null;
}

/** Edits of an item in the last two days, where they are unusually many. */
export interface Edits {
  readonly count: number;
  /** There were more than those that were counted. */
  readonly more: boolean;
}

/** Wikipedia's first paragraph, with what its licence asks for. */
export interface Extract {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly url: string;
}

/** All the panel shows of one item. Every string is plain text. */
export interface Card {
  readonly item: ItemId;
  readonly kind: Kind | null;
  readonly name: Labelled;
  /** The name in the item's own language, where it differs. */
  readonly nativeName: Labelled | null;
  readonly pronunciation: Pronunciation | null;
  readonly description: Labelled | null;
  readonly extract: Extract | null;
  readonly picture: Picture | null;
  readonly onDay: OnDay | null;
  /** Where it lies on the Earth; null where nothing is stated, or of another celestial body. */
  readonly coordinates: Coordinates | null;
  readonly facts: readonly Fact[];
  /** A person's relatives: worth telling only where the article names them, too. */
  readonly family?: readonly Fact[];
  readonly wikidataUrl: string;
  readonly wikipediaUrl: string | null;
  /** When the item was last edited, ISO 8601, where known. */
  readonly modified: string | null;
  /** Parts that could not be fetched; the rest of the card stands. */
  readonly missing: readonly {
    readonly part: 'extract' | 'picture' | 'labels';
    readonly failure: Failure;
  }[];
}

/** A result or a failure: errors cross the rooms as data. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };
