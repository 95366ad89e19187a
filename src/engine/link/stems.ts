import { LETTER, runEnd, runStart } from '../characters';
import type { Language } from '../language/descriptor';
import { UNKNOWN, WordNumbers } from './wordNumbers';

/** Letters of a word that are compared: "politician", "political" and "politics" share five. */
const LENGTH = 5;

/** A background that lives long reads many articles: what is remembered of them is bounded. */
const MOST_STEMS = 50_000;
const MOST_WORDS = 50_000;
const MOST_PHRASES = 10_000;
/** Longer words are rare, and some that are none have no end. */
const LONGEST_KEPT = 32;

/** What a word has for a stem that every text has. */
export const IDLE = -1;

/**
 * The words of a text by what they are about, for comparing a description with an article: folded to
 * their first letters, without the words that every text has, and nationalities as their country. A
 * cruder likeness than a stemmer's, and one that works for every language with suffixes.
 *
 * Stems are numbered as they come, from 0 on, so that what is told of each lies in arrays; numbers
 * of two `Stems` have nothing to do with each other.
 */
export class Stems {
  readonly #language: Language;
  readonly #numbers = new Map<string, number>();
  #known = new WordNumbers();
  readonly #phrases = new Map<string, readonly number[]>();
  /** What is found, until it is copied: an array that grows takes room for seventeen. */
  readonly #found: number[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  /** How many are numbered so far. */
  get size(): number {
    return this.#numbers.size;
  }

  /** In order, with repetitions; single letters are no words. */
  in(text: string): readonly number[] {
    const found = this.#found;
    let count = 0;
    let start = runStart(text, 0, LETTER);
    while (start < text.length) {
      const end = runEnd(text, start, LETTER);
      const stem = this.of(text, start, end);
      if (stem !== IDLE) found[count++] = stem;
      start = runStart(text, end, LETTER);
    }
    return found.slice(0, count);
  }

  /** The stem of a run of letters in a text; {@link IDLE} for a word that every text has. */
  of(text: string, start: number, end: number): number {
    if (end - start <= 1) return IDLE;
    const known = this.#known.get(text, start, end);
    if (known !== UNKNOWN) return known;
    const stem = this.#stem(text.slice(start, end));
    if (end - start > LONGEST_KEPT) return stem;
    if (this.#known.size >= MOST_WORDS) this.#known = new WordNumbers();
    this.#known.set(text, start, end, stem);
    return stem;
  }

  /** Those of a description, each once: it comes again with the next article. */
  ofPhrase(phrase: string): readonly number[] {
    const known = this.#phrases.get(phrase);
    if (known !== undefined) return known;
    if (this.#phrases.size >= MOST_PHRASES) this.#phrases.clear();
    const found = distinct(this.in(phrase));
    this.#phrases.set(phrase, found);
    return found;
  }

  #stem(word: string): number {
    const lower = word.toLowerCase();
    const { starters, links, articles, countryOf, strongPlacePrepositions } = this.#language;
    const idle =
      starters.has(lower) ||
      links.has(lower) ||
      articles.has(lower) ||
      strongPlacePrepositions.has(lower);
    if (idle) return IDLE;
    const stem = (countryOf.get(lower) ?? lower).toLowerCase().slice(0, LENGTH);
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(stem, number);
    return number;
  }
}

/** Some stems, each once: a handful, for which a set is a detour; in an array of just that length. */
export function distinct(stems: readonly number[]): readonly number[] {
  if (!repeats(stems)) return stems;
  const found: number[] = [];
  for (const stem of stems) if (!found.includes(stem)) found.push(stem);
  return found.slice();
}

function repeats(stems: readonly number[]): boolean {
  for (let i = 1; i < stems.length; i++) if (stems.indexOf(stems[i] ?? IDLE) < i) return true;
  return false;
}

const byLanguage = new WeakMap<Language, Stems>();

/** The stems of a language, remembered from one article to the next. */
export function stemsOf(language: Language): Stems {
  const known = byLanguage.get(language) ?? new Stems(language);
  byLanguage.set(language, known);
  return known;
}

/**
 * Begins anew where a language has too many. Between two articles only: all that is compared must
 * have its numbers from the same `Stems`.
 */
export function boundStems(language: Language): void {
  if (stemsOf(language).size > MOST_STEMS) byLanguage.delete(language);
}
