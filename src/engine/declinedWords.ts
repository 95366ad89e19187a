import { type Declension, stem } from './stem';

/**
 * A word list in the nominative that holds every case of its words as well: "Києва" is in the list
 * of "Київ". It compares stems when asked, since writing out forty endings for each of a thousand
 * words would cost a tenth of a second at every start.
 */
export class DeclinedWords extends Set<string> {
  readonly #stems = new Set<string>();
  readonly #stemOf: (word: string) => string;

  constructor(words: Iterable<string>, stemOf: (word: string) => string) {
    super(words);
    this.#stemOf = stemOf;
    for (const word of this) this.#stems.add(stemOf(word));
  }

  /** Whether the list has this word in any case. */
  override has(word: string): boolean {
    return super.has(word) || this.#stems.has(this.#stemOf(word));
  }
}

/**
 * A map by words in the nominative that answers for every case. A stem that two words with
 * different values share answers null: "Олександра" may be Олександр or Олександра.
 */
export class DeclinedMap<Value> extends Map<string, Value | null> {
  readonly #stems = new Map<string, Value | null>();
  readonly #stemOf: (word: string) => string;

  constructor(
    entries: Iterable<readonly [string, Value | null]>,
    stemOf: (word: string) => string,
  ) {
    super(entries);
    this.#stemOf = stemOf;
    for (const [word, value] of this) {
      const key = stemOf(word);
      const known = this.#stems.get(key);
      this.#stems.set(key, known === undefined || known === value ? value : null);
    }
  }

  /** Whether the map has this word in any case. */
  override has(word: string): boolean {
    return super.has(word) || this.#stems.has(this.#stemOf(word));
  }

  /** The value of this word in any case. */
  override get(word: string): Value | null | undefined {
    const exact = super.get(word);
    return exact === undefined ? this.#stems.get(this.#stemOf(word)) : exact;
  }
}

/**
 * The stems of one language. One word is asked for in a dozen lists in a row, so the last answer is
 * kept.
 */
export function stemmer(declension: Declension): (word: string) => string {
  let last = '';
  let answer = '';
  return (word) => {
    if (word === last) return answer;
    last = word;
    answer = stem(word, declension);
    return answer;
  };
}
