import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheStore } from '../../src/wikidata/cacheStore';
import { memoryStore } from '../../src/wikidata/memoryStore';
import type { Bounds, Store } from '../../src/wikidata/store';
import { fakeClock } from './clock';

const HOUR = 3_600_000;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

type Make = (options: { readonly now: () => number; readonly bounds?: Bounds }) => Store;

describe.each<[string, Make]>([
  ['cacheStore', cacheStore],
  ['memoryStore', memoryStore],
])('%s', (_, make) => {
  const setUp = (bounds?: Bounds) => {
    const clock = fakeClock();
    const store = make({ now: clock.now, ...(bounds ? { bounds } : {}) });
    const put = async (key: string, value: unknown, life = HOUR) => {
      await store.put([{ key, value, expires: clock.now() + life }]);
      await clock.advance(1);
    };
    const has = async (key: string) => {
      const found = await store.get([key]);
      await clock.advance(1);
      return found.has(key);
    };
    return { clock, store, put, has };
  };

  it('gives back what was put, null among it, and nothing else', async () => {
    const { store, put } = setUp();
    await put('a', { deep: [1, 'two'] });
    await put('b', null);
    const found = await store.get(['a', 'b', 'c']);
    expect(found.get('a')).toEqual({ deep: [1, 'two'] });
    expect(found.has('b')).toBe(true);
    expect(found.has('c')).toBe(false);
  });

  it('forgets what has expired', async () => {
    const { clock, put, has } = setUp();
    await put('a', 1, HOUR);
    await clock.advance(HOUR - 2);
    expect(await has('a')).toBe(true);
    await clock.advance(1);
    expect(await has('a')).toBe(false);
  });

  it('drops the longest unused entry when there are too many', async () => {
    const { put, has } = setUp({ entries: 2, bytes: 1_000_000 });
    await put('a', 1);
    await put('b', 2);
    expect(await has('a')).toBe(true);
    await put('c', 3);
    expect([await has('a'), await has('b'), await has('c')]).toEqual([true, false, true]);
  });

  it('drops the longest unused entries when they are too large', async () => {
    const { put, has } = setUp({ entries: 100, bytes: 10_000 });
    await put('a', 'x'.repeat(2000));
    await put('b', 'x'.repeat(2000));
    await put('c', 'x'.repeat(2000));
    expect([await has('a'), await has('b'), await has('c')]).toEqual([false, true, true]);
  });

  it('overwrites, and counts an entry once', async () => {
    const { store, put } = setUp({ entries: 2, bytes: 1_000_000 });
    await put('a', 1);
    await put('a', 2);
    await put('b', 3);
    expect(Object.fromEntries(await store.get(['a', 'b']))).toEqual({ a: 2, b: 3 });
  });

  it('forgets everything when told to', async () => {
    const { store, put, has } = setUp();
    await put('a', 1);
    await store.clear();
    expect(await has('a')).toBe(false);
  });
});

describe('cacheStore', () => {
  const { now } = fakeClock();
  const entry = { key: 'a', value: 1, expires: now() + HOUR };

  it('outlives the worker', async () => {
    await cacheStore({ now }).put([entry]);
    expect((await cacheStore({ now }).get(['a'])).get('a')).toBe(1);
  });

  it('writes down what was read, for the next worker to drop the longest unused', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const clock = fakeClock();
      const options = { now: clock.now, bounds: { entries: 2, bytes: 1_000_000 } };
      const first = cacheStore(options);
      for (const key of ['a', 'b']) {
        await first.put([{ key, value: 1, expires: clock.now() + HOUR }]);
        await clock.advance(1);
      }
      await first.get(['a']);
      await clock.advance(1);
      await vi.runAllTimersAsync();
      const next = cacheStore(options);
      // A read is answered after what was begun before it.
      await next.get(['a']);
      await cacheStore(options).put([{ key: 'c', value: 1, expires: clock.now() + HOUR }]);
      const left = await cacheStore(options).get(['a', 'b', 'c']);
      expect([...left.keys()].toSorted()).toEqual(['a', 'c']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('stays within its bounds when many write at once', async () => {
    const store = cacheStore({ now, bounds: { entries: 10, bytes: 1_000_000 } });
    const keys = Array.from({ length: 40 }, (_, index) => `k${index}`);
    await Promise.all(keys.map((key) => store.put([{ key, value: 1, expires: now() + HOUR }])));
    await store.put([entry]);
    const left = await store.get([...keys, 'a']);
    expect(left.size).toBeLessThanOrEqual(10);
    expect(left.size).toBeGreaterThan(0);
  });

  it('works in memory where no database can be opened', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    const store = cacheStore({ now });
    await store.put([entry]);
    expect((await store.get(['a'])).get('a')).toBe(1);
    await store.clear();
    expect((await store.get(['a'])).size).toBe(0);
    expect(console.warn).toHaveBeenCalledOnce();
  });

  it('goes on in memory when the disk is full', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const store = cacheStore({ now });
    await store.put([entry]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await store.put([{ key: 'b', value: 2, expires: now() + HOUR }]);
    expect((await store.get(['b'])).get('b')).toBe(2);
  });

  it('does not keep a value that cannot be cloned, and does not fall over it', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const store = cacheStore({ now });
    await expect(store.put([{ ...entry, value: () => 1 }])).resolves.toBeUndefined();
  });
});
