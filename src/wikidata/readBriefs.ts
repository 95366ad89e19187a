/**
 * GraphQL's answer → briefs. What it says in a shape of its own is brought into that of
 * `wbgetentities` and read by the same reader, so that dates, ranks and what cannot be read are
 * understood in one way only. Pure.
 */
import * as v from 'valibot';
import wdk from 'wikidata-sdk/wikidata.org';
import type { ItemId, Kind } from '../engine/types';
import { BRIEF_PROPERTIES } from './briefQuery';
import type { Item } from './item';
import { kindOf } from './kinds';
import { readItem } from './readItem';
import type { Labelled } from './types';

/** What a cast knows of an item: the statements of a few properties, and the names in them. */
export interface Brief {
  /** Its id is the target's where the item asked for is a redirect. No sitelinks, no edit date. */
  readonly item: Item;
  readonly kind: Kind | null;
  /** What the items in its statements and their qualifiers are called, in the language asked for. */
  readonly names: Readonly<Record<string, Labelled>>;
}

const record = v.record(v.string(), v.unknown());
const label = v.object({ value: v.string(), languageCode: v.string() });
const answerSchema = v.object({
  data: v.object({ itemsById: v.array(v.nullable(record)) }),
});
const entrySchema = v.object({
  id: v.string(),
  label: v.nullish(label),
  description: v.nullish(v.string()),
});
const snakSchema = v.object({ valueType: v.string(), value: v.nullish(record) });
const namedSchema = v.object({ item: v.string(), label });

type Raw = Record<string, unknown>;

const RANKS: Readonly<Record<string, string>> = {
  PREFERRED: 'preferred',
  NORMAL: 'normal',
  DEPRECATED: 'deprecated',
};

const dataValueOf = (value: Raw): Raw | undefined => {
  if ('item' in value) return { type: 'wikibase-entityid', value: { id: value.item } };
  if ('time' in value) {
    const { time, precision, calendar } = value;
    return { type: 'time', value: { time, precision, calendarmodel: calendar } };
  }
  if ('file' in value) return { type: 'string', value: value.file };
  return 'latitude' in value ? { type: 'globecoordinate', value } : undefined;
};

/** A value of a type that was not asked for comes without fields, and stays unread. */
const snakOf = (raw: unknown): Raw | null => {
  const read = v.safeParse(snakSchema, raw);
  if (!read.success) return null;
  const { valueType, value } = read.output;
  if (valueType === 'SOME_VALUE') return { snaktype: 'somevalue' };
  if (valueType === 'NO_VALUE') return { snaktype: 'novalue' };
  const datavalue = value ? dataValueOf(value) : undefined;
  return { snaktype: 'value', ...(datavalue === undefined ? {} : { datavalue }) };
};

const listIn = (of: Raw, key: string): readonly unknown[] => {
  const found = of[key];
  return Array.isArray(found) ? found : [];
};

const claimOf = (raw: unknown): readonly Raw[] => {
  const read = v.safeParse(record, raw);
  const mainsnak = snakOf(raw);
  if (!read.success || mainsnak === null) return [];
  const rank = RANKS[String(read.output.rank)] ?? 'deprecated';
  const qualifiers = Object.keys(read.output)
    .filter((key) => wdk.isPropertyId(key))
    .map((key) => [key, listIn(read.output, key).flatMap((one) => snakOf(one) ?? [])] as const);
  return [{ mainsnak, rank, qualifiers: Object.fromEntries(qualifiers) }];
};

const termOf = (language: string, text: string, real = language): Raw => ({
  [language]: { language: real, value: text },
});

/** The entry in the shape of `wbgetentities`. */
const entityOf = (entry: Raw, language: string): Raw | null => {
  const read = v.safeParse(entrySchema, entry);
  if (!read.success) return null;
  const { id, label: name, description } = read.output;
  const claims = BRIEF_PROPERTIES.map(
    (property) => [property, listIn(entry, property).flatMap(claimOf)] as const,
  );
  return {
    id,
    labels: name ? termOf(language, name.value, name.languageCode) : {},
    descriptions: description ? termOf(language, description) : {},
    claims: Object.fromEntries(claims.filter(([, statements]) => statements.length > 0)),
  };
};

/** Every item with its name, at any depth: in statements and in their qualifiers. */
const namesIn = (raw: unknown): readonly (readonly [string, Labelled])[] => {
  if (Array.isArray(raw)) return raw.flatMap(namesIn);
  if (typeof raw !== 'object' || raw === null) return [];
  const read = v.safeParse(namedSchema, raw);
  if (!read.success) return Object.values(raw).flatMap(namesIn);
  const { item, label: name } = read.output;
  // A name that is the id again names nothing.
  if (name.value.trim() === '' || name.value === item) return [];
  return [[item, { text: name.value, language: name.languageCode }]];
};

const briefOf = (entry: Raw, language: string): Brief | null => {
  const raw = entityOf(entry, language);
  const item = raw === null ? null : readItem(raw);
  if (item === null) return null;
  return { item, kind: kindOf(item), names: Object.fromEntries(namesIn(entry)) };
};

/**
 * Briefs by the id asked for; null for an item that does not exist (any more). The server answers
 * in the order of asking, with the target in the place of a redirect. Null where this is no answer:
 * GraphQL says so in `errors`, with status 200 and no data.
 */
export const readBriefs = (
  json: unknown,
  asked: readonly ItemId[],
  language: string,
): ReadonlyMap<ItemId, Brief | null> | null => {
  const read = v.safeParse(answerSchema, json);
  if (!read.success) return null;
  const entries = read.output.data.itemsById;
  if (entries.length !== asked.length) return null;
  return new Map(
    asked.map((id, index) => {
      const entry = entries[index] ?? null;
      return [id, entry && briefOf(entry, language)] as const;
    }),
  );
};
