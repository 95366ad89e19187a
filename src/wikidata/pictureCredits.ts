/** Author and licence of many files at once: without them no picture is shown. */
import type { Cache } from './cache';
import type { Get } from './client';
import { intoBatches } from './intoBatches';
import { readPictures } from './readPicture';
import type { Sleep } from './sleep';
import type { Picture } from './types';
import { picturesUrl } from './urls';

/** A list does not wait longer than this for pictures' credits. Milliseconds. */
export const CREDIT_PATIENCE = 4000;

export interface CreditDeps {
  readonly get: Get;
  readonly cache: Cache;
  readonly sleep: Sleep;
}

/** By file; null where a picture may not be shown. */
export type Pictures = ReadonlyMap<string, Picture | null>;

const readKept = async (cache: Cache, files: readonly string[]): Promise<Pictures> => {
  const kept = await cache.read<Picture>('picture', files);
  return new Map([...kept].map(([file, { value }]) => [file, value] as const));
};

/** One request; null where it failed or took too long: there are no pictures then, no worse. */
const ask = async (
  { get, cache, sleep }: CreditDeps,
  files: readonly string[],
  signal: AbortSignal,
): Promise<Pictures | null> => {
  const over = new AbortController();
  const stop = AbortSignal.any([signal, over.signal]);
  sleep(CREDIT_PATIENCE, stop).then(
    () => over.abort(),
    () => undefined,
  );
  try {
    const answer = await get(picturesUrl(files), stop);
    const found = answer.ok ? readPictures(answer.value, files) : null;
    if (found !== null) await cache.write('picture', found);
    return found;
  } catch {
    signal.throwIfAborted();
    return null;
  } finally {
    over.abort();
  }
};

/**
 * Pictures of files whose author and free licence are known: from the cache, and of at most one
 * request's files more where `mayAsk`. `cost` is 1 where that request was answered; one that fails
 * only leaves pictures out. Rejects with the reason of an aborted signal.
 */
export const pictureCredits = async (
  deps: CreditDeps,
  asked: {
    /** In order of importance: files beyond one request's room stay without credit. */
    readonly files: readonly string[];
    readonly mayAsk: boolean;
    readonly signal: AbortSignal;
  },
): Promise<{ readonly pictures: Pictures; readonly cost: 0 | 1 }> => {
  const files = [...new Set(asked.files)];
  const kept = await readKept(deps.cache, files);
  const [batch] = intoBatches(files.filter((file) => !kept.has(file)));
  const found = asked.mayAsk && batch !== undefined ? await ask(deps, batch, asked.signal) : null;
  return { pictures: new Map([...kept, ...(found ?? [])]), cost: found === null ? 0 : 1 };
};
