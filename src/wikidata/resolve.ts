/** Names → items, by the titles of Wikipedia in the page's language. */

import type { Cache, Kept } from './cache';
import type { Get } from './client';
import { creditAnswers, type Uncredited } from './creditAnswers';
import { isKnownAbsent } from './graphqlAbsence';
import { intoBatches } from './intoBatches';
import { type Wikipedia, wikipediaOf } from './languages';
import { failed, failure, ok } from './outcome';
import { type PageAnswer, readNames } from './readNames';
import { requestBudget, turnOf } from './requestBudget';
import type { Sleep } from './sleep';
import { titlesFor } from './titles';
import type { Turns } from './turns';
import type { Failure, NameAnswer, NameQuery, Outcome } from './types';
import { namesUrl } from './urls';

/** Names may cost at most so many requests where nobody counts them over an article. */
const MOST_REQUESTS = 2;

interface Asked {
  readonly query: NameQuery;
  /** Titles to try, the likeliest first. */
  readonly titles: readonly string[];
}

interface Deps {
  readonly get: Get;
  readonly cache: Cache;
  readonly sleep: Sleep;
  readonly turns: Turns;
}

type Known = ReadonlyMap<string, PageAnswer>;

/** "Unknown" is kept as null, so that it is forgotten sooner. */
const answerOf = ({ value }: Kept<PageAnswer>): PageAnswer => value ?? { state: 'unknown' };

const readCached = async (
  deps: Deps,
  wiki: Wikipedia,
  titles: readonly string[],
): Promise<Known> => {
  const keys = titles.map((title) => `${wiki.site}:${title}`);
  const kept = await deps.cache.read<PageAnswer>('name', keys);
  return new Map(
    titles.flatMap((title) => {
      const found = kept.get(`${wiki.site}:${title}`);
      return found === undefined ? [] : [[title, answerOf(found)] as const];
    }),
  );
};

/** Every name's first title, then every name's second, and so on: names in order of importance. */
const inTurns = (asked: readonly Asked[]): readonly string[] => {
  const rounds = Math.max(0, ...asked.map(({ titles }) => titles.length));
  return Array.from({ length: rounds }, (_, round) =>
    asked.flatMap(({ titles }) => titles[round] ?? []),
  ).flat();
};

const ask = async (
  deps: Deps,
  batch: { readonly wiki: Wikipedia; readonly titles: readonly string[] },
  signal: AbortSignal,
): Promise<Outcome<Known>> => {
  const { wiki, titles } = batch;
  const answer = await deps.get(namesUrl(wiki, titles), signal);
  if (!answer.ok) return answer;
  const found = readNames(answer.value, titles);
  if (found === null) return failed(failure('malformed'));
  const kept = [...found].map(
    ([title, page]) => [`${wiki.site}:${title}`, page.state === 'unknown' ? null : page] as const,
  );
  await deps.cache.write('name', new Map(kept));
  return ok(found);
};

/** The first title that some page bears; unknown only when the likeliest title is. */
const settle = ({ query, titles }: Asked, known: Known): Uncredited => {
  const { entity } = query;
  const [first] = titles;
  if (first === undefined) return { entity, state: 'unknown' };
  const hit = titles
    .map((title) => known.get(title))
    .find((page) => page !== undefined && page.state !== 'unknown');
  if (hit !== undefined) return { entity, ...hit };
  return { entity, state: known.has(first) ? 'unknown' : 'unasked' };
};

const isSettled = (asked: Asked, known: Known): boolean => {
  const { state } = settle(asked, known);
  return state === 'found' || state === 'several';
};

/** Does anything that Wikipedia said bear on this name? */
const isAnswered = ({ titles }: Asked, known: Known): boolean =>
  titles.some((title) => known.has(title));

const askAll = async (
  deps: Deps,
  work: { readonly wiki: Wikipedia; readonly batches: readonly (readonly string[])[] },
  signal: AbortSignal,
): Promise<{ readonly known: Known; readonly why: Failure | null; readonly cost: number }> => {
  const { wiki, batches } = work;
  const answers = await Promise.all(batches.map((titles) => ask(deps, { wiki, titles }, signal)));
  return {
    known: new Map(answers.flatMap((answer) => (answer.ok ? [...answer.value] : []))),
    why: answers.flatMap((answer) => (answer.ok ? [] : [answer.failure]))[0] ?? null,
    cost: answers.filter((answer) => answer.ok).length,
  };
};

interface Question {
  /** The page's language, BCP 47; one without a Wikipedia of its own is looked up in English. */
  readonly language: string;
  readonly names: readonly NameQuery[];
  /** The visit that the limit is counted by; without it, each call has two requests. */
  readonly visit?: string;
  readonly signal: AbortSignal;
}

const settleAll = async (deps: Deps, asked: Question): Promise<Outcome<readonly NameAnswer[]>> => {
  const { visit, signal } = asked;
  const wiki = wikipediaOf(asked.language);
  const names = asked.names.map((query): Asked => ({ query, titles: titlesFor(query) }));
  const cached = await readCached(deps, wiki, [...new Set(names.flatMap(({ titles }) => titles))]);
  const open = names.filter((name) => !isSettled(name, cached));
  const titles = inTurns(open).filter((title) => !cached.has(title));
  const budget = visit === undefined ? null : requestBudget(deps.cache, visit);
  const left = budget === null ? MOST_REQUESTS : await budget.left('names');
  const batches = intoBatches(titles).slice(0, left);
  const { known, why, cost } = await askAll(deps, { wiki, batches }, signal);
  if (cost > 0) await budget?.spend('names', cost);
  const all: Known = new Map([...cached, ...known]);
  if (why !== null && !names.some((name) => isAnswered(name, all))) return failed(why);
  // Briefs tell of everybody's picture, and one request then credits all. Without briefs it is now
  // or never; but names that failed may be asked for again, and need the request more.
  const mayAsk = why === null && left > cost && (await isKnownAbsent(deps.cache));
  const answers = names.map((name) => settle(name, all));
  const credited = await creditAnswers(deps, { answers, mayAsk, signal });
  if (credited.cost > 0) await budget?.spend('names', credited.cost);
  return ok(credited.answers);
};

/**
 * What each name stands for, in at most two requests; names come in order of importance, and those
 * that find no room are `unasked`. Pictures come with their credits or not at all: those that are kept,
 * and where no briefs can be had, those that one request tells, if the names left it. Fails only where nothing at all could be answered: if
 * one of two requests fails, the other's answers stand. Calls of one visit wait for each other, so
 * that requests count right. Rejects with the reason of an aborted signal.
 */
export const resolve = (deps: Deps, asked: Question): Promise<Outcome<readonly NameAnswer[]>> =>
  asked.visit === undefined
    ? settleAll(deps, asked)
    : deps.turns(turnOf(asked.visit), () => settleAll(deps, asked));
