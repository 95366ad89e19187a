import { checksumOf } from '../lib/checksumOf';
import { byteView } from './byteView';
import { PackError } from './packError';
import { type PackMeta, readMeta, writeMeta } from './packMeta';

/**
 * The knowledge pack: names, what they may stand for, and what is known of that. One file, read
 * through typed arrays over its own bytes; nothing is parsed or copied to open it.
 *
 *     0   4  magic "SLPK"
 *     4   4  version, {@link PACK_VERSION}
 *     8   4  checksum of the head: FNV-1a of its bytes from 12 on
 *     12  4  bytes of the head, a multiple of 8
 *     16  4  bytes of the file
 *     20  4  entities
 *     24  4  names, no two of which fold to the same
 *     28  4  pairs of a name and an entity
 *     32  4  longest folded name, in UTF-16 units
 *     36  4  seed of the names' hash
 *     40  …  table of sections, in the order of {@link SECTIONS}: offset, bytes, checksum; each 4
 *     …   …  build date, name, source, languages (BCP 47, by spaces): UTF-8, each behind 2 bytes
 *            of its length; zeros up to a multiple of 8
 *     …   …  sections, each at a multiple of 8, zeros between
 *
 * The head's checksum is looked at whenever a pack is opened, those of the sections once, when it
 * is installed (`verifyPack`): reading 42 MB takes ten times as long as opening may. A byte that
 * flips later may give wrong answers, but every read is bounded by its section, so it neither
 * throws nor hangs.
 *
 * The sections; "varint" is LEB128, least significant seven bits first:
 *
 *     items      uint32 per entity: number of its item. Entities stand in order of popularity
 *     order      uint32 per entity: indices of entities, by number of item
 *     traits     2 bytes per entity: kind (0 none, else 1 + its place in KINDS), popularity / 255
 *     records    offsets into `facts`, uint32 per entity and one for the end
 *     facts      a record per entity, see `encodeEntities.ts`
 *     buckets    offsets into `names`, uint32 per bucket and one for the end
 *     names      the name table, see `nameTable.ts`
 *     symbols    what the bytes of text stand for, see `symbolTable.ts`
 *     phrases    offsets into `phraseText`, uint32 per phrase and one for the end
 *     phraseText descriptions that several entities share, the commonest first
 *     offices    offsets into `officeText`, uint32 per office and one for the end
 *     officeText an office each: varint item or 0, varint 1 + entity of its country or 0, labels
 *
 * All numbers are little-endian, as is every machine that browsers run on.
 */
export const PACK_VERSION = 1;

/** The sections of a pack, in their order. `words`: read as uint32, else as bytes. */
export const SECTIONS = [
  { name: 'items', words: true },
  { name: 'order', words: true },
  { name: 'traits', words: false },
  { name: 'records', words: true },
  { name: 'facts', words: false },
  { name: 'buckets', words: true },
  { name: 'names', words: false },
  { name: 'symbols', words: false },
  { name: 'phrases', words: true },
  { name: 'phraseText', words: false },
  { name: 'offices', words: true },
  { name: 'officeText', words: false },
] as const;

type Section = (typeof SECTIONS)[number];

/** The sections as what they are read as. */
export type Sections = {
  readonly [S in Section as S['name']]: S['words'] extends true ? Uint32Array : Uint8Array;
};

/** Numbers of the head. */
export interface PackCounts {
  readonly entities: number;
  readonly names: number;
  readonly links: number;
  readonly longest: number;
  readonly seed: number;
}

/** A pack taken apart into views over its bytes. */
export interface PackParts {
  readonly counts: PackCounts;
  readonly meta: PackMeta;
  readonly sections: Sections;
}

const MAGIC = 0x4b504c53;
const TABLE = 40;
const ENTRY = 12;
const META = TABLE + SECTIONS.length * ENTRY;

const roundUp = (offset: number): number => Math.ceil(offset / 8) * 8;

/**
 * Takes a pack apart. Nothing is copied unless the bytes begin at no multiple of four. Looks at
 * the head only; see {@link damagedSection} for the rest.
 * @throws {PackError} that says what is wrong with the file
 */
export function readParts(bytes: Uint8Array): PackParts {
  // Not `slice`: a Buffer of Node gives a view by that name, at the same place.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const view = byteView(aligned);
  const head = checkHead(aligned, view);
  const word = (at: number) => view.getUint32(at, true);
  const [entities, names, links, longest, seed] = [
    word(20),
    word(24),
    word(28),
    word(32),
    word(36),
  ];
  const views = SECTIONS.map(({ name, words }, index) => {
    const at = TABLE + index * ENTRY;
    return [name, sectionAt(aligned, { name, words, head, offset: word(at), size: word(at + 4) })];
  });
  const sections = Object.fromEntries(views) as Sections;
  checkShape(sections, entities);
  const meta = readMeta(aligned.subarray(META, head));
  return { counts: { entities, names, links, longest, seed }, meta, sections };
}

