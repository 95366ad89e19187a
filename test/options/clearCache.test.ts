/** "Clear" forgets answers, and not that Wikimedia asked for a pause. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { clearCache } from '../../src/options/clearCache';
import { cacheStore } from '../../src/wikidata/cacheStore';
import { createWikidata } from '../../src/wikidata/createWikidata';
import { sleep } from '../../src/wikidata/sleep';

const now = () => Date.parse('2026-11-23T12:00:00Z');

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('answers on either side of the queue’s own entry are gone', async () => {
  const store = cacheStore({ now });
  const entries = ['item:Q1', 'queue', 'queued', 'summary:a'].map((key) => ({
    ...{ key, value: 1, expires: now() + 1000 },
  }));
  await store.put(entries);
  expect(await clearCache()).toBe(true);
  expect([...(await store.get(entries.map(({ key }) => key))).keys()]).toEqual(['queue']);
});

test('a refusal stands: nothing is asked after it', async () => {
  let requests = 0;
  const wikidata = () =>
    createWikidata({
      fetch: async () => {
        requests += 1;
        return new Response('no', { status: 403 });
      },
      store: cacheStore({ now }),
      userAgent: 'Sidelight/test',
      ...{ now, sleep },
    });
  const { signal } = new AbortController();
  const name = { entity: 0, name: 'Kyiv', forms: ['Kyiv'], kind: null };
  const asked = { visit: 'v', language: 'en', name, signal };
  const refused = { ok: false, failure: { code: 'refused' } };
  expect(await wikidata().choices(asked)).toMatchObject(refused);
  expect(await clearCache()).toBe(true);
  expect(await wikidata().choices(asked)).toMatchObject(refused);
  expect(requests).toBe(1);
});

test('where nothing was kept, nothing is left behind', async () => {
  expect(await clearCache()).toBe(true);
  expect(await indexedDB.databases()).toEqual([]);
});
