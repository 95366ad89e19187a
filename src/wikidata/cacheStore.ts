import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { memoryStore } from './memoryStore';
import {
  BOUNDS,
  type Bounds,
  bytesOf,
  type Entry,
  keysToDrop,
  type Store,
  type Use,
} from './store';

/** Values apart from their uses, so that looking for the longest unused reads no value. */
interface Schema extends DBSchema {
  values: { key: string; value: { readonly key: string; readonly value: unknown } };
  uses: { key: string; value: Use };
}

const VERSION = 1;
type Database = IDBPDatabase<Schema>;

interface Options {
  readonly name?: string;
  readonly now: () => number;
  readonly bounds?: Bounds;
}

const open = (name: string): Promise<Database> =>
  openDB<Schema>(name, VERSION, {
    upgrade: (database) => {
      database.createObjectStore('values', { keyPath: 'key' });
      database.createObjectStore('uses', { keyPath: 'key' });
    },
  });

/** A transaction whose failure is reported once, by `done`, and never as an unhandled rejection. */
const begin = (database: Database) => {
  const tx = database.transaction(['values', 'uses'], 'readwrite');
  tx.done.catch(() => undefined);
  return tx;
};

const readFrom = async (
  database: Database,
  keys: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, unknown>> => {
  const found = new Map<string, unknown>();
  const tx = begin(database);
  await Promise.all(
    keys.map(async (key) => {
      const use = await tx.objectStore('uses').get(key);
      if (use === undefined || use.expires <= now) return;
      const kept = await tx.objectStore('values').get(key);
      if (kept === undefined) return;
      found.set(key, kept.value);
      await tx.objectStore('uses').put({ ...use, used: now });
    }),
  );
  await tx.done;
  return found;
};

interface Writing {
  readonly entries: readonly Entry[];
  readonly now: number;
  readonly bounds: Bounds;
}

const writeTo = async (database: Database, { entries, now, bounds }: Writing): Promise<void> => {
  const tx = begin(database);
  const values = tx.objectStore('values');
  const uses = tx.objectStore('uses');
  const written = entries.flatMap((entry) => [
    values.put({ key: entry.key, value: entry.value }),
    uses.put({ key: entry.key, bytes: bytesOf(entry), used: now, expires: entry.expires }),
  ]);
  await Promise.all(written);
  const dropped = keysToDrop(await uses.getAll(), { bounds, now });
  await Promise.all(dropped.flatMap((key) => [values.delete(key), uses.delete(key)]));
  await tx.done;
};

/**
 * A {@link Store} in IndexedDB. It answers from memory as soon as the database fails (it cannot
 * be opened in some private windows, and a full disk refuses writes), for the rest of this
 * worker's life; what was kept before is there again for the next.
 */
export const cacheStore = ({ name = 'sidelight', now, bounds = BOUNDS }: Options): Store => {
  const memory = memoryStore({ now, bounds });
  let failed = false;
  let opened: Promise<Database> | null = null;

  const attempt = async <T>(
    work: (database: Database) => Promise<T>,
    instead: () => Promise<T>,
  ): Promise<T> => {
    if (failed) return instead();
    try {
      opened ??= open(name);
      return await work(await opened);
    } catch (error) {
      console.warn('Sidelight: the cache is in memory only', error);
      failed = true;
      return instead();
    }
  };

  return {
    get: (keys) =>
      attempt(
        (database) => readFrom(database, keys, now()),
        () => memory.get(keys),
      ),
    put: (entries) =>
      attempt(
        (database) => writeTo(database, { entries, now: now(), bounds }),
        () => memory.put(entries),
      ),
    clear: async () => {
      await memory.clear();
      await attempt(
        async (database) => {
          const tx = begin(database);
          await Promise.all([tx.objectStore('values').clear(), tx.objectStore('uses').clear()]);
          await tx.done;
        },
        async () => undefined,
      );
    },
  };
};
