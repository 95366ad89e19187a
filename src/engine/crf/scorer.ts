import type { Token } from '../token';
import { LABEL_COUNT } from './labels';
import { spread } from './slots';
import type { Weights } from './weights';
import { type Word, type WordClasses, type WordFeatures, wordFeatures, wordOf } from './words';

/** A word with the sums of its own features' weights, for its own place and its neighbours'. */
export interface ScoredWord {
  readonly word: Word;
  /** `[5][labels]`: self, next, previous, second, second before. */
  readonly sums: Float32Array;
}

const GROUPS: readonly (keyof WordFeatures)[] = [
  'self',
  'next',
  'previous',
  'second',
  'secondBefore',
];

// About 4 MB; a long article has 3,000 different words. Forgetting all at once is rarer and cheaper
// than keeping an order of use.
const MOST_WORDS = 16_384;

/** Looks weights up, and remembers words. */
export class Scorer {
  readonly #taken: Uint32Array;
  readonly #rowOf: Uint16Array;
  readonly #rows: Float32Array;
  readonly #shift: number;
  readonly #classes: WordClasses;
  readonly #known = new Map<string, ScoredWord>();

  constructor(weights: Weights, classes: WordClasses) {
    const { taken, rowOf, rows } = spread(weights);
    this.#taken = taken;
    this.#rowOf = rowOf;
    this.#rows = rows;
    this.#shift = 32 - weights.bits;
    this.#classes = classes;
  }

  /** Makes room for a document; words seen in earlier ones may be forgotten only here. */
  begin(): void {
    if (this.#known.size > MOST_WORDS) this.#known.clear();
  }

  /** The word of a token. The same object for the same word until {@link begin}. */
  scored(token: Token): ScoredWord {
    const known = this.#known.get(token.norm);
    if (known !== undefined) return known;
    const word = wordOf(token, this.#classes);
    const features = wordFeatures(token, word);
    const sums = new Float32Array(GROUPS.length * LABEL_COUNT);
    GROUPS.forEach((group, at) => {
      for (const hash of features[group]) this.add(hash, sums, at * LABEL_COUNT);
    });
    const fresh = { word, sums };
    this.#known.set(token.norm, fresh);
    return fresh;
  }

  /** Adds a feature's weights to the nine numbers of `sums` from `at` on. */
  add(hash: number, sums: Float32Array, at: number): void {
    const slot = hash >>> this.#shift;
    if ((((this.#taken[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 0) return;
    const from = (this.#rowOf[slot] ?? 0) * LABEL_COUNT;
    const rows = this.#rows;
    for (let y = 0; y < LABEL_COUNT; y++) {
      sums[at + y] = (sums[at + y] ?? 0) + (rows[from + y] ?? 0);
    }
  }
}
