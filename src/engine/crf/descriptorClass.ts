import type { Language } from '../language/descriptor';

/**
 * A function from words to classes by the lists of a language's descriptor: the first list that holds
 * a word, the more telling lists first; behind them what `nounsOf` says. 0: none knows it. The
 * descriptor's own nouns are left out: they were counted in the training text, where they would seem
 * to be complete.
 */
export function descriptorClass(
  language: Language,
  nounsOf: (lower: string) => number,
): (lower: string) => number {
  const lists = listsOf(language);
  return (lower) => {
    for (let at = 0; at < lists.length; at++) if (lists[at]?.has(lower)) return at + 1;
    const noun = language.capitals === 'nouns' ? nounsOf(lower) : 0;
    return noun === 0 ? 0 : lists.length + noun;
  };
}

// Places in the list of lists below, counted from 1.
const STARTERS = 12;
const COMMON = 13;

/** Whether a class is that of the closed classes, or of frequent words that no other list has. */
export function isEveryday(list: number): boolean {
  return list === STARTERS || list === COMMON;
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
  ];
}
