/** Lists of whole numbers from 0 on, one for each row, in one array. */
export interface KeyLists {
  readonly keys: Int32Array;
  /** Where the list of each row begins in `keys`, and where the last one ends. */
  readonly starts: Int32Array;
}

/** Numbers keys of any sort in the order in which they come. */
export class KeyRing<K> {
  readonly #numbers = new Map<K, number>();

  /** How many it has numbered. */
  get size(): number {
    return this.#numbers.size;
  }

  /** The numbers of the keys of each row. */
  lists(rows: readonly (readonly K[])[]): KeyLists {
    const starts = new Int32Array(rows.length + 1);
    for (let row = 0; row < rows.length; row++) {
      starts[row + 1] = (starts[row] ?? 0) + (rows[row]?.length ?? 0);
    }
    const keys = new Int32Array(starts[rows.length] ?? 0);
    let at = 0;
    for (const own of rows) for (const key of own) keys[at++] = this.#numberOf(key);
    return { keys, starts };
  }

  #numberOf(key: K): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/**
 * What the likely candidates of all referents have, summed by their shares. A referent is asked for
 * what the others have: between `enter` and `leave` its own part is known.
 */
export class Tally {
  readonly #lists: KeyLists;
  readonly #sums: Float64Array;
  readonly #own: Float64Array;
  /** The root of one more than the rows that have the key: what many have tells little. */
  readonly #commonness: Float64Array;

  /** @param size how many keys there are */
  constructor(lists: KeyLists, size: number) {
    this.#lists = lists;
    this.#sums = new Float64Array(size);
    this.#own = new Float64Array(size);
    const spread = new Int32Array(size);
    for (const key of lists.keys) spread[key] = (spread[key] ?? 0) + 1;
    this.#commonness = new Float64Array(size);
    for (let key = 0; key < size; key++) this.#commonness[key] = Math.sqrt(1 + (spread[key] ?? 0));
  }

  /**
   * Sums anew.
   * @param shares of all rows
   * @param firsts the first row of each referent, and the end of the last one's
   */
  sum(shares: Float64Array, firsts: Int32Array): void {
    const { keys, starts } = this.#lists;
    const [sums, own] = [this.#sums, this.#own];
    sums.fill(0);
    for (let referent = 0; referent + 1 < firsts.length; referent++) {
      const [from, to] = [firsts[referent] ?? 0, firsts[referent + 1] ?? 0];
      this.enter(shares, from, to);
      const end = starts[to] ?? 0;
      for (let i = starts[from] ?? 0; i < end; i++) {
        const key = keys[i] ?? 0;
        sums[key] = (sums[key] ?? 0) + (own[key] ?? 0);
        own[key] = 0;
      }
    }
  }

  /** Learns what the rows of a referent have; no key counts for more than a whole one. */
  enter(shares: Float64Array, from: number, to: number): void {
    const { keys, starts } = this.#lists;
    const own = this.#own;
    for (let row = from; row < to; row++) {
      const share = shares[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      for (let i = starts[row] ?? 0; i < end; i++) {
        const key = keys[i] ?? 0;
        own[key] = Math.min(1, (own[key] ?? 0) + share);
      }
    }
  }

  /** Forgets it. */
  leave(from: number, to: number): void {
    const { keys, starts } = this.#lists;
    const end = starts[to] ?? 0;
    for (let i = starts[from] ?? 0; i < end; i++) this.#own[keys[i] ?? 0] = 0;
  }

  /** What the other referents have of the keys of a row, of these or other lists. */
  others({ keys, starts }: KeyLists, row: number): number {
    const [sums, own] = [this.#sums, this.#own];
    const end = starts[row + 1] ?? 0;
    let all = 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const key = keys[i] ?? 0;
      all += Math.max(0, (sums[key] ?? 0) - (own[key] ?? 0));
    }
    return all;
  }

  /** The same, where a key counts for less the more rows have it. */
  rarer({ keys, starts }: KeyLists, row: number): number {
    const [sums, own, commonness] = [this.#sums, this.#own, this.#commonness];
    const end = starts[row + 1] ?? 0;
    let all = 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const key = keys[i] ?? 0;
      all += Math.max(0, (sums[key] ?? 0) - (own[key] ?? 0)) / (commonness[key] ?? 1);
    }
    return all;
  }
}
