/**
 * The vocabulary of the project, in the field's standard terms. Every offset in this file counts
 * UTF-16 code units of the text it belongs to; every range is half open, `start` in, `end` out.
 */

/** A Wikidata item id: `Q` and a positive number without leading zeros. */
export type ItemId = `Q${number}`;

/** What a name can be the name of. The order is the order in which the panel lists them. */
export const KINDS = ['person', 'place', 'organisation', 'event', 'work'] as const;
export type Kind = (typeof KINDS)[number];

/** What a block of text is to its article. */
export const BLOCK_ROLES = [
  'headline',
  'standfirst',
  'subheading',
  'paragraph',
  'item',
  'quote',
  'caption',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** One paragraph, heading, list item or caption of an article, in reading order. */
export interface Block {
  readonly role: BlockRole;
  readonly text: string;
}

/** A range inside one block: `block` is its index, `start` and `end` are offsets in its text. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** One place in the text where something is named. `text` is the block's text in the span. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: Kind | null;
  /** How sure the recogniser is that this is a name at all: 0 to 1. */
  readonly score: number;
  /** Index into {@link Recognition.entities}: equal for all mentions of one thing. */
  readonly entity: number;
  /** The sentence the mention stands in, as offsets in the same block. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** A title or role cut off the name ("President", "French foreign minister"), kept as evidence. */
  readonly title: string | null;
  /** What a form of address before the name says of its bearer: "Ms" → f; null where nothing does. */
  readonly gender: 'm' | 'f' | null;
  /** A place that stands for those who govern there: "Washington said". Told once it is linked. */
  readonly metonym?: boolean;
}

/**
 * A word for what belongs to a country or a people ("French", "Ukrainians"). It tells of the
 * country and is no name of it, so it is kept apart from {@link Recognition.mentions}.
 */
export interface Demonym extends Span {
  readonly text: string;
  /** How sure the recogniser is: 0 to 1. */
  readonly score: number;
  /** The country's common name in the language of the text; null where the list has none. */
  readonly country: string | null;
  /** Index of the entity of that country, where the document names it too. */
  readonly entity: number | null;
  /** The country's item, where a linker has chosen one. */
  readonly item?: ItemId;
}

/**
 * Something named that nobody would look up: a currency, a season, "Covid-19". Only a trained
 * recogniser tells of these; nothing is painted there.
 */
export interface Aside extends Span {
  readonly text: string;
  /** How sure the recogniser is: 0 to 1. */
  readonly score: number;
}

/**
 * Somebody named by an office alone: "the Prime Minister", "No 10", "his Ukrainian counterpart".
 * The span leaves out the article and a possessive before it.
 */
export interface Role extends Span {
  readonly text: string;
  /** The office, lower-cased and without its country: "foreign minister". */
  readonly office: string;
  /** The country as the article gives it, by its common name; null where it gives none. */
  readonly country: string | null;
  /** Index of the entity of that country, where the document names it too. */
  readonly entity: number | null;
  readonly sentence: { readonly start: number; readonly end: number };
}

/** An item that a name may stand for. */
export interface Candidate {
  readonly item: ItemId;
  /** How likely it is the one: 0 to 1. */
  readonly score: number;
}

/** How sure a link is, in the three bands that the page and the panel tell apart. */
export type Band = 'sure' | 'likely' | 'unsure';

/** A link at least this likely is sure, and likely; one below is unsure, and drawn quieter. */
export const BANDS = { sure: 0.9, likely: 0.7 } as const;

/** The band of an entity's link; null where it has none. */
export const bandOf = ({ item, candidates }: Pick<Entity, 'item' | 'candidates'>): Band | null => {
  if (item === null) return null;
  const score = candidates.find((candidate) => candidate.item === item)?.score ?? 0;
  if (score >= BANDS.sure) return 'sure';
  return score >= BANDS.likely ? 'likely' : 'unsure';
};

/**
 * Why an entity is what it is said to be.
 * `recognised`: found by form alone. `cue`: a word beside the name told its kind.
 * `coreference`: shorter names were joined to a full one. `ambiguous`: a bare name that fits
 * several entities of this document, listed in {@link Entity.maybe}. `linked`: an item was chosen. `corrected`: the
 * reader said which item it is, or that it is none.
 */
export type Reason = 'recognised' | 'cue' | 'coreference' | 'ambiguous' | 'linked' | 'corrected';

/** One thing that a document names, with all its mentions. */
export interface Entity {
  /**
   * The representative name: the fullest form in the document, without title or possessive; in its
   * nominative, where names decline and the nominative can be told.
   */
  readonly name: string;
  readonly kind: Kind | null;
  /** Every distinct form in which it is named, representative first. */
  readonly forms: readonly string[];
  /** Indices into {@link Recognition.mentions}, in reading order; never empty. */
  readonly mentions: readonly number[];
  /** The item, where a linker has chosen one. */
  readonly item: ItemId | null;
  /** How sure the engine is of kind and item together: 0 to 1. */
  readonly score: number;
  /** What it may be, likeliest first; empty where nothing is known by its name. */
  readonly candidates: readonly Candidate[];
  /** Indices of the entities that an ambiguous bare name may mean; empty when it is settled. */
  readonly maybe: readonly number[];
  readonly reason: Reason;
}

/** All that the engine found in one document. Mentions are in reading order and never overlap. */
export interface Recognition {
  readonly language: string;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** In reading order; overlaps no mention. */
  readonly demonyms: readonly Demonym[];
  /** In reading order; overlaps no mention. */
  readonly asides: readonly Aside[];
  /** In reading order. They may stand inside the title of a mention, never inside its name. */
  readonly roles: readonly Role[];
}

/** What the engine reads: blocks in reading order, and the document's BCP 47 language. */
export interface Document {
  readonly blocks: readonly Block[];
  readonly language: string;
}
