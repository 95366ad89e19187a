import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/wikidata/memoryStore';
import type { Store } from '../../src/wikidata/store';
import { ask, cardOf, cardRoom } from './cardRoom';
import { fakeClock } from './clock';
import { WORLD } from './minister';
import { answer, type TestWorld, wikidataOn } from './wikimedia';

const { server, serve } = cardRoom();
const HOUR = 60 * 60_000;

/** A Wikidata whose looks into the cache are counted. */
const counted = (world: TestWorld = WORLD) => {
  serve(world);
  const clock = fakeClock();
  const store = memoryStore({ now: clock.now });
  const looks: (readonly string[])[] = [];
  const get: Store['get'] = (keys) => {
    looks.push(keys);
    return store.get(keys);
  };
  return { ...wikidataOn(server(), { clock, store: { ...store, get } }), looks };
};

describe('a card that was made before', () => {
  it('comes back the same, by one look for one entry', async () => {
    const test = counted();
    const card = cardOf(await ask(test));
    test.looks.length = 0;
    expect(cardOf(await ask(test, { budget: 0 }))).toEqual(card);
    expect(test.looks.map((keys) => keys.length)).toEqual([1]);
    expect(test.asked()).toHaveLength(4);
  });

  it.each([
    ['another day', { day: '2025-01-01' }],
    ['the present', { day: null }],
    ['another language', { language: 'de', pageLanguage: 'en' }],
    ['another language of the page', { pageLanguage: 'de' }],
  ])('is not the card for %s', async (_, other) => {
    const test = counted();
    await ask(test);
    test.looks.length = 0;
    await ask(test, other);
    expect(test.looks.length).toBeGreaterThan(1);
  });

  it('is made anew from its parts after an hour, and on another day of the reader', async () => {
    const test = counted();
    await ask(test);
    for (const wait of [HOUR - 1000, 2000, 23 * HOUR - 2000]) {
      await test.clock.advance(wait);
      test.looks.length = 0;
      cardOf(await ask(test, { budget: 0 }));
      expect(test.looks.length > 1).toBe(wait !== HOUR - 1000);
    }
    expect(test.asked()).toHaveLength(4);
  });

  it('is not kept with a part missing', async () => {
    let broken = true;
    const test = counted();
    server().handle((url, response, _, body) => {
      if (broken && url.pathname.includes('summary')) response.destroy();
      else answer(WORLD, url, response, body);
    });
    expect(cardOf(await ask(test)).missing).toHaveLength(1);
    broken = false;
    expect(cardOf(await ask(test)).missing).toEqual([]);
  });
});

describe('leave to ask', () => {
  const withLeave = (test: ReturnType<typeof counted>, network: Promise<boolean>) =>
    test.wikidata.card({
      ...{ item: 'Q1001', language: 'en', pageLanguage: 'en', day: '2022-02-02', budget: 4 },
      ...{ signal: new AbortController().signal, network },
    });

  it('is waited for: nothing leaves before it is given, and nothing where it is refused', async () => {
    const test = counted();
    expect(await withLeave(test, Promise.resolve(false))).toMatchObject({
      ok: false,
      failure: { code: 'off' },
    });
    let give = (_: boolean): void => undefined;
    const asked = withLeave(test, new Promise<boolean>((resolve) => (give = resolve)));
    await test.clock.advance(1000);
    expect(test.asked()).toEqual([]);
    give(true);
    expect(cardOf(await asked).name.text).toBe('Ann Minister');
    expect(test.asked()).toHaveLength(4);
  });

  it('is not waited for by a card that is kept', async () => {
    const test = counted();
    await ask(test);
    expect(cardOf(await withLeave(test, new Promise<boolean>(() => undefined))).item).toBe('Q1001');
  });
});
