import type { Token } from '../token';
import { type FeatureList, featureList } from './featureList';
import { LABEL_COUNT } from './labels';
import { PackedBooks } from './packedBooks';
import { CODEBOOK_UNIT, type Weights } from './weights';
import { GROUPS, type Spelling, type Word, type WordClasses, wordFeatures, wordOf } from './words';

// Numbers kept of a word: `[groups][labels]`, how far it is from any name, and a bit for each group
// whose sums are there.
const DISTANCE = GROUPS.length * LABEL_COUNT;
const DONE = DISTANCE + 1;
const SUMS = DONE + 1;

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
  /** How the words are written, by their index. */
  readonly #spellings: Spelling[] = [];
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
    if (this.#known.size <= MOST_WORDS) return;
    this.#known.clear();
    this.#spellings.length = 0;
  }

  /** The word of a token. The same object for the same word until {@link begin}. */
  scored(token: Token): Word {
    return this.#known.get(token.norm) ?? this.#learn(token);
  }

  #learn(token: Token): Word {
    const index = this.#known.size + 1;
    const word = wordOf(token, this.#classes, index);
    this.#spellings[index] = { norm: token.norm, lower: token.lower };
    this.#known.set(token.norm, word);
    this.#makeRow(index * SUMS);
    return word;
  }

  #makeRow(row: number): void {
    if (row >= this.#sums.length) {
      const larger = new Int32Array(2 * row);
      larger.set(this.#sums);
      this.#sums = larger;
    }
    this.#sums.fill(0, row, row + SUMS);
  }

  /** Where a word's sums for a group of places are; row 0 for no word, beyond a sentence's ends. */
  #sumsOf(word: Word | undefined, group: number): number {
    if (word === undefined) return 0;
    const row = word.index * SUMS;
    // Few words stand beside names on all sides: what is not asked for is not added up.
    if (((this.#sums[row + DONE] ?? 0) & (1 << group)) === 0) this.#addUp(word, group);
    return row + group * LABEL_COUNT;
  }

  #addUp(word: Word, group: number): void {
    const row = word.index * SUMS;
    const spelling = this.#spellings[word.index];
    if (spelling === undefined) return;
    wordFeatures(group, spelling, word, this.#list);
    this.#books.add(this.#list, this.#sums, row + group * LABEL_COUNT);
    this.#sums[row + DONE] = (this.#sums[row + DONE] ?? 0) | (1 << group);
    if (group === 0) this.#sums[row + DISTANCE] = this.#distance(row);
  }

  /** By how many units O leads the other labels, by the word itself. */
  #distance(row: number): number {
    const { bias } = this.#weights;
    const sums = this.#sums;
    let most = Number.NEGATIVE_INFINITY;
    for (let y = 1; y < LABEL_COUNT; y++) {
      most = Math.max(most, (sums[row + y] ?? 0) + (bias[y] ?? 0) / CODEBOOK_UNIT);
    }
    return Math.floor((sums[row] ?? 0) + (bias[0] ?? 0) / CODEBOOK_UNIT - most);
  }

  /** Whether a word is in no name, whatever stands around it. */
  isOutside(word: Word): boolean {
    if (this.#weights.everywhere) return false;
    return (this.#sums[this.#sumsOf(word, 0) + DISTANCE] ?? 0) >= FAR;
  }

  /**
   * The weights of the word at `i`, whose own features `list` holds, without bias and in the codebooks'
   * unit. The next call overwrites them.
   */
  weigh(words: readonly Word[], i: number, list: FeatureList): Int32Array {
    const place = this.#place;
    const own = this.#sumsOf(words[i], 0);
    const before = this.#sumsOf(i > 0 ? words[i - 1] : undefined, 1);
    const after = this.#sumsOf(words[i + 1], 2);
    const second = this.#sumsOf(i > 1 ? words[i - 2] : undefined, 3);
    const next = this.#sumsOf(words[i + 2], 4);
    const sums = this.#sums;
    for (let y = 0; y < LABEL_COUNT; y++) {
      place[y] =
        (sums[own + y] ?? 0) +
        (sums[before + y] ?? 0) +
        (sums[after + y] ?? 0) +
        (sums[second + y] ?? 0) +
        (sums[next + y] ?? 0);
    }
    this.#books.add(list, place, 0);
    return place;
  }
}
