import type { Language } from './language/descriptor';
import { LazyMap, LazyWords } from './language/lazyWords';

const SHORTEST_STEM = 3;

/**
 * A word without its case ending, so that the forms of one name compare equal: "Кулебою" and
 * "Кулеба" → "кулеб". Only for comparing, never for showing. The word itself where names do not
 * decline.
 */
export function stem(word: string, language: Pick<Language, 'caseEndings'>): string {
  return language.caseEndings.length === 0
    ? word
    : alternate(withoutEnding(word, language.caseEndings));
}

function withoutEnding(word: string, caseEndings: readonly string[]): string {
  const fits = (ending: string) =>
    word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending);
  const ending = caseEndings.find(fits);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

// Vowels that come and go with the ending: Андрій, Андрія; Сергей, Сергея; Харків, Харкова; Київ,
// Києва.
function alternate(stemmed: string): string {
  const root = stemmed.length > SHORTEST_STEM ? stemmed.replace(/[іиїеє]$/u, '') : stemmed;
  return root.replace(/ів$/u, 'ов').replace(/їв$/u, 'єв');
}

/** Every word with every case ending: word lists are written in the nominative alone. */
export function declined(words: ReadonlySet<string>, caseEndings: readonly string[]): Set<string> {
  return new LazyWords(() => forms(words, caseEndings));
}

function forms(words: ReadonlySet<string>, caseEndings: readonly string[]): Set<string> {
  const all = new Set(words);
  for (const word of words) {
    const base = withoutEnding(word, caseEndings);
    for (const root of new Set([base, alternate(base)])) {
      all.add(root);
      for (const ending of caseEndings) all.add(root + ending);
    }
  }
  return all;
}

/**
 * How far the words of a name are from the nominative, by their endings: 0 for none or a consonant.
 * Of forms that differ only in case, the lowest is the one to show.
 */
export function obliqueness(
  words: readonly string[],
  language: Pick<Language, 'obliqueEndings'>,
): number {
  if (language.obliqueEndings.length === 0) return 0;
  const marked = words.filter((word) => language.obliqueEndings.some((end) => word.endsWith(end)));
  const length = words.join('').length;
  return marked.length * 100 + length;
}

/** Nominatives by their stems, without the stems that several of them share (Олександр, Олександра). */
export function nominativesOf(
  nominatives: ReadonlySet<string>,
  caseEndings: readonly string[],
): ReadonlyMap<string, string> {
  return new LazyMap(() => byStem(nominatives, caseEndings));
}

function byStem(
  nominatives: ReadonlySet<string>,
  caseEndings: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const word of nominatives) {
    const key = stem(word, { caseEndings });
    if (found.has(key)) shared.add(key);
    found.set(key, word);
  }
  for (const key of shared) found.delete(key);
  return found;
}
