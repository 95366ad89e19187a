import type { ItemId } from '../engine/types';
import { type CastRow, castGroups } from './castGroups';
import type { PanelState } from './state';

/** A place of the article, known to be an item. */
export interface StoryPlace {
  readonly item: ItemId;
  readonly row: CastRow;
  readonly sure: boolean;
}

/** The places that the article names, in the order in which it first names them. */
export const placesOf = (state: PanelState): readonly StoryPlace[] =>
  castGroups(state)
    .flatMap(({ rows }) => rows)
    .filter(({ kind }) => kind === 'place')
    .flatMap((row): readonly StoryPlace[] => {
      const { item, certainty } = row;
      if (item === null || (certainty !== 'sure' && certainty !== 'possible')) return [];
      return [{ item, row, sure: certainty === 'sure' }];
    })
    .toSorted((a, b) => firstOf(a) - firstOf(b));

const firstOf = ({ row }: StoryPlace): number => Math.min(row.entity, ...row.also);
