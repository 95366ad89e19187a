/** Answers of `wbgetentities` → one item, or the names of many. Pure. */
import * as v from 'valibot';
import type { ItemId } from '../engine/types';
import { CARD_PROPERTIES } from './factTable';
import type { Item } from './item';
import { type NamedItem, namedItem } from './namedItem';
import { readItem } from './readItem';

const entities = v.object({ entities: v.record(v.string(), v.unknown()) });

/**
 * The item asked for: `item` is null where Wikidata has none of that id (never had, or deleted).
 * A redirect answers under the id asked for, with the target inside. Null where this is no answer.
 */
export const readOneItem = (
  json: unknown,
  asked: ItemId,
): { readonly item: Item | null } | null => {
  const read = v.safeParse(entities, json);
  if (!read.success) return null;
  const raw = read.output.entities[asked];
  if (typeof raw !== 'object' || raw === null) return null;
  if ('missing' in raw) return { item: null };
  const item = readItem(raw, (property) => CARD_PROPERTIES.has(property));
  return item === null ? null : { item };
};

/**
 * The names of the items asked for, by the id asked for; null for one that has no name in the
 * language or its fallbacks, or does not exist. Where statements came along, as from a file of
 * whole items, they tell of the end, too. Null where this is no answer.
 */
export const readLabels = (
  json: unknown,
  asked: readonly ItemId[],
  language: string,
): ReadonlyMap<ItemId, NamedItem | null> | null => {
  const read = v.safeParse(entities, json);
  if (!read.success) return null;
  return new Map(
    asked.map((id) => {
      const raw = read.output.entities[id];
      const withEnd = typeof raw === 'object' && raw !== null && 'claims' in raw;
      return [id, namedItem(readItem(raw), { id, language, withEnd })] as const;
    }),
  );
};
