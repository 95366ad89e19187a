/** One of those that are kept: where its record lies among the spilled ones. */
export interface Ranked {
  /** The number of an item id. */
  readonly id: number;
  readonly popularity: number;
  /** Bytes from the start of the spill. */
  readonly offset: number;
  readonly length: number;
}

/** The state of a {@link Ranking}, to be kept in a checkpoint. */
export type RankingState = readonly Ranked[];

/** The most popular of all that were offered, in memory bounded by how many are wanted. */
export interface Ranking {
  /** Would this one be kept? */
  admits(popularity: number, id: number): boolean;
  add(one: Ranked): void;
  readonly size: number;
  /** All that are kept, in no order. */
  all(): RankingState;
}

/** Of equal popularity the lower id is kept, so that the order of the input makes no difference. */
const isWorse = (a: Pick<Ranked, 'id' | 'popularity'>, b: Pick<Ranked, 'id' | 'popularity'>) =>
  a.popularity < b.popularity || (a.popularity === b.popularity && a.id > b.id);

/**
 * A binary heap with the least popular at its root, which the next better one replaces:
 *
 * ```
 *            12            children of i: 2i + 1 and 2i + 2, never worse than i
 *        15      13
 *      40  15  20
 * ```
 */
export function createRanking(limit: number, kept: RankingState = []): Ranking {
  const heap: Ranked[] = [];
  const at = (index: number): Ranked => heap[index] as Ranked;

  const sink = (one: Ranked): void => {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      if (left >= heap.length) break;
      const right = left + 1;
      const worse = right < heap.length && isWorse(at(right), at(left)) ? right : left;
      if (!isWorse(at(worse), one)) break;
      heap[index] = at(worse);
      index = worse;
    }
    heap[index] = one;
  };

  const rise = (one: Ranked): void => {
    let index = heap.length;
    heap.push(one);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isWorse(one, at(parent))) break;
      heap[index] = at(parent);
      index = parent;
    }
    heap[index] = one;
  };

  const admits = (popularity: number, id: number): boolean =>
    heap.length < limit || (limit > 0 && isWorse(at(0), { popularity, id }));

  const add = (one: Ranked): void => {
    if (heap.length < limit) rise(one);
    else if (admits(one.popularity, one.id)) sink(one);
  };

  for (const one of kept) add(one);
  return {
    admits,
    add,
    all: () => heap,
    get size() {
      return heap.length;
    },
  };
}
