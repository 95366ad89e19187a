import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Fetching, fetchPack } from './fetchPack';
import { InstallError } from './installError';
import { PackedLexicon, type PackSize } from './packedLexicon';
import type { PackMeta } from './packMeta';
import { verifyPack } from './verifyPack';

/** Whose the pack in use is. */
export interface PackStanding {
  /** Is it the one that came with Sidelight? */
  readonly bundled: boolean;
  /** Is it in use only because the reader's own, which is kept, cannot be opened? */
  readonly substitute: boolean;
}

/** What the settings page says of the pack in use. */
export interface PackDescription extends PackMeta, PackSize, PackStanding {}

/** The pack in use, opened. */
export interface OpenPack extends PackStanding {
  readonly lexicon: PackedLexicon;
}

/** The pack in use: the reader's own where one is installed and opens, else the bundled one. */
export interface PackStore {
  /** Opens it. @throws {PackError} where even the bundled one is damaged */
  open(): Promise<OpenPack>;
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
  packs: { key: number; value: Blob };
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

async function bytesOf(database: Database, key: number): Promise<Uint8Array | null> {
  const pack = await database.get('packs', key);
  return pack ? new Uint8Array(await pack.arrayBuffer()) : null;
}

async function installedBytes(database: Database): Promise<Uint8Array | null> {
  const key = await database.get('state', 'current');
  return key === undefined ? null : bytesOf(database, key);
}

/** Writes a pack beside those that are there; gives its key once it was read back and opened. */
async function writeBeside(database: Database, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const key = await database.add('packs', new Blob([bytes])).catch((cause: unknown) => {
    throw storageError(cause);
  });
  try {
    verifyPack((await bytesOf(database, key)) ?? new Uint8Array());
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

const describePack = ({ lexicon, ...standing }: OpenPack): PackDescription => ({
  ...lexicon.meta,
  ...lexicon.counts,
  ...standing,
});

const own = (lexicon: PackedLexicon): OpenPack => ({ lexicon, bundled: false, substitute: false });

/**
 * The reader's packs in IndexedDB: its transactions make a swap whole or none, which files in OPFS
 * would need a journal for. As blobs, since these are read back about as fast as such files, and an
 * array of bytes three to six times as slowly. 42 MB in milliseconds, medians of 7, in an
 * extension's page and its background, on two cores that others used too:
 *
 *                       | Chromium 156        | Firefox 153
 *                       | write     read      | write      read
 *     bytes             | 1000–1200 250–510   | 1190–1450  970–1580
 *     blob              |  295–320   80–140   |  440–490   200–560
 *     file in OPFS      |  365–460   55–200   |  445–590   225–335
 *
 * @param options.bundled reads the pack that came with Sidelight
 */
export function createPackStore(options: {
  readonly bundled: () => Promise<Uint8Array>;
  readonly fetch?: typeof globalThis.fetch;
  readonly name?: string;
}): PackStore {
  const { bundled, name = 'packs', fetch = globalThis.fetch.bind(globalThis) } = options;

  // A database that cannot be opened, or a pack that no longer can, leaves the bundled one.
  const openInstalled = async (): Promise<PackedLexicon | 'none' | 'unusable'> => {
    try {
      const bytes = await withDatabase(name, installedBytes);
      return bytes ? new PackedLexicon(bytes) : 'none';
    } catch (cause) {
      return cause instanceof InstallError ? 'none' : 'unusable';
    }
  };
  const open = async (): Promise<OpenPack> => {
    const installed = await openInstalled();
    if (typeof installed !== 'string') return own(installed);
    const lexicon = new PackedLexicon(await bundled());
    return { lexicon, bundled: true, substitute: installed === 'unusable' };
  };

  return {
    open,
    describe: async () => describePack(await open()),
    install: async (from, options = {}) => {
      const bytes = await fetchPack(from, { ...options, fetch });
      const pack = verifyPack(bytes);
      await withDatabase(name, async (database) => {
        const key = await writeBeside(database, bytes);
        await switchTo(database, key).catch((cause: unknown) => {
          throw storageError(cause);
        });
      });
      return describePack(own(pack));
    },
    remove: () => withDatabase(name, (database) => switchTo(database, null)),
  };
}
