import type { ItemId } from '../engine/types';

/**
 * Symbols of the units that cards show, by the unit's item: the same in every language (SI brochure,
 * ISO 4217 signs), and free of the plural that a label would need. The panel converts by them.
 * Other units show their label.
 */
export const UNIT_SYMBOLS: ReadonlyMap<ItemId, string> = new Map<ItemId, string>([
  ['Q11573', 'm'],
  ['Q828224', 'km'],
  ['Q174728', 'cm'],
  ['Q25343', 'm²'],
  ['Q712226', 'km²'],
  ['Q35852', 'ha'],
  ['Q11570', 'kg'],
  ['Q180154', 'km/h'],
  ['Q25267', '°C'],
  ['Q11229', '%'],
  ['Q253276', 'mi'],
  ['Q3710', 'ft'],
  ['Q218593', 'in'],
  ['Q232291', 'sq mi'],
  ['Q81292', 'acres'],
  ['Q100995', 'lb'],
  ['Q42289', '°F'],
  ['Q4916', '€'],
  ['Q4917', 'US$'],
  ['Q25224', '£'],
]);
