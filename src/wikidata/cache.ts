/** Answers kept by kind, each for as long as it stays true. Only whole, read answers come here. */
import type { Entry, Store } from './store';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** How long each kind of answer is kept, milliseconds. `nothing`: there is no such thing. */
export const LIFETIMES = {
  name: 7 * DAY,
  item: DAY,
  /** A whole card is as old as its parts were: with a day of theirs, an hour more. */
  card: HOUR,
  brief: DAY,
  label: 30 * DAY,
  summary: DAY,
  picture: 7 * DAY,
  recording: 7 * DAY,
  /** How heavily it is edited *now*. */
  edits: HOUR / 4,
  choices: DAY,
  searches: DAY,
  heads: DAY,
  requests: DAY,
  absent: HOUR,
  nothing: DAY,
} as const;

export type CacheKind = Exclude<keyof typeof LIFETIMES, 'nothing'>;

/** A kept answer. Null is an answer too: there is nothing. */
export interface Kept<T> {
  readonly value: T | null;
}

export interface Cache {
  /** What is kept of these keys, by key. */
  read<T>(kind: CacheKind, keys: readonly string[]): Promise<ReadonlyMap<string, Kept<T>>>;
  readOne<T>(kind: CacheKind, key: string): Promise<Kept<T> | null>;
  /** Keeps values; a null only as long as `nothing` is kept. */
  write<T>(kind: CacheKind, values: ReadonlyMap<string, T | null>): Promise<void>;
}

/**
 * A cache over a store. What comes out is trusted to be what went in: the version in the keys
 * changes whenever the shape of a kept answer does.
 */
export const createCache = (options: {
  readonly store: Store;
  readonly now: () => number;
}): Cache => {
  const { store, now } = options;
  const VERSION = 4;
  const keyOf = (kind: CacheKind, key: string): string => `${VERSION}:${kind}:${key}`;

  const read = async <T>(
    kind: CacheKind,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, Kept<T>>> => {
    const kept = await store.get(keys.map((key) => keyOf(kind, key)));
    return new Map(
      keys.flatMap((key) => {
        const found = keyOf(kind, key);
        return kept.has(found) ? [[key, { value: kept.get(found) as T | null }] as const] : [];
      }),
    );
  };

  return {
    read,
    readOne: async <T>(kind: CacheKind, key: string) =>
      (await read<T>(kind, [key])).get(key) ?? null,
    write: (kind, values) =>
      store.put(
        [...values].map(([key, value]): Entry => {
          const life = value === null ? LIFETIMES.nothing : LIFETIMES[kind];
          return { key: keyOf(kind, key), value, expires: now() + life };
        }),
      ),
  };
};
