import { isCommonNoun } from '../commonNoun';
import type { Language } from '../language/descriptor';
import { makeToken } from '../token';

/**
 * A function from words to classes by the lists of a language's descriptor: the first list that holds
 * a word, the more telling lists first. 0: none does.
 */
export function descriptorClass(language: Language): (lower: string) => number {
  const lists = listsOf(language);
  return (lower) => {
    for (let at = 0; at < lists.length; at++) if (lists[at]?.has(lower)) return at + 1;
    return isNoun(lower, language) ? lists.length + 1 : 0;
  };
}

function listsOf(language: Language): readonly { has(word: string): boolean }[] {
  return [
    language.givenNames,
    language.places,
    language.institutions,
    language.organisationHeads,
    language.placeHeads,
    language.eventHeads,
    language.courtesies,
    language.roles,
    language.demonyms,
    language.notNames,
    language.particles,
    language.starters,
    language.common,
    language.commonNouns,
  ];
}

function isNoun(lower: string, language: Language): boolean {
  if (language.capitals !== 'nouns') return false;
  const raw = lower.charAt(0).toUpperCase() + lower.slice(1);
  return isCommonNoun(makeToken({ raw, start: 0, type: 'word', glued: false }), language);
}
