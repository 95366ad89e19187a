import { isCommonNoun } from '../commonNoun';
import type { Language } from '../language/descriptor';
import { makeToken } from '../token';

/**
 * The class of a word by the lists of a language's descriptor: the first list that holds it, the
 * more telling lists first. 0: none does.
 */
export function descriptorClass(lower: string, language: Language): number {
  const lists = listsOf(language);
  const at = lists.findIndex((list) => list.has(lower));
  if (at >= 0) return at + 1;
  return isNoun(lower, language) ? lists.length + 1 : 0;
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
