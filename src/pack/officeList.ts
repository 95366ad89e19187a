import type { ByteWriter } from './byteWriter';
import { encodeEach } from './encodeEach';
import { type TextsByPlace, textsFor, writeTexts } from './encodeTexts';
import type { EntityRecord, OfficeRecord } from './entityRecord';
import { MOST_OFFICES, OFFICE } from './entityTable';
import { itemNumber } from './itemNumber';
import { packDate } from './partialDates';
import type { SymbolEncoder } from './symbolEncoder';

/** What many holders of an office have in common. */
interface Office {
  /** 0: not known. */
  readonly item: number;
  /** 1 + index of the entity; 0: not known, or not in the pack. */
  readonly country: number;
  readonly labels: TextsByPlace;
}

/** Somebody's time in an office, by the number of the office. */
interface Tenure {
  readonly office: number;
  readonly begin: number | null;
  readonly end: number | null;
}

/** All offices of a pack, each once, the commonest first. */
export class OfficeList {
  readonly #offices: readonly Office[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #read: (office: OfficeRecord) => Office;

  /**
   * @param languages of the pack
   * @param indices of entities, by the number of their item
   */
  constructor(
    records: readonly EntityRecord[],
    {
      languages,
      indices,
    }: { readonly languages: readonly string[]; readonly indices: ReadonlyMap<number, number> },
  ) {
    this.#read = ({ item, country, label }) => ({
      item: item ? itemNumber(item) : 0,
      country: country ? 1 + (indices.get(itemNumber(country)) ?? -1) : 0,
      labels: textsFor(label, languages),
    });
    const counts = new Map<string, { readonly office: Office; count: number }>();
    for (const office of records.flatMap(({ offices }) => offices ?? []).map(this.#read)) {
      const key = keyOf(office);
      const entry = counts.get(key) ?? { office, count: 0 };
      entry.count++;
      counts.set(key, entry);
    }
    const sorted = [...counts].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
    this.#offices = sorted.map(([, { office }]) => office);
    this.#numbers = new Map(sorted.map(([key], number) => [key, number]));
  }

  /** Every text that {@link sections} will write. */
  texts(): readonly string[] {
    return this.#offices.flatMap(({ labels }) => labels.filter((text) => text !== null));
  }

  /** The two sections of the offices. */
  sections(symbols: SymbolEncoder): { readonly offsets: Uint32Array; readonly bytes: Uint8Array } {
    return encodeEach(this.#offices, (writer, { item, country, labels }) => {
      writer.varint(item);
      writer.varint(country);
      writeTexts(writer, labels, { symbols, phrases: null });
    });
  }

  /** A person's offices as a part of the record: earliest first. */
  write(writer: ByteWriter, offices: readonly OfficeRecord[]): void {
    const tenures = offices.map((record): Tenure => {
      const date = (text: string | null | undefined) => (text ? packDate(text) : null);
      const office = this.#numbers.get(keyOf(this.#read(record))) ?? 0;
      return { office, begin: date(record.begin), end: date(record.end) };
    });
    const kept = tenures.sort(inTime).slice(-MOST_OFFICES);
    writer.varint(kept.length);
    for (const { office, begin, end } of kept) {
      const flags = (begin === null ? 0 : OFFICE.begin) + (end === null ? 0 : OFFICE.end);
      writer.varint(OFFICE.scale * office + flags);
      if (begin !== null) writer.signed(begin);
      if (end !== null) writer.signed(end);
    }
  }
}

const keyOf = ({ item, country, labels }: Office): string =>
  JSON.stringify([item, country, labels]);

/** By beginning, else by end; what has neither comes first: it is least likely to be today's. */
function inTime(a: Tenure, b: Tenure): number {
  const time = ({ begin, end }: Tenure) => begin ?? end ?? Number.MIN_SAFE_INTEGER;
  const late = ({ end }: Tenure) => end ?? Number.MAX_SAFE_INTEGER;
  return time(a) - time(b) || late(a) - late(b) || a.office - b.office;
}
