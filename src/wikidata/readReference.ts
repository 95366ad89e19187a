/** The references of a statement, as Wikibase gives them, → the best of them, cut down: {@link Cited}. */
import * as v from 'valibot';
import type { ItemId } from '../engine/types';
import type { Cited, Value } from './item';
import { readSnak, snak } from './readSnak';
import type { PropertyId, TimePoint } from './types';

const reference = v.object({ snaks: v.record(v.string(), v.array(v.unknown())) });
type Snaks = v.InferOutput<typeof reference>['snaks'];

/** A longer address is a query or a session, and would be most of what is kept of an item. */
const LONGEST_URL = 400;
/** A page of a Wikimedia project is no source of its own, whatever property names it. */
const WIKIMEDIA = /^https?:\/\/(?:[\w-]+\.)*(?:wikipedia|wikimedia|wikidata|wikisource)\.org\//i;

const valuesOf = (snaks: Snaks, property: PropertyId): readonly Value[] =>
  (snaks[property] ?? []).flatMap((raw) => {
    const read = v.safeParse(snak, raw);
    return (read.success ? readSnak(read.output) : null) ?? [];
  });

const itemOf = (snaks: Snaks, properties: readonly PropertyId[]): ItemId | null => {
  const values = properties.flatMap((property) => valuesOf(snaks, property));
  return values.flatMap((value) => (value.type === 'item' ? [value.item] : []))[0] ?? null;
};

const timeOf = (snaks: Snaks, property: PropertyId): TimePoint | null =>
  valuesOf(snaks, property).flatMap((value) => (value.type === 'time' ? [value.time] : []))[0] ??
  null;

const isAddress = (text: string): boolean =>
  text.length <= LONGEST_URL && /^https?:\/\/[^\s"'<>]+$/i.test(text) && URL.canParse(text);

const urlOf = (snaks: Snaks, properties: readonly PropertyId[]): string | null => {
  const values = properties.flatMap((property) => valuesOf(snaks, property));
  const texts = values.flatMap((value) => (value.type === 'text' ? [value.text] : []));
  return texts.find(isAddress) ?? null;
};

const readReference = (raw: unknown): readonly Cited[] => {
  const read = v.safeParse(reference, raw);
  if (!read.success) return [];
  const { snaks } = read.output;
  if (Object.keys(snaks).length === 0) return [];
  const publisher = itemOf(snaks, ['P123', 'P248', 'P1433']);
  const project = itemOf(snaks, ['P143']);
  const url = urlOf(snaks, ['P854', 'P4656']);
  const copied = project !== null || snaks.P4656 !== undefined || WIKIMEDIA.test(url ?? '');
  const imported = publisher === null && copied;
  const by = publisher ?? project;
  const published = timeOf(snaks, 'P577');
  const on = published ?? timeOf(snaks, 'P813');
  return [
    {
      ...(by === null ? {} : { by }),
      ...(url === null ? {} : { url }),
      ...(on === null ? {} : { on }),
      ...(on !== null && published === null ? { looked: true } : {}),
      ...(imported ? { imported: true } : {}),
    },
  ];
};

/**
 * How much a reference tells a reader who wants to see for himself. One that names neither page nor
 * publisher (an identifier, say) still is a source, which an import is not.
 */
const worth = ({ by, url, imported }: Cited): number => {
  if (imported === true) return 0;
  return 1 + Number(by !== undefined) + Number(url !== undefined);
};

/** The better of two, the first of equals. */
export const betterCited = (a: Cited | null, b: Cited | null): Cited | null => {
  if (a === null || b === null) return a ?? b;
  return worth(b) > worth(a) ? b : a;
};

/** The best of a statement's references, the first of equals; null where there is none. */
export const citedBest = (references: readonly unknown[]): Cited | null =>
  references.flatMap(readReference).reduce<Cited | null>(betterCited, null);
