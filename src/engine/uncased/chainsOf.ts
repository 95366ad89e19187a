import type { Lexicon } from '../lexicon';
import type { Kind } from '../types';
import type { Found } from './findUncased';

/** A name that was found, and in which block. */
export interface Placed extends Found {
  readonly block: number;
}

/** All names of one thing. */
export interface Chain {
  readonly kind: Kind | null;
  /** Every distinct name, the fullest first. */
  readonly forms: readonly string[];
  /** In reading order. */
  readonly names: readonly Placed[];
}

/**
 * Names by what they name. A name is its likeliest entity's, and a shorter one that may mean what a
 * fuller one around it names is that one's: "普京" beside "弗拉基米尔·普京".
 */
export function chainsOf(found: readonly Placed[], lexicon: Lexicon): readonly Chain[] {
  const entityOf = settle(found);
  const groups = new Map<number, Placed[]>();
  for (const name of found) {
    const entity = entityOf.get(name.name) ?? name.entity;
    const group = groups.get(entity);
    if (group === undefined) groups.set(entity, [name]);
    else group.push(name);
  }
  return [...groups].map(([entity, names]) => ({
    kind: lexicon.entity(entity).kind,
    forms: fullestFirst(names),
    names,
  }));
}

/** The entity of each distinct name. */
function settle(found: readonly Placed[]): ReadonlyMap<string, number> {
  const distinct = new Map(found.map((name) => [name.name, name]));
  const longestFirst = [...distinct.values()].sort((a, b) => b.name.length - a.name.length);
  const entityOf = new Map<string, number>();
  const fuller = new Map<number, string>();
  for (const { name, links, entity } of longestFirst) {
    const owners = links.filter((link) => fuller.get(link.entity)?.includes(name));
    const [owner, ...others] = owners;
    const own = owner !== undefined && others.length === 0 ? owner.entity : entity;
    entityOf.set(name, own);
    if (!fuller.has(own)) fuller.set(own, name);
  }
  return entityOf;
}

/** The longest, then the most often printed, then the first. */
function fullestFirst(names: readonly Placed[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([a, x], [b, y]) => b.length - a.length || y - x);
  return sorted.map(([name]) => name);
}
