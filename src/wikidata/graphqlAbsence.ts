/** Whether GraphQL was there when it was last asked: a young service, that we can do without. */
import type { Cache } from './cache';
import type { Outcome } from './types';

/** Kept for an hour once the service was not there, so that nobody asks in vain. */
const SERVICE = 'wbgraphql';

/** Does this failure say that the service is not what we take it for? */
export const isAbsent = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && (outcome.failure.code === 'malformed' || outcome.failure.code === 'gone');

/** Was the service found missing within the last hour? */
export const isKnownAbsent = async (cache: Cache): Promise<boolean> =>
  (await cache.readOne('absent', SERVICE)) !== null;

/** Remembers for an hour that the service is missing. */
export const rememberAbsence = (cache: Cache): Promise<void> =>
  cache.write('absent', new Map([[SERVICE, true]]));
