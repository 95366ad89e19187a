/** How many requests an article may still cost, by what they are for. */
import type { Cache } from './cache';

/** The most of each. Those that failed do not count: a reader may try again. */
const MOST = {
  /** Which items names stand for, by Wikipedia's titles. */
  names: 2,
  /** What everybody was on the day and is called, for the list of names. */
  castBriefs: 1,
  /** Whose the pictures in that list are. */
  castPictures: 1,
  /** Statements, for the views that tell of the whole article. */
  storyBriefs: 2,
  /** What else a name may stand for, each time the reader wants to see that, and their pictures. */
  choiceBriefs: 5,
  choicePictures: 5,
  /** Who headed states and governments that the article names nobody of. */
  heads: 2,
} as const;

/** What a request is for. */
export type Use = keyof typeof MOST;

/** The list of names costs no more than this, whatever it is made of. */
const MOST_OF_CAST = 3;
const OF_CAST: readonly Use[] = ['names', 'castBriefs', 'castPictures'];

/** What an article may still cost. Its reading and writing take place in one turn of the article. */
export interface RequestBudget {
  left(use: Use): Promise<number>;
  spend(use: Use, requests: number): Promise<void>;
}

/** The turns (see `turns.ts`) in which the requests of an article are counted. */
export const turnOf = (visit: string): string => `requests:${visit}`;

/** The budget of an article, kept where the worker's death does not reach. */
export const requestBudget = (cache: Cache, visit: string): RequestBudget => {
  const keyOf = (use: Use): string => `${use}:${visit}`;
  const spentOn = async (uses: readonly Use[]): Promise<number> => {
    const kept = await cache.read<number>('requests', uses.map(keyOf));
    return [...kept.values()].reduce((sum, { value }) => sum + (value ?? 0), 0);
  };
  return {
    left: async (use) => {
      const own = MOST[use] - (await spentOn([use]));
      if (!OF_CAST.includes(use)) return Math.max(0, own);
      return Math.max(0, Math.min(own, MOST_OF_CAST - (await spentOn(OF_CAST))));
    },
    spend: async (use, requests) => {
      const spent = (await spentOn([use])) + requests;
      await cache.write('requests', new Map([[keyOf(use), spent]]));
    },
  };
};
