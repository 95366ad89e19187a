import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodePack } from '../../src/pack/encodePack';
import { PACK_VERSION } from '../../src/pack/format';
import { InstallError } from '../../src/pack/installError';
import { PackError } from '../../src/pack/packError';
import { createPackStore } from '../../src/pack/store';
import { generatedRecords } from './generatedRecords';
import { SAMPLE_PACKS, withWords } from './samplePacks';

const make = (name: string, count: number) =>
  encodePack(generatedRecords(count), {
    ...{ date: '2026-11-25', name, source: 'generated', languages: ['en'] },
  });
const STARTER = make('Starter', 3);
const BIG = make('Big', 200);
const OTHER = make('Other', 50);
const ADDRESS = 'https://packs.example/big.pack';

const file = (bytes: Uint8Array) => new Blob([Uint8Array.from(bytes)]);

function setUp(answer: () => Response | Promise<Response> = () => Response.error()) {
  const fetch = vi.fn(async () => answer());
  const options = { bundled: async () => STARTER, fetch };
  return { store: createPackStore(options), again: () => createPackStore(options), fetch };
}

const faultOf = (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => null,
    (error: unknown) =>
      error instanceof InstallError || error instanceof PackError ? error.fault : error,
  );

/** A body that comes in pieces, and may break off. */
function pieces(bytes: Uint8Array, breakOff = Number.POSITIVE_INFINITY): ReadableStream {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= breakOff) controller.error(new TypeError('network error'));
      else if (at >= bytes.length) controller.close();
      else controller.enqueue(Uint8Array.from(bytes.subarray(at, at + 1000)));
      at += 1000;
    },
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('a pack store', () => {
  it('has the bundled pack at first', async () => {
    const { store } = setUp();
    expect(await store.describe()).toMatchObject({ name: 'Starter', entities: 3, bundled: true });
    expect((await store.open()).lexicon.size).toBe(3);
  });

  it('installs a file, keeps it for the next start, and removes it', async () => {
    const { store, again } = setUp();
    const installed = await store.install(file(BIG));
    expect(installed).toEqual({
      ...{ name: 'Big', date: '2026-11-25', source: 'generated', languages: ['en'] },
      ...{ entities: 200, names: installed.names, links: installed.links },
      ...{ bytes: BIG.length, bundled: false, substitute: false },
    });
    expect(await again().describe()).toEqual(installed);
    expect((await again().open()).lexicon.size).toBe(200);
    await again().remove();
    expect(await store.describe()).toMatchObject({ name: 'Starter', bundled: true });
    await store.remove();
  });

  it('installs from an address and tells how far it is', async () => {
    const headers = { 'content-length': String(BIG.length) };
    const { store, fetch } = setUp(() => new Response(pieces(BIG), { headers }));
    const progress = vi.fn();
    await store.install(ADDRESS, { progress });
    expect(fetch).toHaveBeenCalledWith(ADDRESS, {});
    const loaded = progress.mock.calls.map(([bytes]) => bytes);
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    expect(loaded.length).toBeGreaterThan(5);
    expect(progress).toHaveBeenLastCalledWith(BIG.length, BIG.length);
    expect((await store.open()).lexicon.size).toBe(200);
  });

  it('keeps one pack only', async () => {
    const { store } = setUp();
    await store.install(file(BIG));
    await store.install(file(OTHER));
    expect(await store.describe()).toMatchObject({ name: 'Other' });
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('packs');
      request.onsuccess = () => resolve(request.result);
    });
    const count = database.transaction('packs').objectStore('packs').count();
    await new Promise((resolve) => {
      count.onsuccess = resolve;
    });
    expect(count.result).toBe(1);
    database.close();
  });
});

describe('what fails leaves the pack that is installed', () => {
  const refuses = async (fault: string, answer: () => Response | Promise<Response>) => {
    const { store } = setUp(answer);
    await store.install(file(OTHER));
    expect(await faultOf(store.install(ADDRESS))).toBe(fault);
    expect(await store.describe()).toMatchObject({ name: 'Other', entities: 50 });
  };

  const broken = Object.entries(SAMPLE_PACKS).filter(([, { fault }]) => fault !== null);
  it.each(broken)('%s', async (_, { bytes, fault }) => {
    await refuses(fault ?? '', () => new Response(pieces(bytes)));
  });

  it('a download that breaks off', () =>
    refuses('incomplete', () => new Response(pieces(BIG, 3000))));

  it('a download that ends early', () => {
    const headers = { 'content-length': String(BIG.length) };
    return refuses('incomplete', () => new Response(pieces(BIG.slice(0, 4000)), { headers }));
  });

  it('a server that has no such file', () =>
    refuses('unreachable', () => new Response('Not found', { status: 404 })));

  it('no network', () => refuses('unreachable', () => Promise.reject(new TypeError('offline'))));

  it.each([
    ['an address that leads on to one that may not be asked', 'opaqueredirect', 'redirected'],
    ['an address that answers only when it is asked again', 'basic', 'unreachable'],
  ])('%s', async (_, type, fault) => {
    const again = new Response(pieces(BIG));
    Object.defineProperty(again, 'type', { value: type });
    const answers = [Promise.reject(new TypeError('Failed to fetch')), again];
    const { store, fetch } = setUp(() => answers.shift() ?? new Response());
    expect(await faultOf(store.install(ADDRESS))).toBe(fault);
    expect(fetch.mock.calls).toEqual([
      [ADDRESS, {}],
      [ADDRESS, { redirect: 'manual' }],
    ]);
  });

  it('a browser without room', async () => {
    const { store } = setUp();
    await store.install(file(OTHER));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await faultOf(store.install(file(BIG)))).toBe('quota');
    expect(await store.describe()).toMatchObject({ name: 'Other' });
  });

  it('bytes that come back otherwise than they went', async () => {
    const { store } = setUp();
    await store.install(file(OTHER));
    const add = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value: Blob,
    ) {
      return add.call(this, value.slice(0, 900));
    });
    expect(await faultOf(store.install(file(BIG)))).toBe('storage');
    vi.restoreAllMocks();
    expect(await store.describe()).toMatchObject({ name: 'Other' });
  });

  it('a reader who changes their mind', async () => {
    const { store } = setUp(() => new Response(pieces(BIG)));
    await store.install(file(OTHER));
    const leaving = new AbortController();
    const progress = () => leaving.abort();
    const task = store.install(ADDRESS, { progress, signal: leaving.signal });
    await expect(task).rejects.toThrow(/abort/i);
    expect(await store.describe()).toMatchObject({ name: 'Other' });
  });
});

it('falls back on the bundled pack where the browser keeps nothing', async () => {
  const { store } = setUp();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(await store.describe()).toMatchObject({ name: 'Starter', bundled: true });
  expect(await faultOf(store.install(file(BIG)))).toBe('storage');
});

it('says that the bundled pack stands in for one that can no longer be opened', async () => {
  const { store } = setUp();
  await store.install(file(BIG));
  const newer = withWords(BIG, { 4: PACK_VERSION + 1 });
  await new Promise<void>((resolve) => {
    const request = indexedDB.open('packs');
    request.onsuccess = () => {
      const tx = request.result.transaction('packs', 'readwrite');
      tx.objectStore('packs').put(file(newer), 1);
      tx.oncomplete = () => resolve(request.result.close());
    };
  });
  expect(await store.describe()).toMatchObject({
    name: 'Starter',
    bundled: true,
    substitute: true,
  });
  await store.remove();
  expect(await store.describe()).toMatchObject({ bundled: true, substitute: false });
});
