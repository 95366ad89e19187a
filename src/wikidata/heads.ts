/** Heads of states and governments on a day, from at most two requests an article. */
import type { ItemId } from '../engine/types';
import type { Cache } from './cache';
import type { Get } from './client';
import { type HeadProperty, type HeadsOn, headsOn, readHeads } from './headsOn';
import type { Statement } from './item';
import { termLanguageOf } from './languages';
import { loadLabels } from './loadLabels';
import { failed, failure, ok } from './outcome';
import { requestBudget } from './requestBudget';
import type { Turns } from './turns';
import type { Labelled, Outcome } from './types';
import { claimsUrl } from './urls';

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
  deps.turns(`heads:${asked.visit}`, async () => {
    const budget = requestBudget(deps.cache, asked.visit);
    const room = await budget.left('heads');
    let spent = 0;
    const take = (): boolean => {
      if (spent >= room) return false;
      spent += 1;
      return true;
    };
    const answers = await answerAll(deps, asked, take);
    if (spent > 0) await budget.spend('heads', spent);
    return answers;
  });
