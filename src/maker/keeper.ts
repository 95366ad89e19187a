import type { ItemId } from '../engine/types';
import type { EntityRecord, OfficeRecord } from '../pack/entityRecord';
import type { Draft, HeldOffice, OfficeNote } from './draft';
import { createIdSet, type IdSetState } from './idSet';
import { createRanking, type Ranked } from './ranking';
import { openSpill, type Place } from './spill';

/** What a {@link Keeper} needs to go on where it was. */
export interface KeeperState {
  /** Bytes of the spill that are good. */
  readonly length: number;
  readonly ranked: readonly Ranked[];
  readonly offices: ReadonlyMap<number, Place>;
  readonly seen: IdSetState;
}

/** Keeps the most popular entities of a source, and every office, with little in memory. */
export interface Keeper {
  /** Would an entity be kept? Asked before it is even decoded. */
  admits(popularity: number, id: number): boolean;
  keep(draft: Draft): void;
  /** False where this item came before. */
  isNew(id: ItemId): boolean;
  keepOffice(id: ItemId, note: OfficeNote): void;
  knowsOffice(id: ItemId): boolean;
  /** How many entities are kept. */
  readonly size: number;
  /** The kept entities as a pack takes them in, most popular first. */
  records(): IterableIterator<EntityRecord>;
  state(): KeeperState;
  close(): void;
}

// Twice what a pack keeps of one: it chooses by what the other side keeps.
const MOST_RELATED = 64;

/** The number of an item id. */
export const numberOf = (id: ItemId): number => Number(id.slice(1));

const byRank = (a: Ranked, b: Ranked): number => b.popularity - a.popularity || a.id - b.id;

/**
 * Makes a keeper of at most `limit` entities.
 * @param path the file that holds their records; 2 to 6 times as many are written there as are kept
 */
export function createKeeper(options: {
  readonly limit: number;
  readonly path: string;
  readonly state?: KeeperState | undefined;
}): Keeper {
  const { limit, path, state } = options;
  const spill = openSpill(path, state?.length);
  const ranking = createRanking(limit, state?.ranked);
  const seen = createIdSet(state?.seen);
  const offices = new Map(state?.offices);

  const keep = (draft: Draft): void => {
    const id = numberOf(draft.record.id);
    const { popularity = 0 } = draft.record;
    if (ranking.admits(popularity, id)) ranking.add({ id, popularity, ...spill.append(draft) });
  };

  const noteOf = (id: ItemId): OfficeNote | null => {
    const place = offices.get(numberOf(id));
    return place === undefined ? null : (spill.read(place) as OfficeNote);
  };

  function* records(): IterableIterator<EntityRecord> {
    const ranked = [...ranking.all()].sort(byRank);
    const inside = createIdSet();
    for (const { id } of ranked) inside.add(id);
    const isInside = (id: ItemId): boolean => inside.has(numberOf(id));
    const nameOffice = officeNamer(noteOf);
    for (const place of ranked) {
      const { record, held } = spill.read(place) as Draft;
      const related = (record.related ?? []).filter(isInside).slice(0, MOST_RELATED);
      const named = held.flatMap(nameOffice);
      const offices = [...(record.offices ?? []), ...named].sort(byBegin);
      yield withoutEmpty({ ...record, related, offices });
    }
  }

  return {
    ...{ keep, records, admits: ranking.admits, close: spill.close },
    isNew: (id) => seen.add(numberOf(id)),
    keepOffice: (id, note) => void offices.set(numberOf(id), spill.append(note)),
    knowsOffice: (id) => offices.has(numberOf(id)),
    state: () => ({
      ...{ length: spill.flush(), ranked: ranking.all(), offices, seen: seen.state() },
    }),
    get size() {
      return ranking.size;
    },
  };
}

/**
 * Without fields that say nothing. Whoever encodes a pack holds all of its records at once, and
 * empty lists and objects were a third of them.
 */
function withoutEmpty(record: EntityRecord): EntityRecord {
  const says = (value: unknown): boolean =>
    value !== null && (typeof value !== 'object' || Object.keys(value).length > 0);
  const kept = Object.entries(record).filter(([field, value]) => field === 'labels' || says(value));
  return Object.fromEntries(kept) as unknown as EntityRecord;
}

/** Earliest first; dates of one length sort as text, and years of one epoch are of one length. */
function byBegin(a: OfficeRecord, b: OfficeRecord): number {
  return (
    yearOf(a) - yearOf(b) ||
    compare(a.begin ?? '', b.begin ?? '') ||
    compare(a.item ?? '', b.item ?? '') ||
    compare(a.end ?? '', b.end ?? '')
  );
}

const yearOf = ({ begin }: OfficeRecord): number =>
  begin == null ? 0 : Number.parseInt(begin, 10);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Names offices; an office that nobody names is left out. Each is read from the spill once. */
function officeNamer(noteOf: (id: ItemId) => OfficeNote | null) {
  const notes = new Map<ItemId, OfficeNote | null>();
  return ({ item, country, begin, end }: HeldOffice): readonly OfficeRecord[] => {
    const note = notes.has(item) ? notes.get(item) : noteOf(item);
    notes.set(item, note ?? null);
    if (note == null) return [];
    return [{ label: note.label, item, country: note.country ?? country, begin, end }];
  };
}
