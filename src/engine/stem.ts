import type { Language } from './language/descriptor';
import { LazyMap } from './language/lazyWords';

const SHORTEST_STEM = 3;

/** What of a language decides how its names decline. */
export type Declension = Pick<Language, 'caseEndings' | 'caseShifts'>;

/**
 * A word without its case ending, so that the forms of one name compare equal: "Кулебою" and
 * "Кулеба" → "кулеб". Only for comparing, never for showing. The word itself where names do not
 * decline.
 */
export function stem(word: string, language: Declension): string {
  return language.caseEndings.length === 0
    ? word
    : shifted(withoutEnding(word, language.caseEndings), language.caseShifts);
}

interface Endings {
  readonly all: ReadonlySet<string>;
  readonly longest: number;
}

// Forty endings are looked up and not tried one by one: this runs for nearly every word of a text.
const INDEXED = new WeakMap<readonly string[], Endings>();

function endingsOf(caseEndings: readonly string[]): Endings {
  const known = INDEXED.get(caseEndings);
  if (known !== undefined) return known;
  const longest = caseEndings.reduce((most, { length }) => Math.max(most, length), 0);
  const endings = { all: new Set(caseEndings), longest };
  INDEXED.set(caseEndings, endings);
  return endings;
}

function withoutEnding(word: string, caseEndings: readonly string[]): string {
  const { all, longest } = endingsOf(caseEndings);
  for (let cut = Math.min(longest, word.length - SHORTEST_STEM); cut > 0; cut--) {
    if (all.has(word.slice(-cut))) return word.slice(0, -cut);
  }
  return word;
}

/**
 * All that may be left of a word without an ending, before and behind its shift: "Китая" is "Китай"
 * without "я" as well as something without "ая", and a list knows which of them is a word.
 */
export function rootsOf(word: string, language: Declension): readonly string[] {
  const { all, longest } = endingsOf(language.caseEndings);
  const roots: string[] = [word, shifted(word, language.caseShifts)];
  for (let cut = Math.min(longest, word.length - SHORTEST_STEM); cut > 0; cut--) {
    if (!all.has(word.slice(-cut))) continue;
    const root = word.slice(0, -cut);
    roots.push(root, shifted(root, language.caseShifts));
  }
  return roots;
}

// Sounds that come and go with the ending: Харків, Харкова; Duda, Dudzie; Paweł, Pawła. Of each group
// the first that fits is applied.
function shifted(stemmed: string, shifts: Declension['caseShifts']): string {
  let root = stemmed;
  for (const group of shifts) {
    const shift = group.find(([from]) => root.endsWith(from));
    if (shift === undefined) continue;
    const [from, to] = shift;
    if (root.length - from.length + to.length < SHORTEST_STEM) continue;
    root = root.slice(0, root.length - from.length) + to;
  }
  return root;
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
  declension: Declension,
): ReadonlyMap<string, string> {
  return new LazyMap(() => byStem(nominatives, declension));
}

function byStem(
  nominatives: ReadonlySet<string>,
  declension: Declension,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const word of nominatives) {
    const key = stem(word, declension);
    if (found.has(key)) shared.add(key);
    found.set(key, word);
  }
  for (const key of shared) found.delete(key);
  return found;
}
