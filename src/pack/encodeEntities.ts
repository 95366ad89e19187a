import { KINDS } from '../engine/types';
import type { ByteWriter } from './byteWriter';
import { encodeEach } from './encodeEach';
import { type TextsByPlace, textsFor, writeTexts } from './encodeTexts';
import type { EntityRecord } from './entityRecord';
import { FACTS, LATITUDE_STEP, LONGITUDE_STEP, YEAR_BASE } from './entityTable';
import type { Sections } from './format';
import { itemNumber } from './itemNumber';
import { keptRelations } from './keptRelations';
import { OfficeList } from './officeList';
import { yearOf } from './partialDates';
import { learnSymbols, type SymbolEncoder } from './symbolEncoder';

/** What is needed to write records. */
interface Context {
  readonly languages: readonly string[];
  /** Of entities, by the number of their item. */
  readonly indices: ReadonlyMap<number, number>;
  readonly offices: OfficeList;
  readonly symbols: SymbolEncoder;
  /** Numbers of the descriptions that are kept once. */
  readonly phrases: ReadonlyMap<string, number>;
}

/**
 * Makes all sections but those of the names.
 *
 * A record is a byte of flags, see `FACTS`, and of what they announce, in this order: coordinates
 * (two int16), first and last year (signed varints from 1950), related entities (their number, the
 * lowest index, each further one's distance), labels, descriptions (see `texts.ts`), offices
 * (their number; each: varint 4 × office + 2 with an end + 1 with a beginning, and these dates).
 * @param records in the order of the pack
 */
export function encodeEntities(
  records: readonly EntityRecord[],
  languages: readonly string[],
): Omit<Sections, 'buckets' | 'names'> {
  const numbers = records.map(({ id }) => itemNumber(id));
  const indices = new Map(numbers.map((number, index) => [number, index]));
  const offices = new OfficeList(records, { languages, indices });
  const described = records.map(({ descriptions }) => textsFor(descriptions, languages));
  const phrases = sharedPhrases(described);
  const labels = records.map((record) => textsFor(record.labels, languages));
  const once = (text: string | null) => text !== null && !phrases.has(text);
  const texts = [...labels.flat(), ...described.flat()].filter(once) as readonly string[];
  const symbols = learnSymbols([...texts, ...phrases.keys(), ...offices.texts()]);
  const context: Context = { languages, indices, offices, symbols, phrases };
  const relations = keptRelations(records, indices);
  const facts = encodeEach(records, (writer, record, index) => {
    const own = {
      labels: labels[index] ?? [],
      descriptions: described[index] ?? [],
      related: relations[index] ?? [],
    };
    writeFacts(writer, record, { ...context, ...own });
  });
  const phraseText = encodeEach([...phrases.keys()], (writer, phrase) => {
    writer.append(symbols.encode(phrase));
  });
  const officeText = offices.sections(symbols);
  return {
    items: Uint32Array.from(numbers),
    order: Uint32Array.from(numbers.keys()).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0)),
    traits: traitsOf(records),
    ...{ records: facts.offsets, facts: facts.bytes },
    symbols: symbols.section(),
    ...{ phrases: phraseText.offsets, phraseText: phraseText.bytes },
    ...{ offices: officeText.offsets, officeText: officeText.bytes },
  };
}

/** Descriptions that come more than once, the commonest first: their numbers take fewer bytes. */
function sharedPhrases(described: readonly TextsByPlace[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of described.flat()) {
    if (text !== null) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1);
  const sorted = shared.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(sorted.map(([text], number) => [text, number]));
}

/** Kind and popularity: on a logarithmic scale whose 255 is the pack's most popular entity. */
function traitsOf(records: readonly EntityRecord[]): Uint8Array {
  const magnitude = ({ popularity }: EntityRecord) => Math.log1p(Math.max(0, popularity ?? 0));
  const most = records.reduce((largest, record) => Math.max(largest, magnitude(record)), 0);
  const traits = new Uint8Array(2 * records.length);
  records.forEach((record, index) => {
    traits[2 * index] = record.kind ? 1 + KINDS.indexOf(record.kind) : 0;
    traits[2 * index + 1] = most > 0 ? Math.round((255 * magnitude(record)) / most) : 0;
  });
  return traits;
}

interface Own {
  readonly related: readonly number[];
  readonly labels: TextsByPlace;
  readonly descriptions: TextsByPlace;
}

function writeFacts(writer: ByteWriter, record: EntityRecord, context: Context & Own): void {
  const { labels, descriptions, related, symbols, phrases } = context;
  const begin = record.begin ? yearOf(record.begin) : null;
  const end = record.end ? yearOf(record.end) : null;
  const offices = record.offices ?? [];
  const has = (texts: TextsByPlace) => texts.some((text) => text !== null);
  const flag = (present: boolean, bit: number) => (present ? bit : 0);
  writer.byte(
    flag(Boolean(record.coordinates), FACTS.coordinates) +
      flag(begin !== null, FACTS.begin) +
      flag(end !== null, FACTS.end) +
      flag(related.length > 0, FACTS.related) +
      flag(has(labels), FACTS.labels) +
      flag(has(descriptions), FACTS.descriptions) +
      flag(offices.length > 0, FACTS.offices),
  );
  if (record.coordinates) writeCoordinates(writer, record.coordinates);
  for (const year of [begin, end]) if (year !== null) writer.signed(year - YEAR_BASE);
  if (related.length > 0) writeRelated(writer, related);
  if (has(labels)) writeTexts(writer, labels, { symbols, phrases: null });
  if (has(descriptions)) writeTexts(writer, descriptions, { symbols, phrases });
  if (offices.length > 0) context.offices.write(writer, offices);
}

function writeCoordinates(writer: ByteWriter, [north, east]: readonly [number, number]): void {
  const step = (degrees: number, size: number) =>
    Math.max(-32_767, Math.min(32_767, Math.round(degrees / size)));
  writer.int16(step(north, LATITUDE_STEP));
  writer.int16(step(east, LONGITUDE_STEP));
}

function writeRelated(writer: ByteWriter, related: readonly number[]): void {
  writer.varint(related.length);
  related.forEach((index, place) => {
    writer.varint(index - (related[place - 1] ?? 0));
  });
}
