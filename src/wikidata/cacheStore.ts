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

/** What a store holds, so that its uses need not all be read to know that it is within bounds. */
interface Totals {
  readonly entries: number;
  readonly bytes: number;
}

interface Writing {
  readonly entries: readonly Entry[];
  readonly now: number;
  readonly bounds: Bounds;
  /** As of the last write; null where nobody counted yet. */
  readonly totals: Totals | null;
}

type Transaction = ReturnType<typeof begin>;

/** Writes one entry; gives what it adds to the totals. */
const writeOne = async (tx: Transaction, entry: Entry, now: number): Promise<Totals> => {
  const { key, value, expires } = entry;
  const bytes = bytesOf(entry);
  const before = await tx.objectStore('uses').get(key);
  await Promise.all([
    tx.objectStore('values').put({ key, value }),
    tx.objectStore('uses').put({ key, bytes, used: now, expires }),
  ]);
  return { entries: before === undefined ? 1 : 0, bytes: bytes - (before?.bytes ?? 0) };
};

const sumOf = (parts: readonly Totals[]): Totals => ({
  entries: parts.reduce((sum, { entries }) => sum + entries, 0),
  bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** Drops what is beyond the bounds; gives what is left. */
const prune = async (tx: Transaction, limits: Omit<Writing, 'entries'>): Promise<Totals> => {
  const uses = await tx.objectStore('uses').getAll();
  const dropped = new Set(keysToDrop(uses, limits));
  await Promise.all(
    [...dropped].flatMap((key) => [
      tx.objectStore('values').delete(key),
      tx.objectStore('uses').delete(key),
    ]),
  );
  const left = uses.filter(({ key }) => !dropped.has(key));
  return sumOf(left.map(({ bytes }) => ({ entries: 1, bytes })));
};

interface Written {
  readonly added: Totals;
  /** What the store holds, where it was counted. */
  readonly counted: Totals | null;
}

/**
 * Writes entries and drops what is too much. All uses are read only by a worker's first write and
 * when the bounds are passed: with a full store that takes tens of milliseconds.
 */
const writeTo = async (database: Database, writing: Writing): Promise<Written> => {
  const { entries, now, bounds, totals } = writing;
  const tx = begin(database);
  const added = sumOf(await Promise.all(entries.map((entry) => writeOne(tx, entry, now))));
  const sum = totals === null ? null : sumOf([totals, added]);
  const within = sum !== null && sum.entries <= bounds.entries && sum.bytes <= bounds.bytes;
  const counted = within ? null : await prune(tx, writing);
  await tx.done;
  return { added, counted };
};

/**
 * A {@link Store} in IndexedDB. It answers from memory as soon as the database fails (it cannot
 * be opened in some private windows, and a full disk refuses writes), for the rest of this
 * worker's life; what was kept before is there again for the next.
 */
export const cacheStore = ({ name = 'sidelight', now, bounds = BOUNDS }: Options): Store => {
  const memory = memoryStore({ now, bounds });
  let failed = false;
  /** Lost with the worker and counted anew by the next. */
  let totals: Totals | null = null;
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
        async (database) => {
          const { added, counted } = await writeTo(database, {
            ...{ entries, now: now(), bounds, totals },
          });
          // By what was added, not by what it came to: another write may have ended meanwhile.
          totals = counted ?? (totals && sumOf([totals, added]));
        },
        () => memory.put(entries),
      ),
    clear: async () => {
      totals = null;
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
