import { classAt, LETTER, widthOf } from '../characters';
import type { Language } from '../language/descriptor';

/** Letters of a word that are compared: "politician", "political" and "politics" share five. */
const LENGTH = 5;

/** A background that lives long reads many articles: what is remembered of them is bounded. */
const MOST_WORDS = 50_000;
const MOST_PHRASES = 20_000;

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
    let start = -1;
    let at = 0;
    while (at <= text.length) {
      const kind = at < text.length ? classAt(text, at) : 0;
      const isLetter = (kind & LETTER) !== 0;
      if (isLetter && start < 0) start = at;
      if (!isLetter && start >= 0) {
        const stem = at - start > 1 ? this.#stem(text.slice(start, at)) : null;
        if (stem !== null) found.push(stem);
        start = -1;
      }
      at += at < text.length ? widthOf(kind) : 1;
    }
    return found;
  }

  /** The same for a label or a description, which come again with the next article. */
  ofPhrase(phrase: string): readonly string[] {
    const known = this.#phrases.get(phrase);
    if (known !== undefined) return known;
    if (this.#phrases.size >= MOST_PHRASES) this.#phrases.clear();
    const found = this.in(phrase);
    this.#phrases.set(phrase, found);
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
    if (this.#known.size >= MOST_WORDS) this.#known.clear();
    this.#known.set(word, stem);
    return stem;
  }
}

const byLanguage = new WeakMap<Language, Stems>();

/** The stems of a language, remembered from one article to the next. */
export function stemsOf(language: Language): Stems {
  const known = byLanguage.get(language) ?? new Stems(language);
  byLanguage.set(language, known);
  return known;
}
