/** Which of an item's pictures stands for it. */
import type { Kind } from '../engine/types';
import { sheetOf } from './factsFor';
import type { Sheet } from './factTable';
import type { Item } from './item';
import { bestOf } from './statements';
import type { PropertyId } from './types';

/** Image (P18), logo (P154) and flag (P41), the telling one first. */
const PICTURES: Readonly<Record<Sheet, readonly PropertyId[]>> = {
  person: ['P18'],
  country: ['P41', 'P18'],
  place: ['P18', 'P41'],
  organisation: ['P154', 'P18', 'P41'],
  event: ['P18', 'P154'],
  work: ['P18', 'P154'],
  thing: ['P18', 'P154'],
};

/** The file to show: a face for a person, a logo for an organisation, a flag for a country. */
export const pictureFileOf = (item: Item, kind: Kind | null): string | null => {
  const files = PICTURES[sheetOf(item, kind)].flatMap((property) =>
    bestOf(item, property).flatMap(({ value }) => (value.type === 'text' ? [value.text] : [])),
  );
  return files.find((file) => !/[|#<>[\]{}]/.test(file)) ?? null;
};
