/** Answers of `wbgetentities` → one item, or the names of many. Pure. */
import * as v from 'valibot';
import type { ItemId } from '../engine/types';
import { CARD_PROPERTIES } from './factTable';
import type { Item } from './item';
import { termIn } from './names';
import { readItem } from './readItem';
import type { Labelled } from './types';

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

/** A name that names: not the id again. */
const naming = (label: Labelled | null, id: ItemId): Labelled | null =>
  label === null || label.text === id ? null : label;

/**
 * The names of the items asked for, by the id asked for; null for one that has no name in the
 * language or its fallbacks, or does not exist. Null where this is no answer.
 */
export const readLabels = (
  json: unknown,
  asked: readonly ItemId[],
  language: string,
): ReadonlyMap<ItemId, Labelled | null> | null => {
  const read = v.safeParse(entities, json);
  if (!read.success) return null;
  return new Map(
    asked.map((id) => {
      const item = readItem(read.output.entities[id]);
      const label = item === null ? null : termIn(item.labels, [language]);
      return [id, naming(label, id)] as const;
    }),
  );
};
