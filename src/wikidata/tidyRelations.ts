import { MUTUAL, RELATION_RULES, SAID_BY_OFFICE, WEAK } from './relationTable';
import { SURENESS } from './statements';
import type { Relation } from './types';

const pairOf = ({ from, to }: Relation): string => [from, to].sort().join(' ');

/** Two statements of one thing: a capital of its country, and the country's capital. */
const sameness = (one: Relation): string =>
  `${one.key} ${MUTUAL.has(one.key) ? pairOf(one) : `${one.from} ${one.to}`}`;

const groupBy = <T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
};

/**
 * The surest of several; of equals the first. Of offices always the first, for they come with the
 * most telling in front: a seat in parliament may be dated better than the office of its holder.
 */
const surest = (alike: readonly Relation[]): readonly Relation[] =>
  [...alike]
    .sort((a, b) => (a.key === 'office' ? 0 : SURENESS[b.holds] - SURENESS[a.holds]))
    .slice(0, 1);

const RANK: ReadonlyMap<string, number> = new Map(
  RELATION_RULES.map(({ key }, index) => [key, index]),
);

const byRank = (a: Relation, b: Relation): number =>
  (RANK.get(a.key) ?? -1) - (RANK.get(b.key) ?? -1);

/** What is worth telling of one pair. */
const worthTelling = (pair: readonly Relation[]): readonly Relation[] => {
  const strong = pair.filter(({ key }) => !WEAK.has(key));
  if (strong.length === 0) return [...pair].sort(byRank).slice(0, 1);
  const hasOffice = strong.some(({ key }) => key === 'office');
  return strong.filter(({ key }) => !(hasOffice && SAID_BY_OFFICE.has(key))).sort(byRank);
};

/**
 * Each relation once, the surer of two statements of it; of several offices in one country the
 * first; and of two things nothing that another relation of theirs says, or that goes without
 * saying beside it. Pure; the order of pairs is that of their first relation.
 */
export const tidyRelations = (all: readonly Relation[]): readonly Relation[] => {
  const once = [...groupBy(all, sameness).values()].flatMap(surest);
  return [...groupBy(once, pairOf).values()].flatMap(worthTelling);
};
