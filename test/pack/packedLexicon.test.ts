import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon, NameLink } from '../../src/engine/lexicon';
import { type ItemId, KINDS } from '../../src/engine/types';
import { encodePack } from '../../src/pack/encodePack';
import type { EntityRecord } from '../../src/pack/entityRecord';
import { PackedLexicon } from '../../src/pack/packedLexicon';
import { generatedRecords } from './generatedRecords';
import { MapLexicon } from './mapLexicon';

const meta = { date: '2026-11-25', name: 'Test', source: 'generated', languages: ['en', 'uk'] };
const packed = (records: readonly EntityRecord[]) => new PackedLexicon(encodePack(records, meta));

// Words with their variants, so that names meet, differ in case or marks, and begin one another.
const WORDS = [
  ...[
    'US',
    'us',
    'Who',
    'WHO',
    'Erdoğan',
    'Erdogan',
    'ERDOĞAN',
    'O’Neil',
    "O'Neil",
    'Łódź',
    'Lodz',
  ],
  ...['Київ', 'киїВ', 'Королёв', 'Королев', 'Straße', 'STRASSE', 'x', 'New', 'York', 'new'],
];
const name = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }), fc.nat(5))
  .map(([words, gap]) => words.join(gap === 0 ? '\u00a0' : ' '));
const item = fc.integer({ min: 1, max: 40 }).map((number): ItemId => `Q${number}`);
const texts = fc.dictionary(fc.constantFrom('en', 'uk', 'mul', 'de'), name, { maxKeys: 3 });
const date = fc.constantFrom('2022-09-06', '2022-09', '2022', '1815-06-18', '-44', '0800-12-25');
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const share = fc.constantFrom(0.001, 0.03, 0.2, 0.5, 0.8, 1);

const record: fc.Arbitrary<EntityRecord> = fc.record({
  id: item,
  labels: texts,
  aliases: fc.dictionary(fc.constantFrom('en', 'uk', 'mul'), fc.array(name, { maxLength: 3 })),
  anchors: fc.dictionary(fc.constantFrom('en', 'uk'), fc.dictionary(name, share, { maxKeys: 3 })),
  descriptions: texts,
  kind: optional(fc.constantFrom(...KINDS)),
  popularity: fc.nat(1000),
  related: fc.array(item, { maxLength: 40 }),
  coordinates: optional(
    fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 })),
  ),
  begin: optional(date),
  end: optional(date),
  offices: fc.uniqueArray(
    fc.record({
      label: texts,
      item: optional(item),
      country: optional(item),
      begin: date,
      end: optional(date),
    }),
    { maxLength: 3, selector: ({ begin }) => begin },
  ),
});
const records = fc.uniqueArray(record, { maxLength: 10, selector: ({ id }) => id });

/** Links without the order of equals: as a pack keeps priors, shares may come out equal there. */
const plainly = (links: readonly NameLink[]) =>
  [...links]
    .sort((a, b) => a.entity - b.entity)
    .map(({ prior, ...rest }) => ({ ...rest, told: prior !== null }));

function expectSameNames(pack: Lexicon, oracle: Lexicon, asked: string): void {
  const [ours, theirs] = [pack.find(asked), oracle.find(asked)];
  expect(plainly(ours)).toEqual(plainly(theirs));
  for (const { entity, prior } of theirs) {
    const own = ours.find((link) => link.entity === entity)?.prior;
    if (prior !== null) expect(Math.abs((own ?? 2) - prior)).toBeLessThan(0.009);
  }
}

function expectSameEntity(pack: Lexicon, oracle: Lexicon, index: number): void {
  const { coordinates, popularity, ...rest } = oracle.entity(index);
  const entity = pack.entity(index);
  expect(entity).toMatchObject(rest);
  expect(Math.abs(entity.popularity - popularity)).toBeLessThan(1 / 500);
  expect(entity.coordinates === null).toBe(coordinates === null);
  coordinates?.forEach((degrees, axis) => {
    expect(Math.abs(degrees - (entity.coordinates?.[axis] ?? 999))).toBeLessThan(0.01);
  });
  for (const language of ['en', 'uk', 'uk-UA', 'fr']) {
    expect(pack.label(index, language)).toBe(oracle.label(index, language));
    expect(pack.description(index, language)).toBe(oracle.description(index, language));
    expect(pack.offices(index, language)).toEqual(oracle.offices(index, language));
  }
}

