import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePack } from '../../src/pack/encodePack';
import type { EntityRecord } from '../../src/pack/entityRecord';
import { PackedLexicon } from '../../src/pack/packedLexicon';
import { seededRandom, shuffled } from '../bench/seededRandom';
import { generatedRecords } from './generatedRecords';

const meta = { date: '2026-11-25', name: 'Test', source: 'generated', languages: ['en'] };
const packed = (...records: readonly EntityRecord[]) =>
  new PackedLexicon(encodePack(records, meta));

describe('encodePack', () => {
  const records = generatedRecords(200);
  const bytes = encodePack(records, meta);

  it('gives the same bytes for the same records in any order', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const mixed = shuffled(records, seededRandom(seed));
        expect(Buffer.from(encodePack(mixed, meta)).equals(bytes)).toBe(true);
      }),
      { numRuns: 3 },
    );
  });

  it('takes any iterable', () => {
    expect(Buffer.from(encodePack(new Set(records), meta)).equals(bytes)).toBe(true);
  });

  it('orders entities by popularity, then by item', () => {
    const popularity = new Map(records.map(({ id, popularity = 0 }) => [id, popularity]));
    const pack = new PackedLexicon(bytes);
    const items = Array.from({ length: pack.size }, (_, index) => pack.entity(index).item);
    const sorted = [...popularity.keys()].sort(
      (a, b) =>
        (popularity.get(b) ?? 0) - (popularity.get(a) ?? 0) ||
        Number(a.slice(1)) - Number(b.slice(1)),
    );
    expect(items).toEqual(sorted);
  });

  it('knows only the languages asked for, and what is the same in all', () => {
    const pack = packed({
      id: 'Q1',
      labels: { de: 'Kiew', mul: 'Kyiv' },
      aliases: { de: ['Kijew'], en: ['Kiev'] },
      descriptions: { de: 'Stadt' },
    });
    expect(pack.find('Kiew')).toEqual([]);
    expect(pack.find('Kijew')).toEqual([]);
    expect(pack.find('Kyiv')).toMatchObject([{ label: true }]);
    expect(pack.find('Kiev')).toMatchObject([{ label: false }]);
    expect(pack.label(0, 'en')).toBe('Kyiv');
    expect(pack.description(0, 'en')).toBeNull();
  });

  it('keeps 32 related entities, and none that it does not hold', () => {
    const others = Array.from({ length: 50 }, (_, at) => ({
      id: `Q${at + 2}` as const,
      labels: {},
      popularity: 50 - at,
    }));
    const related = others.map(({ id }) => id);
    const pack = packed({ id: 'Q1', labels: {}, related: ['Q1', 'Q99', ...related] }, ...others);
    expect(pack.entity(pack.indexOf('Q1') ?? -1).related).toEqual([...Array(32).keys()]);
  });

  it('keeps the 64 offices that began last, earliest first', () => {
    const offices = Array.from({ length: 70 }, (_, at) => ({
      label: { en: `Office ${at}` },
      begin: String(1900 + ((at * 37) % 70)),
    }));
    const kept = packed({ id: 'Q1', labels: {}, offices }).offices(0, 'en');
    expect(kept.map(({ begin }) => begin)).toEqual(
      Array.from({ length: 64 }, (_, at) => String(1906 + at)),
    );
  });

  it('leaves no more than 255 bearers of one name, the likeliest', () => {
    const bearers = Array.from({ length: 300 }, (_, at) => ({
      id: `Q${at + 1}` as const,
      labels: { en: 'Smith' },
      popularity: at,
    }));
    const pack = packed(...bearers);
    const found = pack.find('Smith');
    expect(found.map(({ entity }) => entity)).toEqual([...Array(255).keys()]);
    expect(pack.entity(0).item).toBe('Q300');
  });

  it('refuses an item that comes twice, a broken id, a broken date, a broken language', () => {
    const one: EntityRecord = { id: 'Q1', labels: {} };
    expect(() => packed(one, one)).toThrow(/Q1 comes twice/);
    for (const id of ['Q0', 'P31', 'Q', 'Q4294967296', 'Q01'] as readonly EntityRecord['id'][]) {
      expect(() => packed({ id, labels: {} })).toThrow(RangeError);
    }
    expect(() => packed({ ...one, begin: 'soon' })).toThrow(/"soon" is no date/);
    expect(() => encodePack([], { ...meta, languages: ['e n'] })).toThrow(RangeError);
    const many = Array.from({ length: 31 }, (_, at) => `x${at}`);
    expect(() => encodePack([], { ...meta, languages: many })).toThrow(RangeError);
  });

  it('takes at most 14 bytes a name and 70 an entity', () => {
    const { counts } = new PackedLexicon(bytes);
    expect(bytes.length).toBeLessThan(14 * counts.links + 70 * counts.entities);
  });
});
