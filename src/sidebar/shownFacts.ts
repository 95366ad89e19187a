/** Which of a card's facts stand in the date stamp, which below it, and in what order. */
import type { ItemId } from '../engine/types';
import type { Card, Fact } from '../wikidata/types';

/** A card tells at most so much: more is a table, not a margin note. */
const MOST_FACTS = 10;

/**
 * Who stands at the head of a country, place or organisation. A work has a "director", too, who is
 * none.
 */
const HEADS: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'mayor',
  'secretary_general',
  'chief_executive',
  'chair',
  'director',
  'coach',
  'officeholder',
]);

const isHead = (card: Card, { key }: Fact): boolean => card.kind !== 'work' && HEADS.has(key);

/** Who held the lead on the day: the stamp of what is no person. */
export const headsOf = (card: Card): readonly Fact[] =>
  card.facts.filter((fact) => isHead(card, fact));

/** Relatives whom the article names, too. */
const relativesIn = (card: Card, cast: ReadonlySet<ItemId>): readonly Fact[] =>
  (card.family ?? []).flatMap((fact): readonly Fact[] => {
    const values = fact.values.filter((value) => value.type === 'item' && cast.has(value.item));
    return values.length === 0 ? [] : [{ ...fact, values }];
  });

/** Facts that come before the family: who somebody is goes before whose. */
const FIRST: ReadonlySet<string> = new Set(['born', 'died']);

/**
 * The facts below the stamp, in order. `cast` is what the article's other names stand for; `others`
 * is how many lines are shown besides.
 */
export const factsBelow = (
  card: Card,
  { cast, others }: { readonly cast: ReadonlySet<ItemId>; readonly others: number },
): readonly Fact[] => {
  const rest = card.facts.filter((fact) => !isHead(card, fact));
  const heads = headsOf(card).length;
  const all = [
    ...rest.filter(({ key }) => FIRST.has(key)),
    ...relativesIn(card, cast),
    ...rest.filter(({ key }) => !FIRST.has(key)),
  ];
  return all.slice(0, MOST_FACTS - heads - others);
};
