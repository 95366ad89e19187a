import {
  BOUNDS,
  type Bounds,
  bytesOf,
  type Entry,
  keysToDrop,
  type Store,
  type Use,
} from './store';

interface Kept extends Use {
  readonly value: unknown;
}

/**
 * A {@link Store} in memory: for tests, and for where IndexedDB is closed to us (private windows,
 * a full disk). It forgets when the worker dies.
 */
export const memoryStore = (options: {
  readonly now: () => number;
  readonly bounds?: Bounds;
}): Store => {
  const { now, bounds = BOUNDS } = options;
  const kept = new Map<string, Kept>();
  let uses = 0;

  const use = (key: string): readonly [string, unknown][] => {
    const found = kept.get(key);
    if (found === undefined || found.expires <= now()) return [];
    uses += 1;
    kept.set(key, { ...found, used: uses });
    return [[key, found.value]];
  };

  const keep = (entry: Entry): void => {
    uses += 1;
    kept.set(entry.key, { ...entry, bytes: bytesOf(entry), used: uses });
  };

  return {
    get: async (keys) => new Map(keys.flatMap(use)),
    put: async (entries) => {
      entries.forEach(keep);
      for (const key of keysToDrop([...kept.values()], { bounds, now: now() })) kept.delete(key);
    },
    clear: async () => kept.clear(),
  };
};
