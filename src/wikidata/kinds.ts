/**
 * What kind of thing an item is, by its classes (P31). The tree of subclasses (P279) is not
 * walked: that would cost requests. What the table lacks is judged by the properties it bears.
 */
import type { ItemId, Kind } from '../engine/types';
import type { Item } from './item';
import { CLASSES, COUNTRIES } from './kindTable';
import { NOT_THINGS } from './notThings';
import { bestOf, itemsIn } from './statements';
import type { PropertyId } from './types';

const KIND_OF_CLASS: ReadonlyMap<ItemId, Kind> = new Map(
  (Object.entries(CLASSES) as [Kind, readonly ItemId[]][]).flatMap(([kind, classes]) =>
    classes.map((one) => [one, kind] as const),
  ),
);
const COUNTRY_CLASSES: ReadonlySet<ItemId> = new Set(COUNTRIES);

/** Where the classes say nothing: properties that only one kind bears, surest first. */
const TRAITS: readonly (readonly [Kind, readonly PropertyId[]])[] = [
  ['person', ['P569', 'P570', 'P21', 'P106']],
  ['work', ['P577', 'P50', 'P57', 'P175', 'P1476', 'P170']],
  ['organisation', ['P159', 'P452', 'P169', 'P488', 'P749', 'P1128']],
  ['event', ['P585', 'P580', 'P710', 'P1346']],
  ['place', ['P625', 'P131', 'P1082', 'P36', 'P30']],
];

const classesOf = (item: Item): readonly ItemId[] => itemsIn(bestOf(item, 'P31'));

/** Is it a disambiguation page, a list, a category, or a mere name? */
export const isNoThing = (item: Item): boolean =>
  classesOf(item).some((one) => NOT_THINGS.has(one));

/**
 * The kind of an item, or null where nothing tells. Of several classes the one that comes first
 * in the order person, place, organisation, event, work decides: a palace that is also a museum's
 * organisation is a place on the page.
 */
export const kindOf = (item: Item): Kind | null => {
  if (isNoThing(item)) return null;
  const kinds = new Set(classesOf(item).map((one) => KIND_OF_CLASS.get(one)));
  const byClass = (Object.keys(CLASSES) as Kind[]).find((kind) => kinds.has(kind));
  const bears = (property: PropertyId): boolean => (item.statements[property]?.length ?? 0) > 0;
  return byClass ?? TRAITS.find(([, properties]) => properties.some(bears))?.[0] ?? null;
};

/** Is it a country, so that its card names heads of state and currency? */
export const isCountry = (item: Item): boolean =>
  classesOf(item).some((one) => COUNTRY_CLASSES.has(one));
