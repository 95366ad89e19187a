import { type FeatureList, MOST_FEATURES } from './featureList';
import { LABEL_COUNT } from './labels';
import { ranksOf, type SlotTable, slotTable } from './slots';
import { CODEBOOKS, type Weights } from './weights';

// Two whole numbers a float of 53 bits, the second in units of this: a sum of 64 features' three
// vectors of 16 bits stays below 2^23, a quarter of what a half can hold, so that neither runs into
// the other. Adding both at once halves the additions, and five sums fit a processor's registers.
const HALF = 2 ** 26;
const PAIRS = (LABEL_COUNT + 1) / 2;

/** The codebooks, two labels to a number, and the sums of features' weights. */
export class PackedBooks {
  readonly #slots: SlotTable;
  readonly #shift: number;
  readonly #ranks = new Int32Array(MOST_FEATURES + 1);
  /** Of each taken slot, a byte for its vector in each codebook. */
  readonly #vectors: Int32Array;
  /** `[3][vectors][pairs of labels]`. */
  readonly #books: Float64Array;

  constructor(weights: Weights) {
    this.#slots = slotTable(weights);
    this.#shift = 32 - weights.bits;
    this.#vectors = together(weights.vectors);
    this.#books = packed(weights.codebooks);
  }

  /** Adds the weights of features to the nine numbers of `sums` from `at` on. */
  add(list: FeatureList, sums: Int32Array, at: number): void {
    const books = this.#books;
    const vectors = this.#vectors;
    const ranks = this.#ranks;
    const count = ranksOf(this.#slots, list, this.#shift, ranks);
    const second = books.length / CODEBOOKS;
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let s4 = 0;
    for (let k = 0; k < count; k++) {
      const three = vectors[ranks[k] ?? 0] ?? 0;
      const a = (three & 255) * PAIRS;
      const b = second + ((three >>> 8) & 255) * PAIRS;
      const c = second + second + (three >>> 16) * PAIRS;
      s0 += (books[a] ?? 0) + (books[b] ?? 0) + (books[c] ?? 0);
      s1 += (books[a + 1] ?? 0) + (books[b + 1] ?? 0) + (books[c + 1] ?? 0);
      s2 += (books[a + 2] ?? 0) + (books[b + 2] ?? 0) + (books[c + 2] ?? 0);
      s3 += (books[a + 3] ?? 0) + (books[b + 3] ?? 0) + (books[c + 3] ?? 0);
      s4 += (books[a + 4] ?? 0) + (books[b + 4] ?? 0) + (books[c + 4] ?? 0);
    }
    unpack(s0, sums, at);
    unpack(s1, sums, at + 2);
    unpack(s2, sums, at + 4);
    unpack(s3, sums, at + 6);
    sums[at + 8] = (sums[at + 8] ?? 0) + s4;
  }
}

// A slot's three vectors side by side are one read where the file has them far apart.
function together(vectors: Uint8Array): Int32Array {
  const count = vectors.length / CODEBOOKS;
  const out = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const second = vectors[count + i] ?? 0;
    const third = vectors[count + count + i] ?? 0;
    out[i] = (vectors[i] ?? 0) | (second << 8) | (third << 16);
  }
  return out;
}

function packed(codebooks: Int16Array): Float64Array {
  const vectors = codebooks.length / LABEL_COUNT;
  const books = new Float64Array(vectors * PAIRS);
  for (let vector = 0; vector < vectors; vector++) {
    for (let y = 0; y < LABEL_COUNT; y++) {
      const units = codebooks[vector * LABEL_COUNT + y] ?? 0;
      const at = vector * PAIRS + (y >> 1);
      books[at] = (books[at] ?? 0) + (y % 2 === 0 ? units : units * HALF);
    }
  }
  return books;
}

function unpack(pair: number, sums: Int32Array, at: number): void {
  const second = Math.round(pair / HALF);
  sums[at] = (sums[at] ?? 0) + (pair - second * HALF);
  sums[at + 1] = (sums[at + 1] ?? 0) + second;
}
