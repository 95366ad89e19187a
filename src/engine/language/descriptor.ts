import { LazyMap, LazyWords } from './lazyWords';

/** A set of lower-case words. */
export type Words = ReadonlySet<string>;

export type Gender = 'm' | 'f';

/**
 * What the engine knows of one language. Every word is lower case, NFC, with a straight apostrophe;
 * a word of several parts ("vice president") is written as its parts where the field says so.
 * A language without a descriptor of its own gets `neutral`, whose sets are empty.
 */
export interface Language {
  /** Primary language subtag. */
  readonly code: string;
  /**
   * What a capital letter says: `names` marks names and sentence starts (English, Ukrainian);
   * `nouns` marks every noun (German), so that a capital proves little and cues must decide;
   * `none` is a script without case, where this recogniser stays silent.
   */
  readonly capitals: 'names' | 'nouns' | 'none';
  /** Words whose dot ends no sentence, without that dot: "mr", "gen", "u.s". */
  readonly abbreviations: Words;
  /** Forms of address, with the gender they tell: "Ms Truss". */
  readonly courtesies: ReadonlyMap<string, Gender | null>;
  /** Words that name a role by themselves: "President", "Minister". */
  readonly roles: Words;
  /** Ends of compounds that name a role: "Außenminister". */
  readonly roleEndings: Words;
  /** Words that stand inside a role but make none: "Prime", "Foreign", "Deputy", "Acting". */
  readonly roleParts: Words;
  /** Lower-case words inside personal names: "von", "bin", "de la". */
  readonly particles: Words;
  /** Words that join the parts of an organisation's name: "of", "for", "and". */
  readonly links: Words;
  /**
   * Words before which a noun is no name, where all nouns have capitals. Adjectives do the same and
   * are told by their endings.
   */
  readonly determiners: Words;
  /** Nouns, and ends of compound nouns, where all nouns have capitals. */
  readonly commonNouns: Words;
  readonly nounEndings: readonly string[];
  /** A capital article inside a sentence is no part of the name either: "The Guardian". */
  readonly looseArticles: boolean;
  /** Words that join the items of a list: "and". */
  readonly conjunctions: Words;
  /** Words that narrow a place: "Northern Ireland", "West Africa". */
  readonly directions: Words;
  /** Titles that belong to a one-word name ("Queen Elizabeth") and not to a longer one. */
  readonly sovereigns: Words;
  /** Articles that may follow a link, and that are cut off the front of a name. */
  readonly articles: Words;
  /**
   * What a word that no list has is at the start of a sentence: a name (where most words are listed)
   * or an everyday word (where words have too many forms to list).
   */
  readonly unknownInitial: 'name' | 'word';
  /** Capitalised by the rules of spelling, and yet no names: months, weekdays, languages, "I". */
  readonly notNames: Words;
  /** Adjectives and nouns of nationality or faith. */
  readonly demonyms: Words;
  /** Words of the closed classes and adverbs: capitalised only where a sentence starts. */
  readonly starters: Words;
  /** Words that, with a colon, say whose picture or source something is: "Photo: Reuters". */
  readonly credits: Words;
  /** Frequent words of the language that are no names. */
  readonly common: Words;
  /** Endings of common words, for words that no list has; empty where endings tell nothing. */
  readonly commonEndings: readonly string[];
  /** Words that make what they stand in an organisation: "Office", "University", "Ltd". */
  readonly organisationHeads: Words;
  readonly placeHeads: Words;
  /** Words that make a club of the place before them: "Manchester City". */
  readonly clubHeads: Words;
  readonly eventHeads: Words;
  readonly workHeads: Words;
  /** Policy fields listed in the names of ministries: "Foreign, Commonwealth and Development". */
  readonly portfolios: Words;
  /** Single words that name an organisation alone: "Parliament", "Kremlin". */
  readonly institutions: Words;
  /** Acronyms that name nothing to be looked up: "CEO", "TV". */
  readonly plainAcronyms: Words;
  /** Well-known places, of one word or several joined by a space. */
  readonly places: Words;
  readonly givenNames: ReadonlyMap<string, Gender | null>;
  /** Verbs whose subject is mostly a person: "said", "told". */
  readonly speech: Words;
  /** What a bare word that nothing else is known of names most often; null where it is anything. */
  readonly bareName: 'person' | null;
  /** Verbs that people do more than companies or countries: "was", "resigned", "wanted". */
  readonly subjectVerbs: Words;
  /** Verbs between two sides: where a country does this, its team is meant. */
  readonly contestVerbs: Words;
  /** Prepositions nearly always followed by a place or time: "in". */
  readonly strongPlacePrepositions: Words;
  /** Prepositions often followed by a place: "near", "from". */
  readonly placePrepositions: Words;
  /** What may follow a personal name: "Jr", "III". */
  readonly nameSuffixes: Words;
  /** Lower-case second halves that are no part of the name before the hyphen: "based", "led". */
  readonly hyphenTails: Words;
  /** Lower-case first halves that belong to the name after the hyphen: "al", "el". */
  readonly hyphenHeads: Words;
  /** Whether 's after a word is a possessive, outside the name. */
  readonly possessive: boolean;
  /** Words that lose their vowel before a name: "l", "d", "qu". */
  readonly elisions: Words;
  /** Endings of declined names, longest first; empty where names do not decline. */
  readonly caseEndings: readonly string[];
  /** Nominatives of given names by their stems, where names decline; none that fits two names. */
  readonly nominatives: ReadonlyMap<string, string>;
  /** Endings that a nominative never has: of two forms of one name, the other one is shown. */
  readonly obliqueEndings: readonly string[];
  /**
   * Lower-case head words belong to a name whose last capitalised word is an adjective:
   * "Світовий банк", "Донецька область".
   */
  readonly lowerHeads: boolean;
  /** Endings of those adjectives. */
  readonly adjectiveEndings: readonly string[];
  /** Legal forms of companies, whose name follows in quotation marks. */
  readonly legalForms: Words;
}

/** The words of a space-separated list. */
export function words(...lists: readonly string[]): Words {
  return new LazyWords(() => split(lists, ' '));
}

/** The phrases of a list separated by semicolons or line breaks. */
export function phrases(...lists: readonly string[]): Words {
  return new LazyWords(() => split(lists, ';'));
}

/** Given names with the gender they tell; `either` tells none. */
export function gendered(lists: {
  readonly m: string;
  readonly f: string;
  readonly either?: string;
}): ReadonlyMap<string, Gender | null> {
  return new LazyMap<Gender | null>(() => {
    const map = new Map<string, Gender | null>();
    for (const word of words(lists.either ?? '')) map.set(word, null);
    for (const word of words(lists.m)) map.set(word, 'm');
    for (const word of words(lists.f)) map.set(word, 'f');
    return map;
  });
}

// Without a regular expression: this reads a hundred kilobytes before the first name is found.
function split(lists: readonly string[], separator: string): readonly string[] {
  const parts = lists.flatMap((list) => list.replaceAll('\n', separator).split(separator));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
