import type { ItemId } from '../engine/types';
import type { Item, Statement, Value } from '../wikidata/item';
import { statementsOf } from '../wikidata/statements';
import { RELATIONS } from './properties';

/** Of one property, so that the 200 members of a cast do not leave room for nothing else. */
const MOST_OF_ONE = 12;
/** Four times what a pack holds, because those that are not in the pack fall out. */
const MOST = 128;

/** An end of "no value" says that it goes on. */
const isOver = (ends: readonly Value[] = []): boolean => ends.some(({ type }) => type !== 'none');

/** What still holds before what is over, the preferred before the rest. */
const rankOf = ({ preferred, qualifiers }: Statement): number =>
  (isOver(qualifiers.P582) ? 2 : 0) + (preferred ? 0 : 1);

/** The items that an item has to do with, the most telling first: see {@link RELATIONS}. */
export function relatedOf(item: Item): readonly ItemId[] {
  const found = new Set<ItemId>();
  for (const property of RELATIONS) {
    const ranked = [...statementsOf(item, property)].sort((a, b) => rankOf(a) - rankOf(b));
    const items = ranked.flatMap(({ value }) => (value.type === 'item' ? [value.item] : []));
    for (const one of items.slice(0, MOST_OF_ONE)) found.add(one);
  }
  found.delete(item.id);
  return [...found].slice(0, MOST);
}
