import type { Sleep } from '../../src/wikidata/sleep';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock that only moves when it is told to, and the sleep that goes by it. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: Sleep;
  /** Moves on, waking sleepers on the way in order. Lets what they started settle. */
  advance(ms: number): Promise<void>;
  readonly sleepers: () => number;
}

const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

/** Starts at a fixed moment of November 2026. */
export const fakeClock = (): Clock => {
  let time = Date.parse('2026-11-23T12:00:00Z');
  let asleep: Sleeper[] = [];
  const next = (until: number): Sleeper | undefined =>
    [...asleep].sort((a, b) => a.at - b.at).find(({ at }) => at <= until);
  return {
    now: () => time,
    sleepers: () => asleep.length,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const sleeper = { at: time + ms, wake: resolve };
        asleep.push(sleeper);
        const stop = (): void => {
          asleep = asleep.filter((one) => one !== sleeper);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', stop, { once: true });
      }),
    advance: async (ms) => {
      const until = time + ms;
      await settle();
      for (let due = next(until); due !== undefined; due = next(until)) {
        time = Math.max(time, due.at);
        const woken = due;
        asleep = asleep.filter((one) => one !== woken);
        woken.wake();
        await settle();
      }
      time = until;
      await settle();
    },
  };
};
