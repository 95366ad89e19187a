/** Cards as they were last shown: to open one again takes one look into the cache. */
import { type CardDeps, type CardQuery, card } from './card';
import { ok } from './outcome';
import type { Card, Outcome } from './types';

const DAY = 86_400_000;

/** One string for each card there can be. What a card says also depends on the day it is read. */
const keyOf = ({ item, language, pageLanguage, day }: CardQuery, now: number): string =>
  [item, language, pageLanguage, day ?? '', Math.floor(now / DAY)].join(':');

/**
 * The card of an item as it was last made, else as {@link card} makes it. From its parts it takes
 * three looks into the cache, one after another, and some eighty entries; from here it takes one.
 * Only whole cards are kept, so that a part that failed is asked for again.
 */
export const keptCard = async (deps: CardDeps, query: CardQuery): Promise<Outcome<Card>> => {
  const key = keyOf(query, deps.now());
  const kept = await deps.cache.readOne<Card>('card', key);
  if (kept?.value) return ok(kept.value);
  const made = await card(deps, query);
  // Nobody waits for it: a store never rejects.
  if (made.ok && made.value.missing.length === 0)
    void deps.cache.write('card', new Map([[key, made.value]]));
  return made;
};
