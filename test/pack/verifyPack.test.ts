import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePack } from '../../src/pack/encodePack';
import { PACK_VERSION, SECTIONS } from '../../src/pack/format';
import { PackError, type PackFault } from '../../src/pack/packError';
import { PackedLexicon } from '../../src/pack/packedLexicon';
import { verifyPack } from '../../src/pack/verifyPack';
import { generatedRecords } from './generatedRecords';
import { entryOf, SAMPLE_PACKS, withWords } from './samplePacks';

const FOLDER = join(import.meta.dirname, '../packs');
const meta = { date: '2026-11-25', name: 'Test', source: 'generated', languages: ['en'] };
// Two with one description, so that there is a phrase.
const RECORDS = generatedRecords(300).map((record, at) =>
  at < 2 ? { ...record, descriptions: { en: 'city in France' } } : record,
);
const SOUND = encodePack(RECORDS, meta);
const NAMES = RECORDS.map(({ labels }) => labels.en ?? '');

function faultOf(open: (bytes: Uint8Array) => unknown, bytes: Uint8Array): PackFault | null {
  try {
    open(bytes);
    return null;
  } catch (error) {
    if (error instanceof PackError) return error.fault;
    throw error;
  }
}

const opening = (bytes: Uint8Array) => new PackedLexicon(bytes);

/** Asks for all that there is, so that every byte is read that any question leads to. */
function readAll(pack: PackedLexicon): void {
  for (const name of NAMES.slice(0, 60)) pack.find(name);
  pack.longest(NAMES.join(' '), 0, [5, 10, 15, 20, 60]);
  for (let index = 0; index < Math.min(pack.size, 60); index++) {
    const entity = pack.entity(index);
    pack.indexOf(entity.item);
    for (const near of entity.related) pack.entity(near);
    for (const { country } of pack.offices(index, 'en')) if (country !== null) pack.entity(country);
    JSON.stringify([entity.coordinates, pack.label(index, 'en'), pack.description(index, 'uk')]);
  }
}

describe.each(Object.entries(SAMPLE_PACKS))('test/packs/%s', (name, { bytes, fault }) => {
  const path = join(FOLDER, name);

  it('is what samplePacks.ts makes (REMAKE_PACKS=1 writes it)', () => {
    if (process.env.REMAKE_PACKS === '1') writeFileSync(path, bytes);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it(fault === null ? 'is accepted' : `is refused: ${fault}`, () => {
    expect(faultOf(verifyPack, readFileSync(path))).toBe(fault);
  });
});

describe('a pack', () => {
  it('tells what it is', () => {
    const pack = verifyPack(SOUND);
    expect(pack.meta).toEqual(meta);
    expect(pack.counts).toMatchObject({ entities: 300, bytes: SOUND.length });
  });

  it('is read where it lies, and copied only from an odd place', () => {
    const shifted = new Uint8Array(SOUND.length + 8);
    shifted.set(SOUND, 4);
    const pack = opening(shifted.subarray(4, 4 + SOUND.length));
    // What changes in the bytes changes in the answers.
    const items = new DataView(SOUND.buffer).getUint32(entryOf('items'), true);
    new DataView(shifted.buffer).setUint32(4 + items, 987, true);
    expect(pack.entity(0).item).toBe('Q987');
    shifted.copyWithin(1, 4);
    expect(opening(shifted.subarray(1, 1 + SOUND.length)).entity(0).item).toBe('Q987');
  });

  it('refuses every beginning of itself', () => {
    for (let length = 0; length < SOUND.length; length += length < 400 ? 7 : 997) {
      expect(faultOf(opening, SOUND.subarray(0, length))).toBe('truncated');
    }
  });

  it('refuses what is longer', () => {
    expect(faultOf(opening, Uint8Array.from([...SOUND, 0]))).toBe('shape');
  });

  it('says whether it is too new or too old', () => {
    const said = (version: number) => () => opening(withWords(SOUND, { 4: version }));
    expect(said(PACK_VERSION + 1)).toThrow(/newer/);
    expect(said(0)).toThrow(/older/);
  });

  it.each(SECTIONS)('refuses an impossible place of $name', ({ name }) => {
    const at = entryOf(name);
    const offset = new DataView(SOUND.buffer).getUint32(at, true);
    for (const word of [0, 8, offset + 4, 2 ** 32 - 8, SOUND.length + 8]) {
      expect(faultOf(opening, withWords(SOUND, { [at]: word }))).toBe('offset');
    }
    expect(faultOf(opening, withWords(SOUND, { [at + 4]: 2 ** 32 - 4 }))).toBe('offset');
  });

  it.each(SECTIONS)('is refused by verifyPack for any flipped bit of $name', ({ name }) => {
    const view = new DataView(SOUND.buffer);
    const [offset, size] = [0, 4].map((field) => view.getUint32(entryOf(name) + field, true)) as [
      number,
      number,
    ];
    fc.assert(
      fc.property(fc.nat(size - 1), fc.nat(7), (at, bit) => {
        const bytes = Uint8Array.from(SOUND);
        bytes[offset + at] = (bytes[offset + at] ?? 0) ^ (1 << bit);
        expect(faultOf(verifyPack, bytes)).toBe('checksum');
      }),
      { numRuns: 5 },
    );
  });

  it('refuses every flipped bit of its head', () => {
    const head = new DataView(SOUND.buffer).getUint32(12, true);
    for (let at = 0; at < head; at += 3) {
      const bytes = Uint8Array.from(SOUND);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      expect(faultOf(opening, bytes)).not.toBeNull();
    }
  });

  it('never fails once it is open, whatever its bytes', () => {
    const damage = fc.array(fc.tuple(fc.nat(SOUND.length - 1), fc.nat(255)), { maxLength: 400 });
    const head = new DataView(SOUND.buffer).getUint32(12, true);
    fc.assert(
      fc.property(damage, (flips) => {
        const bytes = Uint8Array.from(SOUND);
        for (const [at, byte] of flips) if (at >= head) bytes[at] = byte;
        readAll(opening(bytes));
      }),
      { numRuns: 40 },
    );
  });

  it.each([0, 255, 128, 127])('never fails when all its sections are bytes of %i', (byte) => {
    const head = new DataView(SOUND.buffer).getUint32(12, true);
    readAll(opening(Uint8Array.from(SOUND).fill(byte, head)));
  });

  it('opens or refuses, whatever its counts and sections', () => {
    const word = fc.tuple(fc.integer({ min: 5, max: 45 }), fc.oneof(fc.nat(3000), fc.nat()));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const bytes = withWords(
          SOUND,
          Object.fromEntries(words.map(([at, value]) => [4 * at, value])),
        );
        if (faultOf(opening, bytes) === null) readAll(opening(bytes));
      }),
      { numRuns: 150 },
    );
  });

  it('is refused or opened from any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(faultOf(opening, bytes)).not.toBeNull();
      }),
    );
  });
});
