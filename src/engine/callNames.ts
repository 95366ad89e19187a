import { type Form, keyOf } from './forms';
import type { Language } from './language/descriptor';
import { hasLowerTail, isTwoSyllables } from './syllables';
import type { Token } from './token';

/**
 * What a person may be called instead of the full name, from the surest to the least. Each list holds
 * compared keys.
 */
export interface CallNames {
  /** The surname, with and without particles, both surnames, the family name where it comes first. */
  readonly surnames: readonly string[];
  /** The given name and the nickname. */
  readonly given: readonly string[];
  /** A word in the middle: the first of two Spanish surnames, "Lula" of Lula da Silva. */
  readonly middle: readonly string[];
}

const NOTHING: readonly string[] = [];

/** The short names that fit a full name of a person. */
export function callNamesOf(form: Form, language: Language): CallNames {
  const { words, nickname } = form;
  const last = words[words.length - 1] ?? '';
  const surnames = new Set([keyOf([last]), withoutArticle(last, language)]);
  const particle = words.findIndex((_, i) => i > 0 && language.particles.has(form.plain[i] ?? ''));
  if (particle > 0) surnames.add(keyOf(words.slice(particle)));
  if (words.length > 2) surnames.add(keyOf(words.slice(-2)));
  const given = words[0] ?? '';
  const eastern = isFamilyFirst(form, language);
  if (eastern) surnames.add(given);
  const middle =
    words.length > 2
      ? words.slice(1, -1).filter((_, i) => isSurnameLike(form.plain[i + 1] ?? '', language))
      : NOTHING;
  return {
    surnames: [...surnames],
    given: [eastern ? keyOf(words.slice(1)) : given, ...(nickname === null ? [] : [nickname])],
    middle,
  };
}

/** "al-Assad" → "assad": the article of Arabic surnames comes and goes. */
export function withoutArticle(word: string, language: Language): string {
  const hyphen = word.search(/[- ]/);
  if (hyphen < 0) return word;
  const tail = word.slice(hyphen + 1);
  return hyphen > 0 && language.hyphenHeads.has(word.slice(0, hyphen)) ? tail : keyOf([word]);
}

// "Ki-moon" and "Jong Un" are given names of two syllables. Where a family name is a given name
// elsewhere ("Kim Clijsters"), only they prove it.
function isFamilyFirst({ words, plain, names }: Form, language: Language): boolean {
  const [name] = names;
  const second: Token | undefined = name?.sentence.tokens[name.from + 1];
  const norm = second?.norm ?? '';
  if (words.length === 2 && isTwoSyllables(norm)) {
    return language.familyFirst.has(words[0] ?? '') || hasLowerTail(norm);
  }
  const listed = language.familyFirst.has(words[0] ?? '');
  return listed && (words.length > 2 || !language.givenNames.has(plain[0] ?? ''));
}

function isSurnameLike(word: string, language: Language): boolean {
  return word.length > 2 && !language.particles.has(word) && !language.givenNames.has(word);
}
