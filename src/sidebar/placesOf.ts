import type { ItemId } from '../engine/types';
import type { Coordinates } from '../wikidata/types';
import { type CastRow, castGroups } from './castGroups';
import type { PanelState } from './state';
import { answerOf } from './subject';

/** A place of the article, known to be an item. */
export interface StoryPlace {
  readonly item: ItemId;
  readonly row: CastRow;
  readonly sure: boolean;
  /** Null: not known, or not yet. */
  readonly at: Coordinates | null;
}

/** The places that the article names, in the order in which it first names them. */
export const placesOf = (state: PanelState): readonly StoryPlace[] =>
  castGroups(state)
    .flatMap(({ rows }) => rows)
    .filter(({ kind }) => kind === 'place')
    .flatMap((row): readonly StoryPlace[] => {
      const { item, certainty } = row;
      if (item === null || (certainty !== 'sure' && certainty !== 'possible')) return [];
      const at = coordinatesOf(state, row);
      return [{ item, row, sure: certainty === 'sure', at }];
    })
    .toSorted((a, b) => firstOf(a) - firstOf(b));

const firstOf = ({ row }: StoryPlace): number => Math.min(row.entity, ...row.also);

/** By Wikidata's own word, where it was asked for anything, else by the pack; nothing that is no point on Earth. */
const coordinatesOf = (state: PanelState, { entity, item }: CastRow): Coordinates | null => {
  const card = item === null ? undefined : state.cards.get(item);
  const answer = answerOf(state, entity);
  const known = [
    card?.state === 'have' ? card.value.coordinates : null,
    item === null ? null : state.located.get(item),
    answer?.state === 'found' ? answer.choice.coordinates : null,
  ];
  return known.find((at) => at != null && isOnEarth(at)) ?? null;
};

/** No degree is out of range; nought by nought, in the open sea, is what an empty form becomes. */
export const isOnEarth = ([latitude, longitude]: Coordinates): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
