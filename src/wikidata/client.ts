import { type FetchOptions, fetchJson } from './fetchJson';
import type { Queue } from './queue';
import type { Outcome } from './types';

/**
 * GETs JSON, or POSTs `body` (JSON, too) where it is given: in turn, and once for all who ask the
 * same of the same address at the same time.
 */
export type Get = (url: string, signal: AbortSignal, body?: string) => Promise<Outcome<unknown>>;

interface Asked {
  readonly url: string;
  readonly body: string | undefined;
}

/** One string for each thing that can be asked. No address has a space in it. */
const keyOf = ({ url, body = '' }: Asked): string => `${url} ${body}`;

interface Flight {
  readonly answer: Promise<Outcome<unknown>>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * The client of all three APIs. A request goes on while anybody still waits for it and is aborted
 * when the last one has gone. Rejects only with the reason of an aborted signal.
 */
export const createGet = (options: FetchOptions & { readonly queue: Queue }): Get => {
  const flights = new Map<string, Flight>();
  /** Addresses whose last answer was broken: the browser may have kept it for an hour. */
  const broken = new Set<string>();

  const request = async ({ url, body }: Asked, signal: AbortSignal): Promise<Outcome<unknown>> => {
    const answer = await fetchJson(url, { ...options, anew: broken.has(url), body }, signal);
    if (body !== undefined) return answer; // No cache keeps what was posted.
    if (answer.ok) broken.delete(url);
    else if (['malformed', 'unavailable'].includes(answer.failure.code)) broken.add(url);
    return answer;
  };

  const start = (asked: Asked): Flight => {
    const controller = new AbortController();
    const key = keyOf(asked);
    const ask = () => request(asked, controller.signal);
    const answer = options.queue(ask, controller.signal).finally(() => {
      if (flights.get(key)?.controller === controller) flights.delete(key);
    });
    // Whoever still waits hears of a failure through `wait`; nobody waiting is no error.
    answer.catch(() => undefined);
    const flight = { answer, controller, waiting: 0 };
    flights.set(key, flight);
    return flight;
  };

  const wait = (key: string, flight: Flight, signal: AbortSignal): Promise<Outcome<unknown>> =>
    new Promise((resolve, reject) => {
      flight.waiting += 1;
      const leave = (): void => {
        flight.waiting -= 1;
        if (flight.waiting === 0) {
          flights.delete(key);
          flight.controller.abort(signal.reason);
        }
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      const done = (): void => signal.removeEventListener('abort', leave);
      flight.answer.then(resolve, reject).finally(done);
    });

  return async (url, signal, body) => {
    signal.throwIfAborted();
    const asked = { url, body };
    const key = keyOf(asked);
    return wait(key, flights.get(key) ?? start(asked), signal);
  };
};
