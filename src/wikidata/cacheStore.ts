import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { createUseMarks, type Marks } from './createUseMarks';
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

/** What is there of some keys. Only reads, and all side by side: nothing waits for it to end. */
const readFrom = async (
  database: Database,
  keys: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, unknown>> => {
  const tx = database.transaction(['values', 'uses'], 'readonly');
  tx.done.catch(() => undefined);
  const [values, uses] = [tx.objectStore('values'), tx.objectStore('uses')];
  const pairs = await Promise.all(
    keys.map((key) => Promise.all([values.get(key), uses.get(key)] as const)),
  );
  return new Map(
    pairs.flatMap(([kept, use]) =>
      kept === undefined || use === undefined || use.expires <= now
        ? []
        : [[kept.key, kept.value] as const],
    ),
  );
};

/** What a store holds, so that its uses need not all be read to know that it is within bounds. */
interface Totals {
  readonly entries: number;
  readonly bytes: number;
}

interface Writing {
  readonly entries: readonly Entry[];
  readonly marks: Marks;
  readonly now: number;
  readonly bounds: Bounds;
  /** As of the last write; null where nobody counted yet. */
  readonly totals: Totals | null;
}

type Transaction = ReturnType<typeof begin>;

const mark = (tx: Transaction, marks: Marks): Promise<unknown> =>
  Promise.all(
    [...marks].map(async ([key, used]) => {
      const use = await tx.objectStore('uses').get(key);
      if (use !== undefined && use.used < used) await tx.objectStore('uses').put({ ...use, used });
    }),
  );

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
const prune = async (tx: Transaction, limits: Pick<Writing, 'bounds' | 'now'>): Promise<Totals> => {
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
  const { entries, now, bounds, totals, marks } = writing;
  const tx = begin(database);
  await mark(tx, marks);
  const added = sumOf(await Promise.all(entries.map((entry) => writeOne(tx, entry, now))));
  const sum = totals === null ? null : sumOf([totals, added]);
  const within = sum !== null && sum.entries <= bounds.entries && sum.bytes <= bounds.bytes;
  const counted = within ? null : await prune(tx, writing);
  await tx.done;
  return { added, counted };
};

const writeMarks = async (database: Database, marks: Marks): Promise<void> => {
  const tx = begin(database);
  await mark(tx, marks);
  await tx.done;
};

const clearAll = async (database: Database): Promise<void> => {
  const tx = begin(database);
  await Promise.all([tx.objectStore('values').clear(), tx.objectStore('uses').clear()]);
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
  /** Lost with the worker and counted anew by the next. */
  let totals: Totals | null = null;
  /** Opened at once: whoever makes a store is about to ask it. */
  const opened = Promise.resolve().then(() => open(name));
  opened.catch(() => undefined);
  const marks = createUseMarks({ now, write: async (taken) => writeMarks(await opened, taken) });

  const attempt = async <T>(
    work: (database: Database) => Promise<T>,
    instead: () => Promise<T>,
  ): Promise<T> => {
    if (failed) return instead();
    try {
      return await work(await opened);
    } catch (error) {
      console.warn('Sidelight: the cache is in memory only', error);
      failed = true;
      return instead();
    }
  };

  const read = async (database: Database, keys: readonly string[]) => {
    const found = await readFrom(database, keys, now());
    marks.add(found.keys());
    return found;
  };

  const write = async (database: Database, entries: readonly Entry[]): Promise<void> => {
    const written = { entries, marks: marks.take(), now: now(), bounds, totals };
    const { added, counted } = await writeTo(database, written);
    // By what was added, not by what it came to: another write may have ended meanwhile.
    totals = counted ?? (totals && sumOf([totals, added]));
  };

  return {
    get: (keys) =>
      attempt(
        (database) => read(database, keys),
        () => memory.get(keys),
      ),
    put: (entries) =>
      attempt(
        (database) => write(database, entries),
        () => memory.put(entries),
      ),
    clear: async () => {
      totals = null;
      marks.take();
      await memory.clear();
      await attempt(clearAll, async () => undefined);
    },
  };
};
