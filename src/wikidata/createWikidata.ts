/** Names → items → cards: the room's one entrance. */
import type { ItemId } from '../engine/types';
import { type BriefQuestion, type LoadedBriefs, loadBriefs } from './briefs';
import { createCache } from './cache';
import type { CardQuery } from './card';
import { choices } from './choices';
import { createGet, type Get } from './client';
import { edits } from './edits';
import type { Fetch } from './fetchJson';
import { type HeadAnswer, type HeadsAsked, heads } from './heads';
import { keptCard } from './keptCard';
import { failed, failure } from './outcome';
import { type ProfileQuestion, profiles } from './profiles';
import { createQueue } from './queue';
import { recording } from './recording';
import { resolve } from './resolve';
import type { Sleep } from './sleep';
import type { Store } from './store';
import { createTurns } from './turns';
import type {
  Card,
  Choice,
  Edits,
  NameAnswer,
  NameQuery,
  Outcome,
  Profile,
  Recording,
} from './types';

/** A request without a whole answer is given up after this long. Milliseconds. */
const TIMEOUT = 15_000;

export interface WikidataOptions {
  readonly fetch: Fetch;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly store: Store;
  /** Who asks, for Wikimedia's eyes: `Name/version (address; contact)`. */
  readonly userAgent: string;
  readonly timeout?: number;
}

interface CardLeave {
  readonly network?: Promise<boolean> | undefined;
  readonly onRequest?: (() => void) | undefined;
}

/**
 * What Wikimedia knows. Failures are data; a method rejects only where its signal is aborted, with
 * the signal's reason.
 */
export interface Wikidata {
  /**
   * What each name stands for, with credited pictures only: at most two requests a visit. Names
   * come in order of importance.
   */
  resolve(asked: {
    readonly language: string;
    readonly names: readonly NameQuery[];
    /** Counts the two requests over all calls of one visit; without it, over this call. */
    readonly visit?: string;
    readonly signal: AbortSignal;
  }): Promise<Outcome<readonly NameAnswer[]>>;
  /** Items to choose from for one name: at most one request, and five to a visit. */
  choices(asked: {
    readonly language: string;
    readonly name: NameQuery;
    readonly visit: string;
    readonly signal: AbortSignal;
  }): Promise<Outcome<readonly Choice[]>>;
  /** Who headed states and governments on a day: at most two requests an article. */
  heads(asked: HeadsAsked): Promise<Outcome<readonly HeadAnswer[]>>;
  /**
   * Names in the reader's language and credited pictures of many items: at most two requests. The
   * list of a visit's names costs three in all, with those of `resolve` and `briefs`; for what names
   * may stand for besides, a visit has five times two.
   */
  profiles(question: ProfileQuestion): Promise<Outcome<readonly Profile[]>>;
  /**
   * Briefs of many items: at most one request, and to a visit one for the list of its cast and two
   * for the views that tell of the whole article. Never fails as a whole: what is kept is given.
   */
  briefs(question: BriefQuestion): Promise<LoadedBriefs>;
  /**
   * The card of one item: at most `budget` requests, and once an hour one more, where GraphQL turns
   * out to be missing. Nothing is asked before `network` says that it may be; `onRequest` is called
   * for each thing that is.
   */
  card(query: CardQuery & CardLeave): Promise<Outcome<Card>>;
  /** Whether an item is edited heavily now: at most one request. */
  edits(asked: {
    readonly item: ItemId;
    readonly signal: AbortSignal;
  }): Promise<Outcome<Edits | null>>;
  /** Where a spoken name lies on Commons, and its credit: at most one request. */
  recording(asked: {
    readonly file: string;
    readonly signal: AbortSignal;
  }): Promise<Outcome<Recording | null>>;
}

/** Waits for leave before it asks: whoever needs none, having it in the cache, does not wait. */
const withLeave =
  (get: Get, { network, onRequest }: CardLeave): Get =>
  async (...asked) => {
    if ((await network) === false) return failed(failure('off'));
    onRequest?.();
    return get(...asked);
  };

/**
 * Composes the room. Create one for the whole background: its queue and its sharing of equal
 * requests count over all that it is asked.
 */
export const createWikidata = (options: WikidataOptions): Wikidata => {
  const { now, sleep, store } = options;
  const queue = createQueue(options);
  const get = createGet({ ...options, timeout: options.timeout ?? TIMEOUT, queue });
  const cache = createCache({ store, now });
  const deps = { get, cache, turns: createTurns(), now, sleep };
  return {
    resolve: (asked) => resolve(deps, asked),
    choices: (asked) => choices(deps, asked),
    heads: (asked) => heads(deps, asked),
    briefs: (question) => loadBriefs(deps, question),
    profiles: (question) => profiles(deps, question),
    card: ({ network, onRequest, ...query }) =>
      keptCard({ ...deps, get: withLeave(get, { network, onRequest }) }, query),
    edits: (asked) => edits(deps, asked),
    recording: (asked) => recording(deps, asked),
  };
};
