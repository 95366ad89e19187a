/** Briefs of an article's items: from the cache, and by one request for up to 50 of the rest. */
import type { ItemId } from '../engine/types';
import { briefQuery } from './briefQuery';
import type { Cache } from './cache';
import type { Get } from './client';
import { isAbsent, isKnownAbsent, rememberAbsence } from './graphqlAbsence';
import { termLanguageOf } from './languages';
import { failed, failure, ok } from './outcome';
import { type Brief, readBriefs } from './readBriefs';
import { requestBudget, turnOf, type Use } from './requestBudget';
import type { Turns } from './turns';
import type { Outcome } from './types';
import { BATCH, briefsUrl, isAskable } from './urls';

/**
 * What briefs are asked for: to say in the list who everybody is and was on the day (`cast`), to
 * show what else a name may stand for (`choices`), or because the reader opened a view that tells of
 * the whole article (`story`).
 */
export type BriefPurpose = 'cast' | 'choices' | 'story';

const USE: Readonly<Record<BriefPurpose, Use>> = {
  cast: 'castBriefs',
  choices: 'choiceBriefs',
  story: 'storyBriefs',
};

export interface BriefQuestion {
  /** In order of importance: what is beyond the batch is not asked for. */
  readonly items: readonly ItemId[];
  /** The reader's language, BCP 47. */
  readonly language: string;
  readonly purpose: BriefPurpose;
  /** The article that requests are counted by. */
  readonly visit: string;
  readonly signal: AbortSignal;
}

export interface BriefDeps {
  readonly get: Get;
  readonly cache: Cache;
  readonly turns: Turns;
}

/** What is known of the items, as far as it is, and why the rest is not. */
export interface LoadedBriefs {
  /** By the id asked for. */
  readonly briefs: ReadonlyMap<ItemId, Brief>;
  readonly outcome: Outcome<null>;
}

const known = (
  found: ReadonlyMap<ItemId, Brief | null>,
  outcome: Outcome<null> = ok(null),
): LoadedBriefs => ({
  briefs: new Map([...found].flatMap(([id, brief]) => (brief === null ? [] : [[id, brief]]))),
  outcome,
});

const readKept = async (
  { cache }: BriefDeps,
  items: readonly ItemId[],
  keyOf: (item: ItemId) => string,
): Promise<ReadonlyMap<ItemId, Brief | null>> => {
  const kept = await cache.read<Brief>('brief', items.map(keyOf));
  return new Map(
    items.flatMap((item) => {
      const found = kept.get(keyOf(item));
      return found === undefined ? [] : [[item, found.value] as const];
    }),
  );
};

const request = async (
  deps: BriefDeps,
  asked: { readonly items: readonly ItemId[]; readonly language: string },
  signal: AbortSignal,
): Promise<Outcome<ReadonlyMap<ItemId, Brief | null>>> => {
  const { items, language } = asked;
  const answer = await deps.get(briefsUrl(), signal, briefQuery(items, language));
  if (!answer.ok) return answer;
  const read = readBriefs(answer.value, items, language);
  return read === null ? failed(failure('malformed')) : ok(read);
};

const load = async (deps: BriefDeps, question: BriefQuestion): Promise<LoadedBriefs> => {
  const { cache } = deps;
  const { purpose, visit, signal } = question;
  const language = termLanguageOf(question.language);
  const keyOf = (item: ItemId): string => `${language}:${item}`;
  const items = [...new Set(question.items)].filter(isAskable);
  const kept = await readKept(deps, items, keyOf);
  const missing = items.filter((item) => !kept.has(item)).slice(0, BATCH);
  if (missing.length === 0) return known(kept);
  const budget = requestBudget(cache, visit);
  if ((await budget.left(USE[purpose])) === 0) return known(kept, failed(failure('slowed')));
  // Lists do without; a reader who opened a view is answered by asking again.
  const absent = purpose !== 'story' && (await isKnownAbsent(cache));
  if (absent) return known(kept, failed(failure('unavailable')));
  const found = await request(deps, { items: missing, language }, signal);
  if (isAbsent(found)) await rememberAbsence(cache);
  if (!found.ok) return known(kept, found);
  await budget.spend(USE[purpose], 1);
  await cache.write('brief', new Map([...found.value].map(([id, one]) => [keyOf(id), one])));
  return known(new Map([...kept, ...found.value]));
};

/**
 * Briefs of items, by at most one request. Where the service is missing, an article has used up its
 * requests, or the network fails, what is kept is given, with the reason. Whole items are never
 * asked for in its place: a cast of fifty would be megabytes. Questions about one article wait for
 * each other, so that one finds what the other brought. Rejects with the reason of an aborted
 * signal.
 */
export const loadBriefs = (deps: BriefDeps, question: BriefQuestion): Promise<LoadedBriefs> =>
  deps.turns(turnOf(question.visit), () => load(deps, question));
