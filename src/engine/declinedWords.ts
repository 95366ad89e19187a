import { LazyMap, LazyWords } from './language/lazyWords';
import { type Declension, rootsOf, stem } from './stem';

/** What lists of one language need to compare cases. */
export interface Declining {
  readonly stemOf: (word: string) => string;
  readonly rootsOf: (word: string) => readonly string[];
}

/**
 * A word list in the nominative that holds every case of its words as well: "Києва" is in the list
 * of "Київ". It compares stems when asked, since writing out forty endings for each of a thousand
 * words would cost a tenth of a second at every start.
 */
export class DeclinedWords extends LazyWords {
  // Made at the first question: a page is in one language, and all of them are loaded.
  #stems: ReadonlySet<string> | null = null;
  readonly #declining: Declining;

  constructor(words: Iterable<string>, declining: Declining) {
    super(() => words);
    this.#declining = declining;
  }

  /** Whether the list has this word in any case. */
  override has(word: string): boolean {
    if (super.has(word)) return true;
    this.#stems ??= new Set([...this].map(this.#declining.stemOf));
    const stems = this.#stems;
    return this.#declining.rootsOf(word).some((root) => stems.has(root));
  }
}

/**
 * A map by words in the nominative that answers for every case. A stem that two words with
 * different values share answers null: "Олександра" may be Олександр or Олександра.
 */
export class DeclinedMap<Value> extends LazyMap<Value | null> {
  #stems: ReadonlyMap<string, Value | null> | null = null;
  readonly #declining: Declining;

  constructor(entries: Iterable<readonly [string, Value | null]>, declining: Declining) {
    super(() => entries);
    this.#declining = declining;
  }

  /** Whether the map has this word in any case. */
  override has(word: string): boolean {
    return super.has(word) || this.#rootOf(word) !== undefined;
  }

  /** The value of this word in any case. */
  override get(word: string): Value | null | undefined {
    const exact = super.get(word);
    if (exact !== undefined) return exact;
    const root = this.#rootOf(word);
    return root === undefined ? undefined : this.#byStem().get(root);
  }

  #rootOf(word: string): string | undefined {
    const stems = this.#byStem();
    return this.#declining.rootsOf(word).find((root) => stems.has(root));
  }

  #byStem(): ReadonlyMap<string, Value | null> {
    if (this.#stems !== null) return this.#stems;
    const stems = new Map<string, Value | null>();
    for (const [word, value] of this) {
      const key = this.#declining.stemOf(word);
      const known = stems.get(key);
      stems.set(key, known === undefined || known === value ? value : null);
    }
    this.#stems = stems;
    return stems;
  }
}

/**
 * The stems of one language. One word is asked for in a dozen lists in a row, so the last answer is
 * kept.
 */
export function declining(declension: Declension): Declining {
  let last: string | null = null;
  let roots: readonly string[] = [];
  return {
    stemOf: (word) => stem(word, declension),
    rootsOf: (word) => {
      if (word !== last) roots = rootsOf(word, declension);
      last = word;
      return roots;
    },
  };
}
