/** One name that titles did not settle → items to choose from. */
import type { Cache } from './cache';
import type { Get } from './client';
import { termLanguageOf } from './languages';
import { failed, failure, ok } from './outcome';
import { readSearch } from './readSearch';
import { cleanTitle } from './titles';
import type { Turns } from './turns';
import type { Choice, NameQuery, Outcome } from './types';
import { searchUrl } from './urls';

/** An article may cost at most so many searches: each is one uncached request for one name. */
export const MOST_SEARCHES = 5;

interface Deps {
  readonly get: Get;
  readonly cache: Cache;
  readonly turns: Turns;
}

interface Search {
  readonly name: string;
  readonly language: string;
  readonly visit: string;
  readonly signal: AbortSignal;
}

/** Asks, unless the visit's searches are spent. One that failed does not count, as for names. */
const search = async (deps: Deps, asked: Search): Promise<Outcome<readonly Choice[]>> => {
  const { name, language, visit, signal } = asked;
  const { cache } = deps;
  const key = `${language}:${name}`;
  const kept = await cache.readOne<readonly Choice[]>('choices', key);
  if (kept !== null) return ok(kept.value ?? []);
  const spent = (await cache.readOne<number>('searches', visit))?.value ?? 0;
  if (spent >= MOST_SEARCHES) return failed(failure('slowed'));
  const answer = await deps.get(searchUrl(name, language), signal);
  if (!answer.ok) return answer;
  const found = readSearch(answer.value, name);
  if (found === null) return failed(failure('malformed'));
  await cache.write('searches', new Map([[visit, spent + 1]]));
  await cache.write('choices', new Map([[key, found.length === 0 ? null : found]]));
  return ok(found);
};

/**
 * Items that bear this name, best first; empty where none does. At most one request: the search
 * falls back from the page's language to English by itself. The sixth uncached search of a visit
 * is refused as `slowed`; searches of one visit wait for each other, so that they count right.
 * Rejects with the reason of an aborted signal.
 */
export const choices = async (
  deps: Deps,
  asked: {
    readonly language: string;
    readonly name: NameQuery;
    /** The visit that the limit is counted by. */
    readonly visit: string;
    readonly signal: AbortSignal;
  },
): Promise<Outcome<readonly Choice[]>> => {
  const name = cleanTitle(asked.name.name);
  if (name === null) return ok([]);
  const language = termLanguageOf(asked.language);
  const { visit, signal } = asked;
  return deps.turns(`searches:${visit}`, () => search(deps, { name, language, visit, signal }));
};
