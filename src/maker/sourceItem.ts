import * as v from 'valibot';
import { isRecord } from '../lib/guards';
import type { ByProperty, Item, Statement, Value } from '../wikidata/item';
import { readItem } from '../wikidata/readItem';
import type { PropertyId } from '../wikidata/types';
import { gregorian } from './gregorian';
import { DATE_QUALIFIERS, KEPT, QUALIFIERS } from './properties';

/** An item as a dump or an endpoint tells of it: the same, whichever it comes from. */
export interface SourceItem {
  readonly item: Item;
  /** By language, in the order of their letters. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** How many pages of Wikimedia's wikis are about it. */
  readonly popularity: number;
}

const aliasList = v.array(v.object({ value: v.string() }));
const QUALIFIER_SET: ReadonlySet<string> = new Set([...DATE_QUALIFIERS, ...QUALIFIERS]);

/**
 * Reads an entity of a JSON dump, in the languages asked for. Null for what is no item (a property,
 * a lexeme). Only what the maker uses is checked and kept: an item may be 5 MB large.
 */
export function readSourceItem(raw: unknown, languages: readonly string[]): SourceItem | null {
  if (!isRecord(raw)) return null;
  const trimmed = {
    id: raw.id,
    labels: picked(raw.labels, languages),
    descriptions: picked(raw.descriptions, languages),
    claims: isRecord(raw.claims) ? picked(raw.claims, [...KEPT]) : {},
    modified: raw.modified,
  };
  const item = readItem(trimmed);
  if (item === null) return null;
  const popularity = isRecord(raw.sitelinks) ? Object.keys(raw.sitelinks).length : 0;
  return inOrder({ item, aliases: aliasesOf(raw.aliases, languages), popularity });
}

function picked(record: unknown, keys: readonly string[]): Readonly<Record<string, unknown>> {
  if (!isRecord(record)) return {};
  return Object.fromEntries(keys.filter((key) => key in record).map((key) => [key, record[key]]));
}

function aliasesOf(raw: unknown, languages: readonly string[]): SourceItem['aliases'] {
  const lists = Object.entries(picked(raw, languages)).flatMap(([language, list]) => {
    const read = v.safeParse(aliasList, list);
    return read.success ? [[language, read.output.map(({ value }) => value)] as const] : [];
  });
  return Object.fromEntries(lists);
}

/**
 * The same item with everything in an order of its own, in the Gregorian calendar, and without
 * what nobody reads: an endpoint tells statements in any order and knows one calendar, and the
 * pack must not depend on it.
 */
export function inOrder({ item, aliases, popularity }: SourceItem): SourceItem {
  const statements = Object.entries(item.statements).map(
    ([property, all = []]) => [property, sorted(all.map(orderedStatement))] as const,
  );
  const lists = Object.entries(aliases).map(
    ([language, list]) => [language, [...new Set(list)].sort()] as const,
  );
  return {
    item: { ...item, statements: Object.fromEntries(statements) as ByProperty<Statement> },
    aliases: Object.fromEntries(lists),
    popularity,
  };
}

function orderedStatement({ value, preferred, qualifiers }: Statement): Statement {
  const kept = Object.entries(qualifiers)
    .filter(([property]) => QUALIFIER_SET.has(property))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([property, values = []]) => [property as PropertyId, sorted(values.map(ordered))]);
  return { value: ordered(value), preferred, qualifiers: Object.fromEntries(kept) };
}

function ordered(value: Value): Value {
  return value.type === 'time' ? { type: 'time', time: gregorian(value.time) } : value;
}

function sorted<T>(values: readonly T[]): readonly T[] {
  if (values.length < 2) return values;
  const keyed = values.map((value) => [JSON.stringify(value), value] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : Number(a > b))).map(([, value]) => value);
}
