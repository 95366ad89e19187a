import type { KeyLists } from './numberKeys';

/**
 * What the likely candidates of all referents have, summed by their shares. A referent is asked for
 * what the others have: between `enter` and `leave` its own part is known.
 *
 * It compares where `Math.max` and `Math.min` would do: these mind NaN and the sign of 0, which in
 * the innermost loops of linking is a fiftieth of all.
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
    const end = lists.starts.at(-1) ?? 0;
    for (let i = 0; i < end; i++) {
      const key = lists.keys[i] ?? 0;
      spread[key] = (spread[key] ?? 0) + 1;
    }
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
        const sum = (own[key] ?? 0) + share;
        own[key] = sum < 1 ? sum : 1;
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
      const left = (sums[key] ?? 0) - (own[key] ?? 0);
      if (left > 0) all += left;
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
      const left = (sums[key] ?? 0) - (own[key] ?? 0);
      if (left > 0) all += left / (commonness[key] ?? 1);
    }
    return all;
  }
}
