import type { Language } from './language/descriptor';

/** Null for a language in which any word may. */
const CONTINUERS = new WeakMap<Language, ReadonlySet<string> | null>();

/**
 * Whether a lower-case word behind a capital may continue a name: a particle, an elision, a link, an
 * "and", a direction. One look-up in place of a dozen questions, since nearly no word does. Where heads
 * and tails of names are lower case, no list can tell, and every word may.
 */
export function mayContinue(word: string, language: Language): boolean {
  let continuers = CONTINUERS.get(language);
  if (continuers === undefined) {
    continuers = hasLowerParts(language) ? null : continuersOf(language);
    CONTINUERS.set(language, continuers);
  }
  return continuers === null || continuers.has(word);
}

function hasLowerParts(language: Language): boolean {
  const { lowerHeads, quoted, openTails, tailEndings, tails, tailLinks } = language;
  if (lowerHeads || openTails || quoted !== 'none') return true;
  return tailEndings.length > 0 || tails.size > 0 || tailLinks.size > 0;
}

function continuersOf(language: Language): ReadonlySet<string> {
  const { particles, elisions, links, conjunctions, placeLinks, directions } = language;
  const lists = [particles, elisions, links, conjunctions, placeLinks, directions];
  return new Set(lists.flatMap((list) => [...list]));
}
