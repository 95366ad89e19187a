import type { LexiconEntity, LexiconOffice } from '../engine/lexicon';
import { type ItemId, KINDS } from '../engine/types';
import { ByteReader } from './byteReader';
import type { Sections } from './format';
import { unpackDate } from './partialDates';
import { SymbolTable } from './symbolTable';
import { type FoundText, findText, skipTexts } from './texts';

/** What the record of an entity holds, in this order; each part only where its bit is set. */
export const FACTS = {
  ...{ coordinates: 1, begin: 2, end: 4, related: 8 },
  ...{ labels: 16, descriptions: 32, offices: 64 },
} as const;
/** No entity has more related ones. */
export const MOST_RELATED = 32;
/** No entity has more offices: those that began last stay. */
export const MOST_OFFICES = 64;
/** Bits below the number of an office: which of its dates follow. */
export const OFFICE = { begin: 1, end: 2, scale: 4 } as const;
/** Degrees of one step of latitude: 300 m. */
export const LATITUDE_STEP = 90 / 32_767;
/** Degrees of one step of longitude: 600 m at the equator. */
export const LONGITUDE_STEP = 180 / 32_767;
/** Years of an entity count from here. */
export const YEAR_BASE = 1950;

/** Reads what a pack knows of its entities and offices. */
export class EntityTable {
  readonly #sections: Sections;
  readonly #symbols: SymbolTable;
  readonly size: number;
  /** Of the record that was read last: what it has, and where what stands behind its facts begins. */
  readonly #last = { index: -1, flags: 0, at: 0 };

  constructor(sections: Sections) {
    this.#sections = sections;
    this.#symbols = new SymbolTable(sections.symbols);
    this.size = sections.items.length;
  }

  /** Index of the entity of an item by its number; null where there is none. */
  indexOf(item: number): number | null {
    const { items, order } = this.#sections;
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((items[order[middle] ?? 0] ?? 0) < item) low = middle + 1;
      else high = middle;
    }
    const index = order[low];
    return index !== undefined && items[index] === item ? index : null;
  }

  entity(index: number): LexiconEntity {
    return new PackedEntity(this.#sections, index);
  }

  /** A label; the item's id where there is none, so that there is always something to show. */
  label(index: number, language: number): string {
    const reader = this.#behindFacts(index);
    const { flags } = this.#last;
    const found = flags & FACTS.labels ? findText(reader, { language, phrases: false }) : null;
    return this.#text(reader, found) ?? `Q${this.#sections.items[index] ?? 0}`;
  }

  description(index: number, language: number): string | null {
    const reader = this.#behindFacts(index);
    const { flags } = this.#last;
    if (!(flags & FACTS.descriptions)) return null;
    if (flags & FACTS.labels) skipTexts(reader);
    return this.#text(reader, findText(reader, { language, phrases: true }));
  }

  offices(index: number, language: number): readonly LexiconOffice[] {
    const reader = this.#behindFacts(index);
    const { flags } = this.#last;
    if (!(flags & FACTS.offices)) return [];
    if (flags & FACTS.labels) skipTexts(reader);
    if (flags & FACTS.descriptions) skipTexts(reader);
    const count = Math.min(reader.varint(), MOST_OFFICES);
    return Array.from({ length: count }, () => {
      const head = reader.varint();
      const date = (bit: number) => (head & bit ? unpackDate(reader.signed()) : null);
      const [begin, end] = [date(OFFICE.begin), date(OFFICE.end)];
      return { ...this.#office(Math.floor(head / OFFICE.scale), language), begin, end };
    });
  }

  #office(number: number, language: number): Omit<LexiconOffice, 'begin' | 'end'> {
    const { offices, officeText } = this.#sections;
    const reader = new ByteReader(officeText, offices[number]);
    const item = reader.varint();
    const country = reader.varint() - 1;
    const found = findText(reader, { language, phrases: false });
    const id: ItemId | null = item === 0 ? null : `Q${item}`;
    const label = this.#text(reader, found) ?? id ?? '';
    return { label, item: id, country: country >= 0 && country < this.size ? country : null };
  }

  /**
   * Reads the record as far as its texts; its flags are the last then. Label and description of an
   * entity are asked for one after the other, by the thousand.
   */
  #behindFacts(index: number): ByteReader {
    const { facts, records } = this.#sections;
    const last = this.#last;
    if (last.index !== index) {
      const reader = new ByteReader(facts, records[index]);
      last.index = index;
      last.flags = passFacts(reader);
      last.at = reader.at;
    }
    return new ByteReader(facts, last.at);
  }

  #text(reader: ByteReader, found: FoundText | null): string | null {
    if (found === null) return null;
    if ('phrase' in found) return this.#phrase(found.phrase);
    reader.at = found.at;
    return this.#symbols.text(reader, found.length);
  }

  #phrase(number: number): string {
    const { phrases, phraseText } = this.#sections;
    const from = phrases[number] ?? 0;
    const length = Math.max(0, (phrases[number + 1] ?? 0) - from);
    return this.#symbols.text(new ByteReader(phraseText, from), length);
  }
}

