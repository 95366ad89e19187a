import type { EntityRecord } from './entityRecord';
import { MOST_RELATED } from './entityTable';
import { itemNumber } from './itemNumber';

/**
 * The related entities that a pack keeps of each record, as ascending indices, at most
 * `MOST_RELATED`. A relation is worth the same from either side, and what many have to do with (a
 * country, a league) states far more than it can keep: it drops first what the other side keeps.
 * @param indices of the records, by the number of their item; others' items are left out
 */
export function keptRelations(
  records: readonly EntityRecord[],
  indices: ReadonlyMap<number, number>,
): readonly (readonly number[])[] {
  const stated = records.map((record, index) => relationsOf(record, { indices, index }));
  const small = stated.map((list) => (list.length <= MOST_RELATED ? new Set(list) : null));
  return stated.map((list, index) => {
    if (list.length <= MOST_RELATED) return ascending(list);
    const isKept = (other: number): boolean => small[other]?.has(index) ?? false;
    const alone = list.filter((other) => !isKept(other));
    const rest = list.filter(isKept);
    return ascending([...alone, ...rest].slice(0, MOST_RELATED));
  });
}

function relationsOf(
  { related }: EntityRecord,
  at: { readonly indices: ReadonlyMap<number, number>; readonly index: number },
): readonly number[] {
  const held = (related ?? []).flatMap((item) => at.indices.get(itemNumber(item)) ?? []);
  return [...new Set(held)].filter((other) => other !== at.index);
}

const ascending = (list: readonly number[]): readonly number[] => [...list].sort((a, b) => a - b);
