/** Fetches from the Wikimedia double without a socket: what reaches it is what the client sends. */
import { createWikidata, type Wikidata } from '../../src/wikidata/createWikidata';
import type { Fetch } from '../../src/wikidata/fetchJson';
import { memoryStore } from '../../src/wikidata/memoryStore';
import type { Store } from '../../src/wikidata/store';
import { POLITE } from '../sandbox/send';
import type { SiteRequest } from '../sandbox/server';
import type { Double } from '../sandbox/wikimedia/doubleTypes';
import type { Clock } from './clock';

/** A request as the double saw it. */
export type Seen = Pick<SiteRequest, 'method' | 'url' | 'headers'> & { readonly body: string };

export interface DoubleFetch {
  readonly fetch: Fetch;
  readonly seen: readonly Seen[];
}

const requestOf = (address: string, init: RequestInit): SiteRequest => {
  const url = new URL(address);
  const named = Object.entries(init.headers as Record<string, string>);
  return {
    ...{ host: url.host, url, method: init.method ?? 'GET' },
    headers: {
      'user-agent': POLITE['user-agent'],
      ...Object.fromEntries(named.map(([name, value]) => [name.toLowerCase(), value])),
    },
    body: Buffer.from(String(init.body ?? '')),
    signal: init.signal ?? new AbortController().signal,
  };
};

/** A fetch whose whole network is the double. */
export const doubleFetch = (double: Double): DoubleFetch => {
  const seen: Seen[] = [];
  return {
    seen,
    fetch: async (address, init) => {
      const request = requestOf(address, init);
      const { method, url, headers } = request;
      seen.push({ method, url, headers, body: request.body.toString('utf8') });
      const reply = await double.route(request.host)?.(request);
      if (reply === undefined || reply === 'reset') throw new TypeError('Failed to fetch');
      const { status, body = '' } = reply;
      return new Response(body as BodyInit, { status, headers: { ...reply.headers } });
    },
  };
};

/** The room over the double, on the clock that the double counts by. */
export const wikidataOver = (
  double: Double,
  clock: Clock,
  store: Store = memoryStore({ now: clock.now }),
): { readonly wikidata: Wikidata; readonly seen: readonly Seen[] } => {
  const { fetch, seen } = doubleFetch(double);
  const userAgent = 'Sidelight/test (https://example.org)';
  return { wikidata: createWikidata({ ...clock, fetch, store, userAgent }), seen };
};
