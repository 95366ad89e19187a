import type { Item } from './item';
import { bestOf } from './statements';
import type { Coordinates } from './types';

/** Where an item lies (P625), by its best statement; places on the Moon were never read. */
export const coordinatesOf = (item: Item): Coordinates | null =>
  bestOf(item, 'P625').flatMap(({ value }) =>
    value.type === 'coordinates' ? [value.at] : [],
  )[0] ?? null;
