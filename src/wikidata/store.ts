/** Where answers are kept between lives of the background worker. */

/** One kept answer. `value` must survive a structured clone. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  /** Milliseconds since the Unix epoch after which it is no longer true. */
  readonly expires: number;
}

/**
 * A bounded store. No method ever rejects: a store that fails is an empty one, and the worst that
 * comes of it is a request more.
 */
export interface Store {
  /** The entries of these keys that are there and not expired. */
  get(keys: readonly string[]): Promise<ReadonlyMap<string, unknown>>;
  put(entries: readonly Entry[]): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** Walls of a store: the least recently used entries go when either is passed. */
export interface Bounds {
  readonly entries: number;
  /** Of the values as JSON, two bytes to a UTF-16 code unit: what memory holds of them, roughly. */
  readonly bytes: number;
}

/** Room for some months of reading: an item takes 5 to 30 kB, a label 100 bytes. */
export const BOUNDS: Bounds = { entries: 5000, bytes: 24 * 1024 * 1024 };

/** Size of an entry against {@link Bounds.bytes}. */
export const bytesOf = ({ key, value }: Entry): number =>
  2 * (key.length + (JSON.stringify(value) ?? '').length);

/** A key with its place in the order of use. */
export interface Use {
  readonly key: string;
  readonly bytes: number;
  /** Grows with each use; the smallest goes first. */
  readonly used: number;
  readonly expires: number;
}

/** Keys to drop so that the rest keeps within its bounds: the expired, then the longest unused. */
export const keysToDrop = (
  uses: readonly Use[],
  limits: { readonly bounds: Bounds; readonly now: number },
): readonly string[] => {
  const { bounds, now } = limits;
  const dead = uses.filter(({ expires }) => expires <= now);
  const alive = uses.filter(({ expires }) => expires > now).sort((a, b) => b.used - a.used);
  let bytes = 0;
  const over = alive.filter((use, index) => {
    bytes += use.bytes;
    return index >= bounds.entries || bytes > bounds.bytes;
  });
  return [...dead, ...over].map(({ key }) => key);
};
