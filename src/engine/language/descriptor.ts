import { LazyMap, LazyWords } from './lazyWords';

/** A set of lower-case words. */
export type Words = ReadonlySet<string>;

export type Gender = 'm' | 'f';

/** How a language names those who hold an office of state, by the office alone. */
export interface Offices {
  /** Offices that need nothing beside them: "prime minister", "pope". */
  readonly listed: Words;
  /** Their first words, so that most words of a text need no second look. */
  readonly starts: Words;
  /** Words that make an office with a field of policy: "minister", "secretary". */
  readonly withField: Words;
  /** What makes another office of an office: "deputy", "acting". */
  readonly ranks: Words;
  /** What says nothing of the office: "new", "outgoing". A former holder is none at all. */
  readonly epithets: Words;
  /** Offices whose words mean somebody only with a capital, where no country is given. */
  readonly capitalised: Words;
  /** The holder of the same office elsewhere: "his Ukrainian counterpart". */
  readonly counterpart: string;
  /** Pronouns before which an office is that of somebody known: "his prime minister". */
  readonly possessives: Words;
  /** Common nouns whose possessive gives an office: "the country's president". */
  readonly lands: Words;
  /** The word before the country: "president of Ukraine". */
  readonly of: string;
  /** What before or behind "No 10" makes it a rank: "the No 10", "No 10 in the world". */
  readonly ranking: Words;
  readonly ranked: Words;
  /** Houses that stand for who works there, as `office/country`: "no 10". */
  readonly metonyms: ReadonlyMap<string, string>;
}

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
  readonly offices: Offices;
  /** Nouns that tell the gender of whom they stand beside: "his sister Rachel". */
  readonly genderedNouns: ReadonlyMap<string, Gender | null>;
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
  /** Towns that are nouns, too, where all nouns have capitals: "Essen". */
  readonly homonyms: Words;
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
  /** Capitals that name nobody and nothing to look up, alone: "CEO", "X-ray", "Celsius". */
  readonly terms: Words;
  /** Adjectives and nouns of nationality or faith. */
  readonly demonyms: Words;
  /**
   * The same of regions, towns, tongues and parties. A list of its own, since a trained model knows the
   * words of the other one as such.
   */
  readonly regionals: Words;
  /**
   * Countries by the words for what belongs to them, also of two words: "french" → "France", "south
   * african" → "South Africa". Regions, continents and faiths have none.
   */
  readonly countryOf: ReadonlyMap<string, string>;
  /** Common names of countries by the same names, lower case, without diacritics and hyphens. */
  readonly countryNames: ReadonlyMap<string, string>;
  /**
   * Names of one thing that no rule of form joins, each with the one that stands for all:
   * "u.s." as "us" → "united states". Without diacritics, dots and hyphens.
   */
  readonly sameNames: ReadonlyMap<string, string>;
  /** Short given names with the long ones they stand for: "bill" → "william". */
  readonly shortGivenNames: ReadonlyMap<string, string>;
  /** Family names that stand before the given name: "Xi Jinping". */
  readonly familyFirst: Words;
  /** Legal forms at the end of a company's name, in any language: "Ltd", "GmbH". */
  readonly companyForms: Words;
  /** Heads that a company or party may drop without naming another: "Tamarind Airlines". */
  readonly looseHeads: Words;
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
  /** Houses that stand for those who govern there, place and organisation in one: "White House". */
  readonly seats: Words;
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
  /**
   * Ends of what is left without its ending, and what they are compared as: "ів" → "ов". Groups are
   * applied in turn, one shift of each.
   */
  readonly caseShifts: readonly (readonly (readonly [from: string, to: string])[])[];
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
  /**
   * What stands in quotation marks is a name where it begins with a `capital`, or only where a word
   * in front says so (`cue`), or never (`none`).
   */
  readonly quoted: 'capital' | 'cue' | 'none';
  /** Lower-case words that begin a name: "mer Noire", "río Ebro". */
  readonly leads: Words;
  /** Lower-case words that continue a name behind its head: "Union européenne". */
  readonly tails: Words;
  /** Endings of such words, and endings of the verbs that would be taken for them. */
  readonly tailEndings: readonly string[];
  readonly tailStops: readonly string[];
  /** Words that join a head to its tail: "Ligue de hockey". */
  readonly tailLinks: Words;
  /** Any noun may follow such a link; else only the listed ones. */
  readonly openTails: boolean;
  /** Heads that with a tail are a name even where a sentence starts: "Міністерство освіти". */
  readonly properHeads: Words;
  /** Words between a town and the river or region it lies at: "Frankfurt am Main". */
  readonly placeLinks: Words;
  /** Heads that make a name only with a capital adjective: "Brandenburger Tor", "Rote Armee". */
  readonly adjectiveHeads: Words;
  /** Endings of an adjective, and those of a noun that agrees with it: "Римской", "империи". */
  readonly agreements: readonly (readonly [adjective: string, nouns: readonly string[]])[];
  /** Legal forms of companies, whose name follows in quotation marks. */
  readonly legalForms: Words;
}

/** The words of a space-separated list. */
export function words(...lists: readonly string[]): Words {
  return new LazyWords(() => parts(lists, ' '));
}

/** The same as an array, for making something else of it; a word may come twice. */
export function wordList(list: string): readonly string[] {
  return parts([list], ' ').filter((word) => word !== '');
}

/** The phrases of a list separated by semicolons or line breaks. */
export function phrases(...lists: readonly string[]): Words {
  return new LazyWords(() => phraseList(lists));
}

/** As {@link phrases}, as an array; an empty one may be among them. */
export function phraseList(lists: readonly string[]): readonly string[] {
  return lists.join(';').replaceAll('\n', ';').replaceAll('; ', ';').split(';');
}

/** A map written as `value: key key; …`; an underscore in a key is a space. */
export function valuesByKey(list: string): ReadonlyMap<string, string> {
  return new LazyMap(() =>
    parts([list], ';').flatMap((row) => {
      const [value = '', keys = ''] = row.split(':');
      return wordList(keys).map((key) => [key.replaceAll('_', ' '), value.trim()] as const);
    }),
  );
}

/** Given names with the gender they tell; `either` tells none. */
export function gendered(lists: {
  readonly m: string;
  readonly f: string;
  readonly either?: string;
}): ReadonlyMap<string, Gender | null> {
  return new LazyMap<Gender | null>(() => {
    const map = new Map<string, Gender | null>();
    for (const word of parts([lists.either ?? ''], ' ')) map.set(word, null);
    for (const word of parts([lists.m], ' ')) map.set(word, 'm');
    for (const word of parts([lists.f], ' ')) map.set(word, 'f');
    map.delete('');
    return map;
  });
}

// Without a regular expression or a closure for each part: this reads a hundred kilobytes before the
// first name is found. What is empty is left out by who reads the parts.
function parts(lists: readonly string[], separator: string): readonly string[] {
  return lists.join(separator).replaceAll('\n', separator).split(separator);
}
