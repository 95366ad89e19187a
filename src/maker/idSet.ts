/** The state of an {@link IdSet}, to be kept in a checkpoint. */
export type IdSetState = ReadonlyMap<number, Uint8Array>;

/** A set of the numbers of item ids. */
export interface IdSet {
  /** Adds a number; false where it was there before. */
  add(id: number): boolean;
  has(id: number): boolean;
  state(): IdSetState;
}

/** Ids of one page of bits: 8 KB each. */
const PAGE_BITS = 16;

/**
 * One bit for each id, in pages that are made when first needed: 15 MB for all of Wikidata's
 * 120 million items, where a `Set` would take some 4 GB.
 */
export function createIdSet(kept: IdSetState = new Map()): IdSet {
  const pages = new Map(kept);
  const pageOf = (id: number): Uint8Array => {
    const number = id >>> PAGE_BITS;
    const page = pages.get(number) ?? new Uint8Array(1 << (PAGE_BITS - 3));
    pages.set(number, page);
    return page;
  };
  const byteOf = (id: number): number => (id & ((1 << PAGE_BITS) - 1)) >> 3;
  const has = (id: number): boolean =>
    ((pages.get(id >>> PAGE_BITS)?.[byteOf(id)] ?? 0) & (1 << (id & 7))) !== 0;
  const add = (id: number): boolean => {
    if (has(id)) return false;
    const page = pageOf(id);
    page[byteOf(id)] = (page[byteOf(id)] ?? 0) | (1 << (id & 7));
    return true;
  };
  return { add, has, state: () => pages };
}
