import type { Token } from '../token';
import { type FeatureList, featureList } from './featureList';
import { LABEL_COUNT } from './labels';
import { PackedBooks } from './packedBooks';
import { CODEBOOK_UNIT, type Weights } from './weights';
import { GROUPS, type Word, type WordClasses, wordFeatures, wordOf } from './words';

// Numbers kept of a word: `[groups][labels]`, and how far it is from any name.
const DISTANCE = GROUPS.length * LABEL_COUNT;
const SUMS = DISTANCE + 1;

// How far O must lead by the word itself for the word to be in no name, whatever stands around it.
// Such places are spared their features: F1 on the English development corpora is the same or .001
// higher. Where all nouns have capitals it costs .003 for places, so every place is asked there.
const FAR = 0.5 / CODEBOOK_UNIT;

// About 3 MB; a long article has 3,000 different words. Forgetting all at once is rarer and cheaper
// than keeping an order of use.
const MOST_WORDS = 16_384;
const FIRST_WORDS = 1024;

/**
 * Looks weights up, and remembers words. All sums are whole numbers of the codebooks' unit, so that
 * they are exact in any order.
 */
export class Scorer {
  readonly #weights: Weights;
  readonly #books: PackedBooks;
  readonly #classes: WordClasses;
  readonly #known = new Map<string, Word>();
  readonly #list = featureList();
  readonly #place = new Int32Array(LABEL_COUNT);
  /** A row for each word. Row 0 is that of no word, all 0. */
  #sums = new Int32Array(FIRST_WORDS * SUMS);

  constructor(weights: Weights, classes: WordClasses) {
    this.#weights = weights;
    this.#books = new PackedBooks(weights);
    this.#classes = classes;
  }

  /** Makes room for a document; words seen in earlier ones may be forgotten only here. */
  begin(): void {
    if (this.#known.size > MOST_WORDS) this.#known.clear();
  }

  /** The word of a token. The same object for the same word until {@link begin}. */
  scored(token: Token): Word {
    return this.#known.get(token.norm) ?? this.#learn(token);
  }

  #learn(token: Token): Word {
    const word = wordOf(token, this.#classes, this.#known.size + 1);
    const sums = this.#sumsFor(word);
    for (let group = 0; group < GROUPS.length; group++) {
      wordFeatures(group, token, word, this.#list);
      this.#books.add(this.#list, sums, word.index * SUMS + group * LABEL_COUNT);
    }
    sums[word.index * SUMS + DISTANCE] = this.#distance(word);
    this.#known.set(token.norm, word);
    return word;
  }

  /** By how many units O leads the other labels, by the word itself. */
  #distance({ index }: Word): number {
    const { bias } = this.#weights;
    const at = (y: number) => (this.#sums[index * SUMS + y] ?? 0) + (bias[y] ?? 0) / CODEBOOK_UNIT;
    let most = at(1);
    for (let y = 2; y < LABEL_COUNT; y++) most = Math.max(most, at(y));
    return Math.floor(at(0) - most);
  }

  /** Whether a word is in no name, whatever stands around it. */
  isOutside({ index }: Word): boolean {
    if (this.#weights.everywhere) return false;
    return (this.#sums[index * SUMS + DISTANCE] ?? 0) >= FAR;
  }

  #sumsFor({ index }: Word): Int32Array {
    const start = index * SUMS;
    if (start >= this.#sums.length) {
      const larger = new Int32Array(2 * start);
      larger.set(this.#sums);
      this.#sums = larger;
    }
    return this.#sums.fill(0, start, start + SUMS);
  }

  /** Writes the weights of the word at `i`, whose own features `list` holds, to `out` from `at` on. */
  emit(
    { words, i, list }: { readonly words: readonly Word[]; i: number; list: FeatureList },
    out: Float32Array,
    at: number,
  ): void {
    const place = this.#place;
    const sums = this.#sums;
    const own = this.#rowOf(words, i, 0);
    const before = this.#rowOf(words, i - 1, 1);
    const after = this.#rowOf(words, i + 1, 2);
    const second = this.#rowOf(words, i - 2, 3);
    const next = this.#rowOf(words, i + 2, 4);
    for (let y = 0; y < LABEL_COUNT; y++) {
      place[y] =
        (sums[own + y] ?? 0) +
        (sums[before + y] ?? 0) +
        (sums[after + y] ?? 0) +
        (sums[second + y] ?? 0) +
        (sums[next + y] ?? 0);
    }
    this.#books.add(list, place, 0);
    const { bias } = this.#weights;
    for (let y = 0; y < LABEL_COUNT; y++) {
      out[at + y] = (bias[y] ?? 0) + (place[y] ?? 0) * CODEBOOK_UNIT;
    }
  }

  /** Where a word's sums for one group of places begin; row 0 beyond a sentence's ends. */
  #rowOf(words: readonly Word[], i: number, group: number): number {
    const index = i < 0 ? 0 : (words[i]?.index ?? 0);
    return index * SUMS + group * LABEL_COUNT;
  }
}