interface Facts {
  readonly coordinates: readonly [number, number] | null;
  readonly begin: number | null;
  readonly end: number | null;
  readonly related: readonly number[];
}

/** @param size of the pack: a damaged record may speak of entities beyond it */
function factsOf(reader: ByteReader, size: number): Facts {
  const flags = reader.byte();
  const coordinates = flags & FACTS.coordinates ? readCoordinates(reader) : null;
  const begin = flags & FACTS.begin ? reader.signed() + YEAR_BASE : null;
  const end = flags & FACTS.end ? reader.signed() + YEAR_BASE : null;
  const related = flags & FACTS.related ? readRelated(reader, size) : NONE;
  return { coordinates, begin, end, related };
}

/**
 * Passes over what stands before a record's texts, and gives its flags. Ranking asks for the texts of
 * hundreds of candidates, of which few are asked for more.
 */
function passFacts(reader: ByteReader): number {
  const flags = reader.byte();
  if (flags & FACTS.coordinates) reader.skip(4);
  if (flags & FACTS.begin) reader.varint();
  if (flags & FACTS.end) reader.varint();
  if (flags & FACTS.related) {
    reader.skipVarints(Math.min(reader.varint(), MOST_RELATED));
  }
  return flags;
}

const readCoordinates = (reader: ByteReader): readonly [number, number] => [
  reader.int16() * LATITUDE_STEP,
  reader.int16() * LONGITUDE_STEP,
];

/** Ascending indices, each as what it is greater than the one before. */
function readRelated(reader: ByteReader, size: number): readonly number[] {
  const count = Math.min(reader.varint(), MOST_RELATED);
  const related: number[] = [];
  let index = 0;
  for (let i = 0; i < count; i++) {
    index += reader.varint();
    if (index < size) related.push(index);
  }
  // In an array of just that length: those of thousands of entities are kept.
  return related.slice();
}

const NONE: readonly number[] = [];

/** Of most candidates only kind and popularity are asked; the record is read when more is. */
class PackedEntity implements LexiconEntity {
  readonly #sections: Sections;
  readonly #index: number;
  #facts: Facts | null = null;

  constructor(sections: Sections, index: number) {
    this.#sections = sections;
    this.#index = index;
  }

  get item(): ItemId {
    return `Q${this.#sections.items[this.#index] ?? 0}`;
  }

  get kind(): LexiconEntity['kind'] {
    return KINDS[(this.#sections.traits[2 * this.#index] ?? 0) - 1] ?? null;
  }

  get popularity(): number {
    return (this.#sections.traits[2 * this.#index + 1] ?? 0) / 255;
  }

  get coordinates(): LexiconEntity['coordinates'] {
    return this.#read.coordinates;
  }

  get begin(): number | null {
    return this.#read.begin;
  }

  get end(): number | null {
    return this.#read.end;
  }

  get related(): readonly number[] {
    return this.#read.related;
  }

  get #read(): Facts {
    const { facts, records, items } = this.#sections;
    this.#facts ??= factsOf(new ByteReader(facts, records[this.#index]), items.length);
    return this.#facts;
  }
}
