import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Fetching, fetchPack } from './fetchPack';
import { InstallError } from './installError';
import { PackedLexicon, type PackSize } from './packedLexicon';
import type { PackMeta } from './packMeta';
import { verifyPack } from './verifyPack';

/** What the settings page says of the pack in use. */
export interface PackDescription extends PackMeta, PackSize {
  /** Is it the one that came with Sidelight? */
  readonly bundled: boolean;
}

/** The pack in use: the reader's own where one is installed and opens, else the bundled one. */
export interface PackStore {
  /** Opens it. @throws {PackError} where even the bundled one is damaged */
  open(): Promise<PackedLexicon>;
  describe(): Promise<PackDescription>;
  /**
   * Puts another pack in place of the reader's own, which is kept until the new one was written,
   * read back and opened.
   * @throws {PackError} that says what is wrong with the bytes
   * @throws {InstallError} where they did not come, or found no room
   */
  install(
    from: Blob | string,
    options?: Pick<Fetching, 'progress' | 'signal'>,
  ): Promise<PackDescription>;
  /** Back to the bundled pack. */
  remove(): Promise<void>;
}

/** Packs by a number of their own, and which of them is in use. */
interface Schema extends DBSchema {
  packs: { key: number; value: Uint8Array };
  state: { key: 'current'; value: number };
}

type Database = IDBPDatabase<Schema>;

const VERSION = 1;

/** The error of a failed write, as what it means to the reader. */
function storageError(cause: unknown): InstallError {
  const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
  return full
    ? new InstallError('quota', 'The browser has no room for this pack.', { cause })
    : new InstallError('storage', 'The browser could not keep this pack.', { cause });
}

async function connect(name: string): Promise<Database> {
  try {
    return await openDB<Schema>(name, VERSION, {
      upgrade: (database) => {
        database.createObjectStore('packs', { autoIncrement: true });
        database.createObjectStore('state');
      },
    });
  } catch (cause) {
    throw storageError(cause);
  }
}

async function withDatabase<T>(name: string, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await connect(name);
  try {
    return await use(database);
  } finally {
    database.close();
  }
}

async function installedBytes(database: Database): Promise<Uint8Array | null> {
  const key = await database.get('state', 'current');
  return key === undefined ? null : ((await database.get('packs', key)) ?? null);
}

/** Writes a pack beside those that are there; gives its key once it was read back and opened. */
async function writeBeside(database: Database, bytes: Uint8Array): Promise<number> {
  const key = await database.add('packs', bytes).catch((cause: unknown) => {
    throw storageError(cause);
  });
  try {
    verifyPack((await database.get('packs', key)) ?? new Uint8Array());
    return key;
  } catch (cause) {
    await database.delete('packs', key);
    throw storageError(cause);
  }
}

/** In one transaction: the pack of this key is the one in use, and all others go. */
async function switchTo(database: Database, key: number | null): Promise<void> {
  const tx = database.transaction(['packs', 'state'], 'readwrite');
  const [packs, state] = [tx.objectStore('packs'), tx.objectStore('state')];
  const keys = await packs.getAllKeys();
  await Promise.all([
    ...keys.filter((each) => each !== key).map((each) => packs.delete(each)),
    key === null ? state.delete('current') : state.put(key, 'current'),
    tx.done,
  ]);
}

const describePack = ({ meta, counts }: PackedLexicon, bundled: boolean): PackDescription => ({
  ...meta,
  ...counts,
  bundled,
});

/**
 * The reader's packs in IndexedDB: its transactions make a swap whole or none, which files in OPFS
 * would need a journal for. Which of the two gives 40 MB back sooner was not compared in browsers.
 * @param options.bundled reads the pack that came with Sidelight
 */
export function createPackStore(options: {
  readonly bundled: () => Promise<Uint8Array>;
  readonly fetch?: typeof globalThis.fetch;
  readonly name?: string;
}): PackStore {
  const { bundled, name = 'packs', fetch = globalThis.fetch.bind(globalThis) } = options;

  // A database that cannot be opened, or a pack that no longer can, leaves the bundled one.
  const openInstalled = async (): Promise<PackedLexicon | null> => {
    try {
      const bytes = await withDatabase(name, installedBytes);
      return bytes && new PackedLexicon(bytes);
    } catch {
      return null;
    }
  };
  const current = async () => {
    const installed = await openInstalled();
    return { pack: installed ?? new PackedLexicon(await bundled()), bundled: installed === null };
  };

  return {
    open: async () => (await current()).pack,
    describe: async () => {
      const { pack, bundled } = await current();
      return describePack(pack, bundled);
    },
    install: async (from, options = {}) => {
      const bytes = await fetchPack(from, { ...options, fetch });
      const pack = verifyPack(bytes);
      await withDatabase(name, async (database) => {
        const key = await writeBeside(database, bytes);
        await switchTo(database, key).catch((cause: unknown) => {
          throw storageError(cause);
        });
      });
      return describePack(pack, false);
    },
    remove: () => withDatabase(name, (database) => switchTo(database, null)),
  };
}
