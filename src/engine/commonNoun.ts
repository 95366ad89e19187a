import type { Language } from './language/descriptor';
import type { Token } from './token';

/** The least letters of the noun that ends a compound, and of what stands before it. */
export const SHORTEST_HEAD = 4;
export const SHORTEST_FIRST_PART = 3;

/** What nouns take on in their cases, and compounds between their parts. */
export const INFLECTIONS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern'];

/**
 * Whether a capitalised word is a common noun, in a language that writes all nouns so: a listed
 * noun, a compound that ends in one, or a word with the ending of a noun. What is known to be a
 * name or a role is none.
 */
export function isCommonNoun(token: Token, language: Language): boolean {
  return language.capitals === 'nouns' && token.casing === 'title' && isNoun(token.lower, language);
}

function isNoun(word: string, language: Language): boolean {
  if (isKnown(word, language) || isRole(word, language) || language.demonyms.has(word))
    return false;
  if (language.common.has(word) || language.starters.has(word)) return true;
  if (word.length > 5 && language.nounEndings.some((ending) => word.endsWith(ending))) return true;
  return INFLECTIONS.some(
    (ending) =>
      word.endsWith(ending) && hasNoun(word.slice(0, word.length - ending.length), language),
  );
}

function isKnown(word: string, language: Language): boolean {
  return (
    language.places.has(word) ||
    language.givenNames.has(word) ||
    language.institutions.has(word) ||
    language.organisationHeads.has(word)
  );
}

/** Whether a word names a role, alone or as the end of a compound. */
export function isRole(word: string, language: Language): boolean {
  if (language.roles.has(word) || language.courtesies.has(word)) return true;
  if (language.roleEndings.size === 0) return false;
  for (let at = 1; at <= word.length - SHORTEST_HEAD; at++) {
    if (language.roleEndings.has(word.slice(at))) return true;
  }
  return false;
}

function hasNoun(word: string, language: Language): boolean {
  if (language.commonNouns.has(word)) return true;
  for (let at = SHORTEST_FIRST_PART; at <= word.length - SHORTEST_HEAD; at++) {
    const end = word.slice(at);
    if (language.commonNouns.has(end) && !PLACE_ENDS.has(end)) return true;
  }
  return false;
}

/** Nouns that end the names of towns and families as often as compounds. */
export const PLACE_ENDS = new Set(
  'berg burg feld haus land dorf stadt heim bach wald stein bock meier mann hausen hofer horst ring born furt tal see'.split(
    ' ',
  ),
);
