import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardsFromFile, cardsOnline } from '../../src/cli/cardSource';
import type { ItemId } from '../../src/engine/types';
import type { Sleep } from '../../src/wikidata/sleep';
import { MINISTER, WORLD } from '../wikidata/minister';
import { claim, rawItem, time } from '../wikidata/raw';
import { startServer, type TestServer } from '../wikidata/server';
import { answer } from '../wikidata/wikimedia';

const NOW = Date.parse('2026-11-23T00:00:00Z');
const asked = (item: string) => ({ item: item as ItemId, language: 'en', day: '2022-02-02' });

describe('cardsFromFile', () => {
  const source = cardsFromFile(new Map(Object.entries(WORLD.entities ?? {})), () => NOW);

  it('makes the card that the extension would, as far as the file goes', async () => {
    const { card } = await source(asked('Q1001'));
    expect(card?.name.text).toBe('Ann Minister');
    expect(card?.onDay?.then).toMatchObject([
      { item: 'Q11', label: { text: 'foreign minister' }, holds: 'yes' },
    ]);
    const occupation = card?.facts.find(({ key }) => key === 'occupation');
    // Q13 has no name in the file.
    expect(occupation?.values.map((value) => value.type === 'item' && value.item)).toEqual(['Q12']);
    expect(card?.missing).toEqual([
      { part: 'extract', failure: { code: 'off', retryAfter: null } },
      { part: 'picture', failure: { code: 'off', retryAfter: null } },
    ]);
  });

  it('says what the file knows of an office that was abolished', async () => {
    const Q11 = rawItem('Q11', { P576: [claim(time('2025-07-17'))] });
    const entities = new Map(Object.entries({ ...WORLD.entities, Q11 }));
    const { card } = await cardsFromFile(entities, () => NOW)(asked('Q1001'));
    expect(card?.onDay?.then).toMatchObject([{ abolished: { year: 2025, month: 7, day: 17 } }]);
  });

  it('says of the rest that it is not there', async () => {
    expect(await source(asked('Q64'))).toEqual({ card: null, why: 'not in the file of items' });
    const gone = cardsFromFile(new Map([['Q9', { id: 'Q9', missing: '' }]]), () => NOW);
    expect(await gone(asked('Q9'))).toEqual({ card: null, why: 'gone' });
  });
});

/** A clock that jumps ahead for whoever waits; only a request's own time limit never comes. */
const jumpingClock = () => {
  let time = NOW;
  const sleep: Sleep = async (ms, signal) => {
    if (ms >= 10_000) await new Promise((_, reject) => signal?.addEventListener('abort', reject));
    time += ms;
  };
  return { now: () => time, sleep };
};

describe('cardsOnline', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const online = (requests: number) => {
    const before = server.seen.length;
    const clock = jumpingClock();
    const times: number[] = [];
    const source = cardsOnline({
      ...clock,
      fetch: (url, init) => {
        times.push(clock.now());
        return server.fetch(url, init);
      },
      ...{ version: '1.2.3', contact: 'ann@example.org', requests },
    });
    return { source, times, sent: () => server.seen.length - before };
  };

  it('asks at most four times a card, one at a time, and says who asks', async () => {
    server.handle((url, response, _, body) => answer(WORLD, url, response, body));
    const { source, times, sent } = online(60);
    const { card } = await source(asked('Q1001'));
    expect(card?.missing).toEqual([]);
    expect(sent()).toBe(4);
    for (const [i, time] of times.entries()) {
      expect(time - (times[i - 1] ?? time - 2500)).toBeGreaterThanOrEqual(2500);
    }
    expect(server.headers.at(-1)?.['user-agent']).toBe(
      'Sidelight-annotate/1.2.3 (ann@example.org)',
    );
    await source(asked('Q1001'));
    expect(sent()).toBe(4);
  });

  it('stops at the budget of the run, and says so', async () => {
    const world = {
      ...WORLD,
      entities: { ...WORLD.entities, Q1002: { ...MINISTER, id: 'Q1002' } },
    };
    server.handle((url, response, _, body) => answer(world, url, response, body));
    const { source, sent } = online(2);
    const { card } = await source(asked('Q1001'));
    expect(card?.missing.map(({ part }) => part)).toEqual(['extract', 'picture']);
    expect(await source(asked('Q1002'))).toEqual({
      card: null,
      why: 'over the budget of requests',
    });
    expect(sent()).toBe(2);
  });

  it('says what went wrong', async () => {
    server.handle((_, response) => {
      response.writeHead(403).end();
    });
    expect(await online(60).source(asked('Q1001'))).toEqual({ card: null, why: 'refused' });
    server.handle((_, response) => {
      response.destroy();
    });
    expect(await online(60).source(asked('Q1001'))).toEqual({ card: null, why: 'offline' });
  });
});