describe('PackedLexicon', () => {
  it('answers as plain maps of the same records do', () => {
    fc.assert(
      fc.property(records, fc.array(name, { maxLength: 20 }), (given, asked) => {
        const [pack, oracle] = [packed(given), new MapLexicon(given, meta.languages)];
        expect(pack.size).toBe(oracle.size);
        for (const each of asked) expectSameNames(pack, oracle, each);
        for (let index = 0; index < pack.size; index++) expectSameEntity(pack, oracle, index);
        for (let number = 1; number <= 41; number++) {
          expect(pack.indexOf(`Q${number}`)).toBe(oracle.indexOf(`Q${number}`));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds the longest name that begins at a place', () => {
    const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(records, sentence, (given, words) => {
        const [pack, oracle] = [packed(given), new MapLexicon(given, meta.languages)];
        const text = words.join(' ');
        const ends = [...text.matchAll(/ |$/g)].map(({ index }) => index);
        for (const start of [0, (ends[0] ?? 0) + 1]) {
          const after = ends.filter((end) => end > start);
          const [ours, theirs] = [pack, oracle].map((each) => each.longest(text, start, after));
          expect(ours?.end).toBe(theirs?.end);
          expect(plainly(ours?.links ?? [])).toEqual(plainly(theirs?.links ?? []));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('knows every name of many entities and their texts', () => {
    const many = generatedRecords(500);
    const pack = packed(many);
    for (const { id, labels, aliases, anchors, descriptions } of many) {
      const index = pack.indexOf(id) ?? -1;
      expect(pack.label(index, 'en')).toBe(labels.en);
      expect(pack.description(index, 'en')).toBe(descriptions?.en ?? null);
      for (const each of [
        labels.en ?? '',
        ...(aliases?.en ?? []),
        ...Object.keys(anchors?.en ?? {}),
      ]) {
        const link = pack.find(each).find(({ entity }) => entity === index);
        expect(link?.spelling).toBe('same');
      }
      expect(pack.find(`${labels.en} Xyz`)).toEqual([]);
    }
  });

  it('puts the likeliest first: by share, and by popularity where none is told', () => {
    const paris = (id: ItemId, popularity: number, prior?: number): EntityRecord => ({
      ...{ id, labels: { en: 'Paris' }, popularity },
      ...(prior === undefined ? {} : { anchors: { en: { Paris: prior } } }),
    });
    const order = (...given: readonly EntityRecord[]) => {
      const pack = packed(given);
      return pack.find('Paris').map(({ entity }) => pack.entity(entity).item);
    };
    expect(order(paris('Q1', 5, 0.2), paris('Q2', 1, 0.8))).toEqual(['Q2', 'Q1']);
    expect(order(paris('Q1', 5, 0.2), paris('Q2', 1))).toEqual(['Q2', 'Q1']);
    expect(order(paris('Q1', 5, 0.01), paris('Q2', 3), paris('Q3', 90))).toEqual([
      'Q3',
      'Q2',
      'Q1',
    ]);
  });

  it('prefers the spelling that was asked for', () => {
    const given: EntityRecord = {
      id: 'Q30',
      labels: { en: 'United States' },
      aliases: { en: ['US'] },
      anchors: { en: { us: 0.25 } },
    };
    const pack = packed([given]);
    expect(pack.find('US')).toMatchObject([{ spelling: 'same', label: false }]);
    expect(pack.find('us')[0]?.prior).toBeCloseTo(0.25, 2);
    expect(pack.find('Us')).toMatchObject([{ spelling: 'case' }]);
    expect(pack.find('Ús')).toMatchObject([{ spelling: 'folded' }]);
    expect(pack.find('UNITED STATES')).toMatchObject([
      { spelling: 'case', label: true, prior: null },
    ]);
  });

  it('refuses an index that it does not have', () => {
    const pack = packed(generatedRecords(3));
    for (const index of [-1, 3, 0.5, Number.NaN]) {
      expect(() => pack.entity(index)).toThrow(RangeError);
      expect(() => pack.label(index, 'en')).toThrow(RangeError);
      expect(() => pack.description(index, 'en')).toThrow(RangeError);
      expect(() => pack.offices(index, 'en')).toThrow(RangeError);
    }
  });

  it('shows the id of an entity without a label', () => {
    const pack = packed([{ id: 'Q7', labels: {} }]);
    expect(pack.label(0, 'en')).toBe('Q7');
    expect(pack.description(0, 'en')).toBeNull();
  });

  it('copes with names and texts of 5,000 characters', () => {
    const long = 'Abc '.repeat(1250);
    const given: EntityRecord = { id: 'Q1', labels: { en: long.trim(), uk: 'Abc abc' } };
    const pack = packed([given]);
    expect(pack.find(long)).toEqual([]);
    expect(pack.label(0, 'en')).toBe(long.slice(0, 1000));
    const ends = [...long.matchAll(/ /g)].map(({ index }) => index);
    expect(pack.longest(long, 0, ends)?.end).toBe(7);
  });

  it('holds nothing and finds nothing when made of nothing', () => {
    const pack = packed([]);
    expect(pack.size).toBe(0);
    expect(pack.find('US')).toEqual([]);
    expect(pack.longest('US', 0, [2])).toBeNull();
    expect(pack.indexOf('Q30')).toBeNull();
  });
});
