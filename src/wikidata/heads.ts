/** Heads of states and governments on a day, from at most two requests an article. */
import type { ItemId } from '../engine/types';
import type { Cache } from './cache';
import type { Get } from './client';
import { type HeadProperty, type HeadsOn, headsOn, readHeads } from './headsOn';
import type { Statement } from './item';
import { termLanguageOf } from './languages';
import { loadLabels } from './loadLabels';
import { failed, failure, ok } from './outcome';
import type { Turns } from './turns';
import type { Labelled, Outcome } from './types';
import { claimsUrl } from './urls';

/** The roles of an article may cost at most so many requests, over all its readings. */
const MOST_REQUESTS = 2;
const DAY = 86_400_000;
/** Said of a question that the budget did not reach. */
const SPENT = failed(failure('slowed'));

/** Which office of which country is asked for. */
export interface HeadQuery {
  readonly country: ItemId;
  readonly property: HeadProperty;
}

/** Who held it, with the names that are known. */
export interface HeadAnswer extends HeadQuery {
  readonly heads: readonly { readonly item: ItemId; readonly name: Labelled }[];
  readonly certain: boolean;
}

export interface HeadsAsked {
  /** The most important first. */
  readonly queries: readonly HeadQuery[];
  /** ISO 8601. */
  readonly day: string;
  /** The reader's language. */
  readonly language: string;
  /** A name that is known without asking. */
  readonly nameOf: (item: ItemId) => Labelled | null;
  /** The article that the limit is counted by. */
  readonly visit: string;
  readonly signal: AbortSignal;
}

interface Deps {
  readonly get: Get;
  readonly cache: Cache;
  readonly turns: Turns;
  readonly now: () => number;
}

/** What is left of an article's requests, kept where the worker's death does not reach. */
class Budget {
  readonly #cache: Cache;
  readonly #key: string;
  #spent = 0;

  constructor(cache: Cache, visit: string) {
    this.#cache = cache;
    this.#key = `roles:${visit}`;
  }

  async open(): Promise<void> {
    this.#spent = (await this.#cache.readOne<number>('requests', this.#key))?.value ?? 0;
  }

  readonly take = (): boolean => {
    if (this.#spent >= MOST_REQUESTS) return false;
    this.#spent += 1;
    return true;
  };

  async close(): Promise<void> {
    if (this.#spent > 0) await this.#cache.write('requests', new Map([[this.#key, this.#spent]]));
  }
}

type Take = () => boolean;

const statementsFor = async (
  { get, cache }: Deps,
  query: HeadQuery,
  { take, signal }: { readonly take: Take; readonly signal: AbortSignal },
): Promise<Outcome<readonly Statement[]>> => {
  const key = `${query.country}:${query.property}`;
  const kept = await cache.readOne<readonly Statement[]>('heads', key);
  if (kept !== null) return ok(kept.value ?? []);
  if (!take()) return SPENT;
  const answer = await get(claimsUrl(query.country, query.property), signal);
  if (!answer.ok) return answer;
  const read = readHeads(answer.value, query);
  if (read === null) return failed(failure('malformed'));
  await cache.write('heads', new Map([[key, read]]));
  return ok(read);
};

const named = async (
  deps: Deps,
  found: HeadsOn & { readonly query: HeadQuery },
  { asked, take }: { readonly asked: HeadsAsked; readonly take: Take },
): Promise<HeadAnswer | null> => {
  const unknown = found.heads.filter((item) => asked.nameOf(item) === null);
  const language = termLanguageOf(asked.language);
  const { signal } = asked;
  const { labels } = await loadLabels(
    { ...deps, take, signal },
    { items: unknown, also: [], language },
  );
  const heads = found.heads.flatMap((item) => {
    const name = asked.nameOf(item) ?? labels.get(item) ?? null;
    return name === null ? [] : [{ item, name }];
  });
  // Half of a hand-over would be a statement that nobody made.
  if (heads.length === 0 || heads.length < found.heads.length) return null;
  return { ...found.query, heads, certain: found.certain };
};

const answerAll = async (
  deps: Deps,
  asked: HeadsAsked,
  take: Take,
): Promise<Outcome<readonly HeadAnswer[]>> => {
  const today = Math.floor(deps.now() / DAY);
  const answers: HeadAnswer[] = [];
  for (const query of asked.queries) {
    const statements = await statementsFor(deps, query, { take, signal: asked.signal });
    if (!statements.ok) {
      if (statements === SPENT) continue;
      return answers.length > 0 ? ok(answers) : statements;
    }
    const found = { ...headsOn(statements.value, { day: asked.day, today }), query };
    const answer = await named(deps, found, { asked, take });
    if (answer !== null) answers.push(answer);
  }
  return ok(answers);
};

/**
 * Who headed states and governments on a day: first from what is kept, then by at most two requests
 * an article, in the order asked: statements, and names where the device has none. What finds no
 * room has no answer. Fails where the first request does; rejects with the reason of an aborted
 * signal.
 */
export const heads = (deps: Deps, asked: HeadsAsked): Promise<Outcome<readonly HeadAnswer[]>> =>
  deps.turns(`roles:${asked.visit}`, async () => {
    const budget = new Budget(deps.cache, asked.visit);
    await budget.open();
    const answers = await answerAll(deps, asked, budget.take);
    await budget.close();
    return answers;
  });
