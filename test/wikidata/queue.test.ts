import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/wikidata/memoryStore';
import { failed, failure, ok } from '../../src/wikidata/outcome';
import { A_MINUTE, createQueue } from '../../src/wikidata/queue';
import type { FailureCode } from '../../src/wikidata/types';
import { type Clock, fakeClock } from './clock';

const signal = new AbortController().signal;
const MINUTE = 60_000;

const setUp = (clock: Clock = fakeClock(), store = memoryStore({ now: clock.now })) => ({
  clock,
  store,
  queue: createQueue({ ...clock, store }),
});

const answering =
  (code: FailureCode | null, retryAfter: number | null = null) =>
  async () =>
    code === null ? ok({}) : failed(failure(code, retryAfter));

describe('createQueue', () => {
  it('runs two at once, in the order of asking', async () => {
    const { queue } = setUp();
    const log: string[] = [];
    const finish: (() => void)[] = [];
    const slow = (name: string) => () =>
      new Promise<ReturnType<typeof ok>>((done) => {
        log.push(name);
        finish.push(() => done(ok(name)));
      });
    const all = ['a', 'b', 'c', 'd'].map((name) => queue(slow(name), signal));
    await new Promise((done) => setImmediate(done));
    expect(log).toEqual(['a', 'b']);
    finish[0]?.();
    await all[0];
    await new Promise((done) => setImmediate(done));
    expect(log).toEqual(['a', 'b', 'c']);
    finish[1]?.();
    finish[2]?.();
    await Promise.all([all[1], all[2]]);
    await new Promise((done) => setImmediate(done));
    finish[3]?.();
    await Promise.all(all);
    expect(log).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lets no minute have more than thirty, and says when the next may leave', async () => {
    const { queue, clock } = setUp();
    const sent: number[] = [];
    const request = async () => {
      sent.push(clock.now());
      return ok({});
    };
    for (let i = 0; i < A_MINUTE; i += 1) {
      expect((await queue(request, signal)).ok).toBe(true);
      await clock.advance(100);
    }
    const refused = await queue(request, signal);
    expect(refused).toEqual(failed(failure('slowed', MINUTE - A_MINUTE * 100)));
    await clock.advance(MINUTE - A_MINUTE * 100);
    expect((await queue(request, signal)).ok).toBe(true);
    for (const first of sent) {
      const within = sent.filter((time) => time >= first && time < first + MINUTE);
      expect(within.length).toBeLessThanOrEqual(A_MINUTE);
    }
  });

  it('waits silently where the wait is short', async () => {
    const { queue, clock } = setUp();
    for (let i = 0; i < A_MINUTE; i += 1) await queue(answering(null), signal);
    await clock.advance(MINUTE - 1500);
    const waiting = queue(answering(null), signal);
    await clock.advance(1499);
    expect(clock.sleepers()).toBe(1);
    await clock.advance(1);
    expect((await waiting).ok).toBe(true);
  });

  it('gives the last place of a minute to one of two', async () => {
    const { queue } = setUp();
    for (let i = 1; i < A_MINUTE; i += 1) await queue(answering(null), signal);
    const both = await Promise.all([
      queue(answering(null), signal),
      queue(answering(null), signal),
    ]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
  });

  it('waits as long as a 429 asks, then goes on', async () => {
    const { queue, clock } = setUp();
    await queue(answering('slowed', 7000), signal);
    let asked = 0;
    const count = async () => {
      asked += 1;
      return ok({});
    };
    expect(await queue(count, signal)).toEqual(failed(failure('slowed', 7000)));
    await clock.advance(6999);
    expect(await queue(count, signal)).toEqual(failed(failure('slowed', 1)));
    expect(asked).toBe(0);
    await clock.advance(1);
    expect((await queue(count, signal)).ok).toBe(true);
  });

  it('opens for ten minutes after three 429s in a row', async () => {
    const { queue, clock } = setUp();
    for (const _ of [1, 2, 3]) {
      await queue(answering('slowed', 1000), signal);
      await clock.advance(1000);
    }
    expect(await queue(answering(null), signal)).toEqual(
      failed(failure('slowed', 10 * MINUTE - 1000)),
    );
  });

  it('forgets 429s that an answer came between', async () => {
    const { queue, clock } = setUp();
    for (const code of ['slowed', 'slowed', null, 'slowed', 'slowed'] as const) {
      await queue(answering(code, 1000), signal);
      await clock.advance(1000);
    }
    expect((await queue(answering(null), signal)).ok).toBe(true);
  });

  it('opens for ten minutes after a 403', async () => {
    const { queue, clock } = setUp();
    await queue(answering('refused'), signal);
    await clock.advance(9 * MINUTE);
    expect(await queue(answering(null), signal)).toEqual(failed(failure('refused', MINUTE)));
    await clock.advance(MINUTE);
    expect((await queue(answering(null), signal)).ok).toBe(true);
  });

  it.each<FailureCode>(['offline', 'timeout', 'malformed', 'gone', 'unavailable'])(
    'goes on after %s',
    async (code) => {
      const { queue } = setUp();
      await queue(answering(code), signal);
      expect((await queue(answering(null), signal)).ok).toBe(true);
    },
  );

  it('remembers all that when the worker dies', async () => {
    const first = setUp();
    for (let i = 0; i < A_MINUTE; i += 1) await first.queue(answering(null), signal);
    const second = setUp(first.clock, first.store);
    expect((await second.queue(answering(null), signal)).ok).toBe(false);
    await first.clock.advance(MINUTE);
    await second.queue(answering('refused'), signal);
    const third = setUp(first.clock, first.store);
    expect(await third.queue(answering(null), signal)).toMatchObject({
      failure: { code: 'refused' },
    });
  });

  it('starts afresh from a store with nonsense in it', async () => {
    const clock = fakeClock();
    const store = memoryStore({ now: clock.now });
    await store.put([{ key: 'queue', value: { sent: 'often' }, expires: clock.now() + 1000 }]);
    expect((await setUp(clock, store).queue(answering(null), signal)).ok).toBe(true);
  });

  it('is not locked by a clock that was set back', async () => {
    const clock = fakeClock();
    const store = memoryStore({ now: clock.now });
    const later = clock.now() + 365 * 24 * 60 * MINUTE;
    const value = { sent: Array(30).fill(later), until: later, code: 'slowed', strikes: 1 };
    await store.put([{ key: 'queue', value, expires: later }]);
    expect((await setUp(clock, store).queue(answering(null), signal)).ok).toBe(true);
  });

  it('lets go of who stops waiting, and serves the next', async () => {
    const { queue } = setUp();
    const finish: (() => void)[] = [];
    const hold = () => new Promise<ReturnType<typeof ok>>((done) => finish.push(() => done(ok(1))));
    const held = [queue(hold, signal), queue(hold, signal)];
    const leaver = new AbortController();
    const left = queue(answering(null), leaver.signal);
    const next = queue(answering(null), signal);
    await new Promise((done) => setImmediate(done));
    leaver.abort(new Error('closed'));
    await expect(left).rejects.toThrow('closed');
    for (const done of finish) done();
    await Promise.all(held);
    expect((await next).ok).toBe(true);
  });
});
