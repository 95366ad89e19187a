/** What test/packs holds: a good pack, and one broken in each way that has a name. */

import { checksumOf } from '../../src/lib/checksumOf';
import { encodePack } from '../../src/pack/encodePack';
import type { EntityRecord } from '../../src/pack/entityRecord';
import { PACK_VERSION, SECTIONS } from '../../src/pack/format';
import type { PackFault } from '../../src/pack/packError';

const RECORDS: readonly EntityRecord[] = [
  {
    id: 'Q212',
    labels: { en: 'Ukraine', uk: 'Україна' },
    descriptions: { en: 'country in Eastern Europe' },
    kind: 'place',
    popularity: 300,
    related: ['Q1899'],
    coordinates: [49, 32],
    begin: '1991',
  },
  {
    id: 'Q1899',
    labels: { en: 'Kyiv', uk: 'Київ' },
    aliases: { en: ['Kiev'] },
    anchors: { en: { Kyiv: 0.98, Kiev: 0.9 } },
    descriptions: { en: 'capital of Ukraine' },
    kind: 'place',
    popularity: 250,
    related: ['Q212'],
  },
  {
    id: 'Q16147797',
    labels: { mul: 'Dmytro Kuleba' },
    descriptions: { en: 'Ukrainian politician' },
    kind: 'person',
    popularity: 40,
    begin: '1981-04-19',
    offices: [
      {
        label: { en: 'Minister of Foreign Affairs' },
        country: 'Q212',
        begin: '2020-03-04',
        end: '2024-09-05',
      },
    ],
  },
];

const GOOD = encodePack(RECORDS, {
  date: '2026-11-25',
  name: 'A pack for tests',
  source: 'test/pack/samplePacks.ts',
  languages: ['en', 'uk'],
});

/** Copies a pack with some of its 32-bit words changed; a head that is changed after the first 12 bytes gets its checksum. */
export function withWords(pack: Uint8Array, words: Readonly<Record<number, number>>): Uint8Array {
  const bytes = Uint8Array.from(pack);
  const view = new DataView(bytes.buffer);
  for (const [at, word] of Object.entries(words)) view.setUint32(Number(at), word, true);
  const head = bytes.subarray(0, Math.min(view.getUint32(12, true), bytes.length));
  view.setUint32(8, checksumOf(head, 12), true);
  return bytes;
}

/** Where the head tells of a section: its offset, its length 4 bytes on. */
export const entryOf = (name: string): number =>
  40 + 12 * SECTIONS.findIndex((section) => section.name === name);

const inNames = new DataView(GOOD.buffer).getUint32(entryOf('names'), true);

/** File name → its bytes, and why it is refused; null for the good one. */
export const SAMPLE_PACKS: Readonly<
  Record<string, { readonly bytes: Uint8Array; readonly fault: PackFault | null }>
> = {
  'good.pack': { bytes: GOOD, fault: null },
  'magic.pack': {
    bytes: new TextEncoder().encode('<!doctype html><title>Not found</title>'),
    fault: 'magic',
  },
  'version.pack': { bytes: withWords(GOOD, { 4: PACK_VERSION + 1 }), fault: 'version' },
  'truncated.pack': { bytes: GOOD.slice(0, GOOD.length / 2), fault: 'truncated' },
  'checksum.pack': {
    bytes: GOOD.map((byte, at) => (at === inNames + 1 ? byte ^ 4 : byte)),
    fault: 'checksum',
  },
  'offset.pack': {
    bytes: withWords(GOOD, { [entryOf('facts')]: 8 * GOOD.length }),
    fault: 'offset',
  },
  'shape.pack': { bytes: withWords(GOOD, { 20: 4 }), fault: 'shape' },
};
