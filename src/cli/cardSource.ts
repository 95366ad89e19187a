import type { ItemId } from '../engine/types';
import { createCache } from '../wikidata/cache';
import { card } from '../wikidata/card';
import type { Get } from '../wikidata/client';
import { createWikidata } from '../wikidata/createWikidata';
import type { Fetch } from '../wikidata/fetchJson';
import { memoryStore } from '../wikidata/memoryStore';
import { failed, failure, ok } from '../wikidata/outcome';
import type { Sleep } from '../wikidata/sleep';
import type { Card } from '../wikidata/types';
import type { Entities } from './entitiesFile';

/** A card, or in a word why there is none. */
export type CardAnswer =
  | { readonly card: Card; readonly why: null }
  | { readonly card: null; readonly why: string };

/** Where cards come from. Asked for one at a time. */
export type CardSource = (asked: {
  readonly item: ItemId;
  /** The reader's language, BCP 47. */
  readonly language: string;
  /** The article's day (`2022-02-02`); null for the present. */
  readonly day: string | null;
}) => Promise<CardAnswer>;

/** Requests that one card may cost. */
const A_CARD = 4;
/** Nobody waits for a terminal: it asks more slowly than a reader who does. Milliseconds. */
const PACE = 2500;

const never = new AbortController().signal;

/** Answers what Wikidata would, from a file; all other questions would need the network. */
const getFrom =
  (entities: Entities): Get =>
  async (url, _, body) => {
    // Nothing can be posted to a file: the same names are then got, with all else of their items.
    if (body !== undefined) return failed(failure('gone'));
    const { host, searchParams } = new URL(url);
    if (host !== 'www.wikidata.org') return failed(failure('off'));
    const ids = searchParams.get('ids')?.split('|') ?? [];
    const answers = ids.map((id) => [id, entities.get(id) ?? { id, missing: '' }] as const);
    return ok({ entities: Object.fromEntries(answers) });
  };

/**
 * Cards from a file of items, without any request. Names of other items are those that the file
 * holds: a fact whose value has no name there is left out.
 */
export function cardsFromFile(entities: Entities, now: () => number): CardSource {
  const cache = createCache({ store: memoryStore({ now }), now });
  const deps = { get: getFrom(entities), cache, now };
  return async ({ item, language, day }) => {
    if (!entities.has(item)) return { card: null, why: 'not in the file of items' };
    const about = { item, language, pageLanguage: language, day };
    const outcome = await card(deps, { ...about, budget: A_CARD, signal: never });
    return outcome.ok
      ? { card: outcome.value, why: null }
      : { card: null, why: outcome.failure.code };
  };
}

/** What asking Wikimedia needs. */
export interface Online {
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly version: string;
  /** Whom Wikimedia can write to: an address of mail or of a page. */
  readonly contact: string;
  /** Requests that the whole run may cost. */
  readonly requests: number;
}

/** Cards from Wikimedia, by the client that the extension has, within a budget for all of them. */
export function cardsOnline(options: Online): CardSource {
  const { now, sleep, version, contact } = options;
  const agent = `Sidelight-annotate/${version} (${contact})`;
  const paced = paceOf(options, agent);
  const store = memoryStore({ now });
  const wikidata = createWikidata({ fetch: paced.fetch, now, sleep, store, userAgent: agent });
  return async ({ item, language, day }) => {
    const budget = Math.min(A_CARD, options.requests - paced.sent());
    const about = { item, language, pageLanguage: language, day };
    const outcome = await wikidata.card({ ...about, budget, signal: never });
    if (outcome.ok) return { card: outcome.value, why: null };
    const spent = outcome.failure.code === 'slowed' && budget === 0;
    return { card: null, why: spent ? 'over the budget of requests' : outcome.failure.code };
  };
}

/** One request at a time, each some seconds after the one before, and all of them counted. */
function paceOf({ fetch, now, sleep }: Online, agent: string) {
  let sent = 0;
  let next = 0;
  const paced: Fetch = async (url, init) => {
    sent++;
    const wait = next - now();
    next = Math.max(next, now()) + PACE;
    if (wait > 0) await sleep(wait, init.signal ?? undefined);
    return fetch(url, { ...init, headers: { ...init.headers, 'User-Agent': agent } });
  };
  return { fetch: paced, sent: () => sent };
}
