/** Whether an item is edited heavily now: what its facts say may be in dispute. */
import type { ItemId } from '../engine/types';
import type { Cache } from './cache';
import type { Get } from './client';
import { failed, failure, ok } from './outcome';
import { readEdits } from './readEdits';
import type { Edits, Outcome } from './types';
import { editsUrl, isAskable } from './urls';

interface Deps {
  readonly get: Get;
  readonly cache: Cache;
  readonly now: () => number;
}

/** Boxed: a bare null would be kept as long as what does not exist at all. */
interface Told {
  readonly edits: Edits | null;
}

/**
 * How often an item was edited of late, null where that is nothing unusual: at most one request.
 * Rejects with the reason of an aborted signal.
 */
export const edits = async (
  { get, cache, now }: Deps,
  asked: { readonly item: ItemId; readonly signal: AbortSignal },
): Promise<Outcome<Edits | null>> => {
  const { item, signal } = asked;
  if (!isAskable(item)) return ok(null);
  const kept = await cache.readOne<Told>('edits', item);
  if (kept?.value) return ok(kept.value.edits);
  const answer = await get(editsUrl(item), signal);
  if (!answer.ok) return answer;
  const told = readEdits(answer.value, now());
  if (told === null) return failed(failure('malformed'));
  await cache.write<Told>('edits', new Map([[item, told]]));
  return ok(told.edits);
};
