/** One name that titles did not settle → items to choose from. */
import type { Cache } from './cache';
import type { Get } from './client';
import { termLanguageOf } from './languages';
import { failed, failure, ok } from './outcome';
import { readSearch } from './readSearch';
import { cleanTitle } from './titles';
import type { Choice, NameQuery, Outcome } from './types';
import { searchUrl } from './urls';

/** An article may cost at most so many searches: each is one uncached request for one name. */
export const MOST_SEARCHES = 5;

interface Deps {
  readonly get: Get;
  readonly cache: Cache;
}

/** Takes one of the visit's searches; false where all are spent. */
const takeSearch = async (cache: Cache, visit: string): Promise<boolean> => {
  const spent = (await cache.readOne<number>('searches', visit))?.value ?? 0;
  if (spent >= MOST_SEARCHES) return false;
  await cache.write('searches', new Map([[visit, spent + 1]]));
  return true;
};

/**
 * Items that bear this name, best first; empty where none does. At most one request: the search
 * falls back from the page's language to English by itself. The sixth uncached search of a visit
 * is refused as `slowed`. Rejects with the reason of an aborted signal.
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
  const key = `${language}:${name}`;
  const kept = await deps.cache.readOne<readonly Choice[]>('choices', key);
  if (kept !== null) return ok(kept.value ?? []);
  if (!(await takeSearch(deps.cache, asked.visit))) return failed(failure('slowed'));
  const answer = await deps.get(searchUrl(name, language), asked.signal);
  if (!answer.ok) return answer;
  const found = readSearch(answer.value, name);
  if (found === null) return failed(failure('malformed'));
  await deps.cache.write('choices', new Map([[key, found.length === 0 ? null : found]]));
  return ok(found);
};
