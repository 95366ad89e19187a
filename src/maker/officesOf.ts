import type { ItemId } from '../engine/types';
import type { Item, Statement } from '../wikidata/item';
import { bestOf, isSeat, itemsIn, statementsOf, termOf } from '../wikidata/statements';
import type { PropertyId } from '../wikidata/types';
import type { HeldOffice, OfficeNote } from './draft';
import { partialDate } from './gregorian';
import { OFFICE_TRAIT } from './properties';

/** More than these are a curriculum vitae: seats of parliament, mostly, one for each term. */
const MOST = 16;

/** `today` would bound ends that nobody dates; such offices are left out. */
const WITHOUT_TODAY = { today: 0, end: null };

/** Classes of offices: position, public office. */
export const OFFICE_CLASSES: ReadonlySet<ItemId> = new Set<ItemId>(['Q4164871', 'Q294414']);

/**
 * The offices a person held, in any order of time. Preferred rank tells who holds an office now and
 * never that others did not, so it is not looked at. An office that is over, nobody says since
 * when, is left out: a pack can say "until that day" or "no end recorded", and the latter would
 * make a former minister a present one.
 */
export function heldOffices(item: Item): readonly HeldOffice[] {
  const all = statementsOf(item, 'P39');
  const offices = all.filter((one) => !isSeat(one));
  const read = [...offices, ...all.filter(isSeat)].flatMap(heldOffice);
  const distinct = new Map(read.map((office) => [JSON.stringify(office), office]));
  return [...distinct.values()].slice(0, MOST);
}

function heldOffice(statement: Statement): readonly HeldOffice[] {
  const { value, qualifiers } = statement;
  if (value.type !== 'item') return [];
  const { from, to, ended } = termOf(statement, WITHOUT_TODAY).during;
  const end = to === null ? null : partialDate(to);
  if (ended || (to !== null && end === null)) return [];
  const country = itemOf(qualifiers.P17) ?? itemOf(qualifiers.P1001) ?? itemOf(qualifiers.P642);
  return [{ item: value.item, country, begin: from === null ? null : partialDate(from), end }];
}

function itemOf(values: Statement['qualifiers'][PropertyId] = []): ItemId | null {
  for (const value of values) if (value.type === 'item') return value.item;
  return null;
}

/**
 * What an office item tells of the office; null for an item that is none, by its own statements.
 * Its country is the one it belongs to (P17), else what it governs (P1001).
 */
export function officeNote(item: Item): OfficeNote | null {
  const classes = itemsIn(statementsOf(item, 'P31'));
  const bears = statementsOf(item, OFFICE_TRAIT).length > 0;
  if (!bears && !classes.some((one) => OFFICE_CLASSES.has(one))) return null;
  const label = Object.fromEntries(
    Object.entries(item.labels).map(([language, { text }]) => [language, text]),
  );
  if (Object.keys(label).length === 0) return null;
  const [country = null] = [...itemsIn(bestOf(item, 'P17')), ...itemsIn(bestOf(item, 'P1001'))];
  return { label, country };
}
