/**
 * One queue for all tabs: how much we ask of Wikimedia. Its limits count per network address over
 * all its wikis, shared with the reader's own reading there; ours are far below. What was sent and
 * what was refused is kept in the store, so that a worker's death forgives nothing.
 */
import * as v from 'valibot';
import { failed, failure } from './outcome';
import type { Sleep } from './sleep';
import type { Store } from './store';
import type { Failure, Outcome } from './types';

/** At once, and within any minute. Wikimedia asks for at most 3, and bears 200 an address. */
const AT_ONCE = 2;
export const A_MINUTE = 30;
const MINUTE = 60_000;
/** How long no request leaves after a 403, or after the third 429 in a row. Milliseconds. */
const CIRCUIT = 10 * MINUTE;
const STRIKES = 3;
/** A reader waits this long for our own budget without a word; longer is said. Milliseconds. */
const PATIENCE = 2000;
/** A pause can be no longer than this: what says so comes from a clock that was set back. */
const LONGEST = 24 * 60 * MINUTE;
const KEY = 'queue';

const stateSchema = v.object({
  /** When requests left, milliseconds since the epoch, oldest first. */
  sent: v.array(v.number()),
  /** No request until then, and what to say meanwhile. */
  until: v.number(),
  code: v.picklist(['slowed', 'refused', 'unavailable']),
  /** 429s in a row. */
  strikes: v.number(),
});
type State = v.InferOutput<typeof stateSchema>;

const FRESH: State = { sent: [], until: 0, code: 'slowed', strikes: 0 };

/** What an answer teaches the queue. Pure. */
export const learn = (state: State, why: Failure | null, now: number): State => {
  if (why === null) return { ...state, strikes: 0 };
  if (why.code === 'refused') return { ...state, until: now + CIRCUIT, code: 'refused' };
  if (why.code === 'slowed') {
    const strikes = state.strikes + 1;
    const pause = Math.max(why.retryAfter ?? MINUTE, strikes >= STRIKES ? CIRCUIT : 0);
    return { ...state, strikes, until: Math.max(state.until, now + pause), code: 'slowed' };
  }
  return why.code === 'unavailable' && why.retryAfter !== null
    ? { ...state, until: Math.max(state.until, now + why.retryAfter), code: 'unavailable' }
    : state;
};

/** Milliseconds until one more request fits into the last minute. Pure. */
export const waitFor = (sent: readonly number[], now: number): number => {
  const recent = sent.filter((time) => time <= now && time > now - MINUTE);
  const oldest = recent[recent.length - A_MINUTE];
  return oldest === undefined ? 0 : oldest + MINUTE - now;
};

/** May a request leave: now (`wait` 0), after a short wait, or not (`why`). */
interface Verdict {
  readonly wait: number;
  readonly why: Failure | null;
}
const GO: Verdict = { wait: 0, why: null };

const judge = (state: State, now: number): Verdict => {
  const pause = state.until - now;
  if (pause > 0 && pause <= LONGEST) return { wait: 0, why: failure(state.code, pause) };
  const wait = waitFor(state.sent, now);
  if (wait === 0) return GO;
  return { wait, why: wait > PATIENCE ? failure('slowed', wait) : null };
};

export interface QueueOptions {
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly store: Store;
}

/** Runs a request when there is room for it, or says why there is not. */
export type Queue = (
  request: () => Promise<Outcome<unknown>>,
  signal: AbortSignal,
) => Promise<Outcome<unknown>>;

const restore = async (store: Store): Promise<State> => {
  const kept = v.safeParse(stateSchema, (await store.get([KEY])).get(KEY));
  return kept.success ? kept.output : FRESH;
};

/** Slots for {@link AT_ONCE} requests, given out in the order of asking. */
const createSlots = () => {
  const waiting: (() => void)[] = [];
  let free = AT_ONCE;
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  const acquire = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      if (free > 0) {
        free -= 1;
        return resolve();
      }
      const enter = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        waiting.splice(waiting.indexOf(enter), 1);
        reject(signal.reason);
      };
      waiting.push(enter);
      signal.addEventListener('abort', leave, { once: true });
    });
  return { acquire, release };
};

/** A queue that goes on where the store says that the last one stopped. */
export const createQueue = ({ now, sleep, store }: QueueOptions): Queue => {
  const slots = createSlots();
  let state: Promise<State> | null = null;

  const load = (): Promise<State> => {
    state ??= restore(store);
    return state;
  };

  /** Changes the state in one step, so that two requests never take the same last place. */
  const change = async (by: (from: State) => State): Promise<void> => {
    const changed = load().then(by);
    state = changed;
    const value = await changed;
    await store.put([{ key: KEY, value, expires: now() + LONGEST }]);
  };

  /** Takes a place among this minute's requests, or says what stands in the way. */
  const take = async (): Promise<Verdict> => {
    let verdict: Verdict = GO;
    await change((from) => {
      verdict = judge(from, now());
      return verdict === GO ? { ...from, sent: [...from.sent, now()].slice(-A_MINUTE) } : from;
    });
    return verdict;
  };

  /** Null once a place was taken; a failure where the reader should be told instead. */
  const admit = async (signal: AbortSignal): Promise<Failure | null> => {
    for (;;) {
      const { wait, why } = await take();
      if (why !== null) return why;
      if (wait === 0) return null;
      await sleep(wait, signal);
    }
  };

  return async (request, signal) => {
    await slots.acquire(signal);
    try {
      const why = await admit(signal);
      if (why !== null) return failed(why);
      const answer = await request();
      await change((from) => learn(from, answer.ok ? null : answer.failure, now()));
      return answer;
    } finally {
      slots.release();
    }
  };
};