/** The first section whose bytes are not those that were written; null where all are. */
export function damagedSection(bytes: Uint8Array): string | null {
  const view = byteView(bytes);
  const damaged = SECTIONS.find((_, index) => {
    const [offset, size, checksum] = [0, 4, 8].map((field) =>
      view.getUint32(TABLE + index * ENTRY + field, true),
    ) as [number, number, number];
    return checksumOf(bytes.subarray(offset, offset + size)) !== checksum;
  });
  return damaged?.name ?? null;
}

/** The head's length, once magic, version, lengths and checksum are as they should be. */
function checkHead(bytes: Uint8Array, view: DataView): number {
  const most = Math.min(4, bytes.length);
  for (let i = 0; i < most; i++) {
    if (bytes[i] !== ((MAGIC >>> (8 * i)) & 255)) {
      throw new PackError('magic', 'This file is no knowledge pack.');
    }
  }
  if (bytes.length < META) throw truncated();
  const version = view.getUint32(4, true);
  if (version !== PACK_VERSION) throw wrongVersion(version);
  const head = view.getUint32(12, true);
  if (head < META || head % 8 !== 0)
    throw new PackError('shape', 'The pack has an impossible head.');
  if (bytes.length < head) throw truncated();
  if (checksumOf(bytes.subarray(0, head), 12) !== view.getUint32(8, true)) {
    throw new PackError('checksum', 'The pack is damaged: the checksum of its head does not fit.');
  }
  const size = view.getUint32(16, true);
  if (bytes.length < size) throw truncated();
  if (bytes.length > size) throw new PackError('shape', 'More follows where the pack should end.');
  return head;
}

function truncated(): PackError {
  return new PackError('truncated', 'The pack ends too early: it is only a part of the file.');
}

function wrongVersion(version: number): PackError {
  const advice =
    version > PACK_VERSION
      ? 'It was made for a newer Sidelight.'
      : 'It was made for an older Sidelight.';
  const versions = `The pack is of version ${version}; this Sidelight reads ${PACK_VERSION}.`;
  return new PackError('version', `${versions} ${advice}`);
}

interface Place {
  readonly name: string;
  readonly words: boolean;
  readonly head: number;
  readonly offset: number;
  readonly size: number;
}

function sectionAt(bytes: Uint8Array, place: Place): Uint8Array | Uint32Array {
  const { name, words, head, offset, size } = place;
  if (offset % 8 !== 0 || offset < head || offset + size > bytes.length) {
    throw new PackError('offset', `The pack places its section "${name}" where none can be.`);
  }
  if (words && size % 4 !== 0) throw unfit(name);
  const at = bytes.byteOffset + offset;
  return words
    ? new Uint32Array(bytes.buffer, at, size / 4)
    : new Uint8Array(bytes.buffer, at, size);
}

const unfit = (name: string): PackError =>
  new PackError('shape', `The section "${name}" of the pack does not fit the others.`);

function checkShape(sections: Sections, entities: number): void {
  const lengths = {
    ...{ items: entities, order: entities, traits: 2 * entities, records: entities + 1 },
  };
  for (const [name, length] of Object.entries(lengths)) {
    if (sections[name as keyof typeof lengths].length !== length) throw unfit(name);
  }
  for (const name of ['buckets', 'phrases', 'offices'] as const) {
    if (sections[name].length === 0) throw unfit(name);
  }
}

/** Puts a pack together; {@link readParts} takes it apart again. */
export function writeParts({ counts, meta, sections }: PackParts): Uint8Array {
  const text = writeMeta(meta);
  const head = roundUp(META + text.length);
  const views = SECTIONS.map(({ name }) => byteArray(sections[name]));
  const offsets: number[] = [];
  let end = head;
  for (const { length } of views) {
    offsets.push(end);
    end = roundUp(end + length);
  }
  const bytes = new Uint8Array(end);
  const view = byteView(bytes);
  const { entities, names, links, longest, seed } = counts;
  const words = [MAGIC, PACK_VERSION, 0, head, end, entities, names, links, longest, seed];
  words.forEach((word, index) => {
    view.setUint32(4 * index, word, true);
  });
  views.forEach((section, index) => {
    const entry = [offsets[index] ?? 0, section.length, checksumOf(section)];
    entry.forEach((word, field) => {
      view.setUint32(TABLE + index * ENTRY + 4 * field, word, true);
    });
    bytes.set(section, offsets[index]);
  });
  bytes.set(text, META);
  view.setUint32(8, checksumOf(bytes.subarray(0, head), 12), true);
  return bytes;
}

const byteArray = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
