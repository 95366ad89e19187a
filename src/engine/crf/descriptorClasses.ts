import { isCommonNoun } from '../commonNoun';
import type { Language } from '../language/descriptor';
import { makeToken } from '../token';
import type { WordClasses } from './words';

/**
 * Word classes from the lists of a language's descriptor, for languages without learned ones. The
 * first list that holds a word gives its class, the more telling lists first. Coarse: something
 * named, a role, an everyday word.
 */
export function descriptorClasses(language: Language): WordClasses {
  return {
    codeOf: (lower) => {
      const lists = listsOf(language);
      const at = lists.findIndex((list) => list.has(lower));
      if (at >= 0) return at + 1;
      return isNoun(lower, language) ? lists.length + 1 : 0;
    },
    coarseOf: (code) => COARSE[code] ?? 0,
  };
}

const COARSE = [0, 1, 2, 3, 3, 3, 3, 4, 4, 5, 5, 5, 6, 6, 6, 6] as const;

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
