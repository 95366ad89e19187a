import { LETTER, runEnd, runStart } from '../characters';
import type { Language } from '../language/descriptor';

/** Letters of a word that are compared: "politician", "political" and "politics" share five. */
const LENGTH = 5;

/** A background that lives long reads many articles: what is remembered of them is bounded. */
const MOST_WORDS = 50_000;
const MOST_PHRASES = 10_000;
/** Longer words are rare, and a slice of this length would keep the whole text it was cut from. */
const LONGEST_KEPT = 12;

/**
 * The words of a text by what they are about, for comparing a description with an article: folded to
 * their first letters, without the words that every text has, and nationalities as their country. A
 * cruder likeness than a stemmer's, and one that works for every language with suffixes.
 */
export class Stems {
  readonly #language: Language;
  readonly #known = new Map<string, string | null>();
  readonly #phrases = new Map<string, readonly string[]>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** In order, with repetitions; single letters are no words. */
  in(text: string): readonly string[] {
    const found: string[] = [];
    let start = runStart(text, 0, LETTER);
    while (start < text.length) {
      const end = runEnd(text, start, LETTER);
      const stem = this.of(text, start, end);
      if (stem !== null) found.push(stem);
      start = runStart(text, end, LETTER);
    }
    return found;
  }

  /** The stem of a run of letters in a text; null for a word that every text has. */
  of(text: string, start: number, end: number): string | null {
    if (end - start <= 1) return null;
    const word = text.slice(start, end);
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const stem = this.#stem(word);
    if (word.length > LONGEST_KEPT) return stem;
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    this.#known.set(word, stem);
    return stem;
  }

  /** Those of a description, each once: it comes again with the next article. */
  ofPhrase(phrase: string): readonly string[] {
    const known = this.#phrases.get(phrase);
    if (known !== undefined) return known;
    if (this.#phrases.size >= MOST_PHRASES) this.#phrases.clear();
    const found = [...new Set(this.in(phrase))];
    this.#phrases.set(phrase, found);
    return found;
  }

  #stem(word: string): string | null {
    const lower = word.toLowerCase();
    const { starters, links, articles, countryOf, strongPlacePrepositions } = this.#language;
    const idle =
      starters.has(lower) ||
      links.has(lower) ||
      articles.has(lower) ||
      strongPlacePrepositions.has(lower);
    const country = countryOf.get(lower);
    return idle ? null : (country ?? lower).toLowerCase().slice(0, LENGTH);
  }
}

const byLanguage = new WeakMap<Language, Stems>();

/** The stems of a language, remembered from one article to the next. */
export function stemsOf(language: Language): Stems {
  const known = byLanguage.get(language) ?? new Stems(language);
  byLanguage.set(language, known);
  return known;
}
