/** Lists of whole numbers from 0 on, one for each row, in one array. */
export interface KeyLists {
  readonly keys: Int32Array;
  /** Where the list of each row begins in `keys`, and where the last one ends. */
  readonly starts: Int32Array;
}

/** Lists of keys as they come, one for each row: whole numbers, not negative. */
export type RawLists = readonly (readonly number[])[];

/** A key that more referents than one have, until it has a number. */
const SEVERAL = -1;

/**
 * Numbers the keys that several referents have, in the order in which they come. What only one has
 * says nothing of how its candidates fit the others', and is most of all: such keys are left out.
 */
export class KeyRing {
  /** By key: 0 for none; a referent, from 1 on; {@link SEVERAL}; and from -2 down numbers. */
  readonly #met: Int32Array;
  #size = 0;

  /**
   * @param all the lists whose keys are of one sort
   * @param firsts the first row of each referent, and the end of the last one's
   */
  constructor(all: readonly RawLists[], firsts: Int32Array) {
    let greatest = -1;
    for (const rows of all) {
      for (const own of rows) for (const key of own) if (key > greatest) greatest = key;
    }
    this.#met = new Int32Array(greatest + 1);
    for (const rows of all) this.#meet(rows, firsts);
  }

  /** How many it has numbered. */
  get size(): number {
    return this.#size;
  }

  /** The numbers of the keys of each row, of lists that it was made with. */
  lists(rows: RawLists): KeyLists {
    const met = this.#met;
    const starts = new Int32Array(rows.length + 1);
    const keys = new Int32Array(rows.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (let row = 0; row < rows.length; row++) {
      for (const key of rows[row] ?? NONE) {
        const state = met[key] ?? 0;
        if (state >= 0) continue;
        if (state === SEVERAL) met[key] = -2 - this.#size++;
        keys[at++] = -2 - (met[key] ?? 0);
      }
      starts[row + 1] = at;
    }
    return { keys: keys.subarray(0, at), starts };
  }

  #meet(rows: RawLists, firsts: Int32Array): void {
    const met = this.#met;
    for (let referent = 1; referent < firsts.length; referent++) {
      const end = firsts[referent] ?? 0;
      for (let row = firsts[referent - 1] ?? 0; row < end; row++) {
        for (const key of rows[row] ?? NONE) {
          const before = met[key] ?? 0;
          if (before === 0) met[key] = referent;
          else if (before !== referent) met[key] = SEVERAL;
        }
      }
    }
  }
}

const NONE: readonly number[] = [];

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
    const sums = this.#sums;
    const own = this.#own;
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
    const sums = this.#sums;
    const own = this.#own;
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
    const sums = this.#sums;
    const own = this.#own;
    const commonness = this.#commonness;
    const end = starts[row + 1] ?? 0;
    let all = 0;
    for (let i = starts[row] ?? 0; i < end; i++) {
      const key = keys[i] ?? 0;
      all += Math.max(0, (sums[key] ?? 0) - (own[key] ?? 0)) / (commonness[key] ?? 1);
    }
    return all;
  }
}
