/** A Wikibase entity, as `wbgetentities` or a dump gives it, → {@link Item}. */
import * as v from 'valibot';
import wdk from 'wikidata-sdk/wikidata.org';
import type { ItemId } from '../engine/types';
import type { ByProperty, Item, Statement, Terms, Value } from './item';
import { citedBest } from './readReference';
import { readSnak, type Snak, snak } from './readSnak';
import type { PropertyId } from './types';

/** PHP writes an empty map as `[]` where it forgets that it is a map. */
const map = <T extends v.GenericSchema>(values: T) =>
  v.pipe(
    v.union([v.record(v.string(), values), v.pipe(v.array(v.unknown()), v.maxLength(0))]),
    v.transform((found): Record<string, v.InferOutput<T>> => (Array.isArray(found) ? {} : found)),
  );

const term = v.object({ language: v.string(), value: v.string() });
const statement = v.object({
  mainsnak: snak,
  rank: v.string(),
  qualifiers: v.optional(map(v.array(snak))),
  references: v.optional(v.array(v.unknown())),
});
const entity = v.object({
  id: v.string(),
  labels: v.optional(map(term)),
  descriptions: v.optional(map(term)),
  claims: v.optional(map(v.array(v.unknown()))),
  sitelinks: v.optional(map(v.object({ title: v.string() }))),
  modified: v.optional(v.string()),
});

/**
 * A qualifier that is there but cannot be read is kept as "some value": an end date of the year 0
 * is still an end.
 */
const readQualifiers = (found: Record<string, readonly Snak[]>): ByProperty<Value> =>
  Object.fromEntries(
    Object.entries(found)
      .filter(([property, snaks]) => wdk.isPropertyId(property) && snaks.length > 0)
      .map(([property, snaks]) => [
        property,
        snaks.map((snak): Value => readSnak(snak) ?? { type: 'some' }),
      ]),
  );

const readStatement = (raw: unknown): readonly Statement[] => {
  const found = v.safeParse(statement, raw);
  if (!found.success || found.output.rank === 'deprecated') return [];
  const { mainsnak, rank, qualifiers = {}, references = [] } = found.output;
  const value = readSnak(mainsnak);
  if (value === null) return [];
  const cited = citedBest(references);
  return [
    {
      value,
      preferred: rank === 'preferred',
      qualifiers: readQualifiers(qualifiers),
      ...(cited === null ? {} : { cited }),
    },
  ];
};

const readStatements = (
  claims: Record<string, readonly unknown[]>,
  keep: (property: PropertyId) => boolean,
): ByProperty<Statement> =>
  Object.fromEntries(
    Object.entries(claims)
      .filter(([property]) => wdk.isPropertyId(property) && keep(property))
      .map(([property, all]) => [property, all.flatMap(readStatement)]),
  );

const readTerms = (terms: Record<string, v.InferOutput<typeof term>>): Terms =>
  Object.fromEntries(
    Object.entries(terms).map(([asked, { language, value }]) => [asked, { text: value, language }]),
  );

/**
 * Reads one entity. Deprecated statements, properties not in `keep` and values of kinds that no
 * card shows are left out; null where this is no item at all (missing, another entity type).
 */
export const readItem = (
  raw: unknown,
  keep: (property: PropertyId) => boolean = () => true,
): Item | null => {
  const found = v.safeParse(entity, raw);
  if (!found.success || !wdk.isItemId(found.output.id)) return null;
  if (typeof raw === 'object' && raw !== null && 'missing' in raw) return null;
  const {
    id,
    labels = {},
    descriptions = {},
    claims = {},
    sitelinks = {},
    modified,
  } = found.output;
  return {
    id: id as ItemId,
    labels: readTerms(labels),
    descriptions: readTerms(descriptions),
    statements: readStatements(claims, keep),
    sitelinks: Object.fromEntries(Object.entries(sitelinks).map(([s, { title }]) => [s, title])),
    modified: modified ?? null,
  };
};
