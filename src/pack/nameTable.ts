import type { NameLink, Spelling } from '../engine/lexicon';
import { mix, type NameWalk } from './nameWalk';

/** So many names share a bucket on average. */
export const BUCKET_NAMES = 8;

/** Flags of the first varint of a link, below the index of the entity. */
export const LINK = { label: 1, marked: 2, scale: 4 } as const;
/** The bit of a link's first byte that says that no other follows. */
export const LAST = 128;
/** Priors are kept as `round(127 √p)`: exact to .008 near 1, to .0001 near 0. 0: not told. */
export const PRIOR_STEPS = 127;
/** No name has more links: those of the likeliest entities. */
export const MOST_LINKS = 255;

/** Bucket and fingerprint of a name from its two hashes; both change wholly with the seed. */
export const bucketOf = (first: number, seed: number, buckets: number): number =>
  Math.floor((mix(first ^ seed) / 2 ** 32) * buckets);
/** The fingerprint: 32 bits. See {@link bucketOf}. */
export const printOf = (first: number, second: number, seed: number): number =>
  mix(second ^ mix(first + seed));

/** Two bytes that tell apart what folding took off; 0: nothing. */
export const lostCode = (lost: number): number => (lost === 0 ? 0 : 1 + (mix(lost) % 65_535));

/** What folding takes off a name: its capitals, and the rest. See {@link NameWalk}. */
export type Spelled = Pick<NameWalk, 'cases' | 'lost'>;

/** How one spelling of a name agrees with another that folds to the same. */
export function compareSpellings(a: Spelled, b: Spelled): Spelling {
  if (a.lost !== b.lost) return 'folded';
  return a.cases === b.cases ? 'same' : 'case';
}

const RANK: Readonly<Record<Spelling, number>> = { same: 2, case: 1, folded: 0 };

/**
 * The name table: buckets of names whose hashes are alike.
 *
 *     bucket   varint  names in it
 *              4 each  their fingerprints
 *              …       their links, name by name
 *     link     1       128 where it is the name's last, plus the prior, 0 or 1 … 127
 *              varint  4 × entity + 2 where folding took off more than case + 1 for a label
 *              1       which letters are capitals
 *              0 or 2  a hash of what folding took off, where it did
 *
 * A name has a link for each entity and spelling, likeliest entity first, its spellings together.
 *
 * The text of names is not kept: 32 bits of hash beside the 17 that choose among 125,000 buckets
 * stand for it. Another text passes for a name once in half a billion lookups.
 *
 * Rejected, in bytes a name without its links, at 842,050 generated names of 16 bytes each (this
 * table: 4.6, and 0.7 µs to walk, locate and read the links):
 * - Front-coded sorted blocks of 8, 16, 32 names: 10.9, 10.2, 9.8; 2 µs to locate alone, since
 *   twenty steps of a binary search each miss the cache. They would keep the text, which the
 *   entities' labels keep already.
 * - A minimal automaton: 2.9 arcs a name, so 12 at four bytes an arc, and a cache missed per letter.
 * - A minimal perfect hash with the same fingerprints: about 0.3, 4 for the fingerprint, and 1 to 4
 *   for where the links begin, as they differ in length: no less, for a second structure.
 */
export class NameTable {
  readonly #buckets: Uint32Array;
  readonly #bytes: Uint8Array;
  readonly #seed: number;
  readonly #entities: number;

  constructor(parts: {
    readonly buckets: Uint32Array;
    readonly names: Uint8Array;
    readonly seed: number;
    readonly entities: number;
  }) {
    this.#buckets = parts.buckets;
    this.#bytes = parts.names;
    this.#seed = parts.seed;
    this.#entities = parts.entities;
  }

  /** Where the links of the name begin that a walk stands at the end of; -1 where it is none. */
  locate(walk: NameWalk): number {
    const bytes = this.#bytes;
    const bucket = bucketOf(walk.first, this.#seed, this.#buckets.length - 1);
    const print = printOf(walk.first, walk.second, this.#seed);
    const start = this.#buckets[bucket] ?? 0;
    const end = this.#buckets[bucket + 1] ?? 0;
    if (end <= start) return -1;
    const count = bytes[start] ?? 0;
    for (let i = 0, at = start + 1; i < count && at < end; i++, at += 4) {
      if ((bytes[at] ?? 0) !== (print & 255)) continue;
      if ((bytes[at + 1] ?? 0) !== ((print >>> 8) & 255)) continue;
      if ((bytes[at + 2] ?? 0) !== ((print >>> 16) & 255)) continue;
      if ((bytes[at + 3] ?? 0) === print >>> 24) return this.#skip(start + 1 + 4 * count, end, i);
    }
    return -1;
  }

  /** From the first link of a bucket to that of its `name`th name. */
  #skip(from: number, end: number, name: number): number {
    const bytes = this.#bytes;
    let at = from;
    for (let rest = name; rest > 0 && at < end; ) {
      if ((bytes[at++] ?? 0) >= LAST) rest--;
      const marked = (bytes[at] ?? 0) & LINK.marked;
      while ((bytes[at++] ?? 0) >= 128);
      at += marked ? 3 : 1;
    }
    return at;
  }

  /** The links of a name from {@link locate} on, one for each entity; `spelled` as it was asked. */
  links(from: number, spelled: Spelled): readonly NameLink[] {
    const asked = { cases: spelled.cases & 255, lost: lostCode(spelled.lost) };
    const reader = new LinkReader(this.#bytes, from);
    const links: NameLink[] = [];
    for (let i = 0; i < MOST_LINKS && reader.next(); i++) {
      if (reader.entity >= this.#entities) continue;
      const link = reader.link(compareSpellings(asked, reader));
      const before = links.at(-1);
      if (before?.entity === link.entity) links[links.length - 1] = better(before, link);
      else links.push(link);
    }
    return links;
  }
}

/** Of two spellings of one name for one entity the nearer, with the prior of either. */
function better(a: NameLink, b: NameLink): NameLink {
  const difference = RANK[b.spelling] - RANK[a.spelling];
  const chosen = difference > 0 || (difference === 0 && b.label && !a.label) ? b : a;
  const other = chosen === a ? b : a;
  return chosen.prior === null && other.prior !== null ? { ...chosen, prior: other.prior } : chosen;
}

/** Walks the links of one name. */
class LinkReader {
  readonly #bytes: Uint8Array;
  #at: number;
  #more = true;
  #label = false;
  #prior = 0;
  entity = 0;
  cases = 0;
  lost = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  next(): boolean {
    if (!this.#more || this.#at >= this.#bytes.length) return false;
    const head = this.#byte();
    this.#more = head < LAST;
    this.#prior = head & 127;
    const value = this.#varint();
    this.#label = (value & LINK.label) !== 0;
    this.entity = Math.floor(value / LINK.scale);
    this.cases = this.#byte();
    this.lost = value & LINK.marked ? this.#byte() + 256 * this.#byte() : 0;
    return true;
  }

  link(spelling: Spelling): NameLink {
    const prior = this.#prior === 0 ? null : (this.#prior / PRIOR_STEPS) ** 2;
    return { entity: this.entity, prior, label: this.#label, spelling };
  }

  #byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  #varint(): number {
    let value = 0;
    for (let scale = 1; scale <= 2 ** 28; scale *= 128) {
      const byte = this.#byte();
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    return value;
  }
}
