import type { Language } from '../language/descriptor';

/** Letters of a word that are compared: "politician", "political" and "politics" share five. */
const LENGTH = 5;
const WORD = /\p{L}{2,}/gu;

/**
 * The words of a text by what they are about, for comparing a description with an article: folded to
 * their first letters, without the words that every text has, and nationalities as their country. A
 * cruder likeness than a stemmer's, and one that works for every language with suffixes.
 */
export class Stems {
  readonly #language: Language;
  readonly #known = new Map<string, string | null>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** In order, with repetitions. */
  in(text: string): readonly string[] {
    const found: string[] = [];
    for (const [word] of text.matchAll(WORD)) {
      const stem = this.#stem(word);
      if (stem !== null) found.push(stem);
    }
    return found;
  }

  #stem(word: string): string | null {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    const { starters, links, articles, countryOf, strongPlacePrepositions } = this.#language;
    const idle =
      starters.has(lower) ||
      links.has(lower) ||
      articles.has(lower) ||
      strongPlacePrepositions.has(lower);
    const country = countryOf.get(lower);
    const stem = idle ? null : (country ?? lower).toLowerCase().slice(0, LENGTH);
    this.#known.set(word, stem);
    return stem;
  }
}
