import type { Coordinates } from '../../wikidata/types';
import type { StoryPlace } from '../placesOf';
import type { MapPlace } from './PlaceMarks';

/** A place of the article of which it is known where it lies. */
export type PlacedPlace = StoryPlace & { readonly at: Coordinates };

/** Is it known where this place lies? */
export const isPlaced = (place: StoryPlace): place is PlacedPlace => place.at !== null;

/** What a map shows of a place of the article. */
export const markOf = ({ item, row, at, sure }: PlacedPlace, chosen: boolean): MapPlace => ({
  item,
  name: row.name,
  at,
  sure,
  chosen,
});
