import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { contendersOf } from '../../../src/engine/link/contendersOf';
import type { Referent } from '../../../src/engine/link/referent';
import type { ItemId } from '../../../src/engine/types';
import { lexiconOf, record } from './madeLexicon';

const language = languageOf('en');

const referent = (names: readonly string[], shorter: readonly string[] = []): Referent => ({
  ...{ kind: null, score: 1, names, shorter, spans: [], sentences: [], titles: [] },
  ...{ gender: null, acting: [], demonym: false },
});

describe('contendersOf', () => {
  test('each item once, at most 32, and no item that only a shorter name is of', () => {
    const name = fc.constantFrom('Ada', 'Bern', 'Cork', 'Ada Bern', 'bern', 'Ádá');
    const records = fc.array(fc.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), fc.nat(9)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(records, fc.array(name), fc.array(name), (all, names, shorter) => {
        const lexicon = lexiconOf(
          ...all.map(([names, popularity], i) => record(`Q${i + 1}`, null, names, { popularity })),
        );
        const found = contendersOf(referent(names, shorter), lexicon, language);
        const items = found.map(({ item }) => item);
        expect(new Set(items).size).toBe(items.length);
        const proposed = new Set(
          names.flatMap((each) => lexicon.find(each)).map((link) => link.entity),
        );
        expect(items.length).toBe(Math.min(32, proposed.size));
        for (const { entity, known } of found) {
          expect(proposed.has(entity ?? -1)).toBe(true);
          expect(known).toBeGreaterThan(0);
          expect(known).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  const un = record('Q1065', 'organisation', ['United Nations', 'UN'], {
    ...{ popularity: 90, anchors: { en: { UN: 0.8, 'United Nations': 0.9 } } },
    ...{ descriptions: { en: 'body of states' }, begin: '1945', related: ['Q60'] },
  });
  const city = record('Q60', 'place', ['New York', 'UN'], {
    popularity: 50,
    coordinates: [40.7, -74],
  });

  test('the best that any of the names says, and what the lexicon knows', () => {
    const lexicon = lexiconOf(un, city);
    const [first, second] = contendersOf(
      referent(['United Nations', 'UN'], ['Nations']),
      lexicon,
      language,
    );
    expect(first).toMatchObject({
      ...{ item: 'Q1065', entity: 0, label: 'United Nations', description: 'body of states' },
      ...{ kind: 'organisation', popularity: 1, prior: 0.9, isLabel: true, spelling: 'same' },
      ...{ known: 2 / 3, coordinates: null, begin: 1945, end: null, related: [1] },
    });
    expect(second).toMatchObject({ item: 'Q60', prior: null, isLabel: false, known: 1 / 3 });
  });

  test.each<[string, readonly string[], readonly string[], readonly ItemId[]]>([
    ['no name', [], ['UN'], []],
    ['an unknown name with a known part', ['UN Fakelastname'], ['UN'], []],
    ['a name in other letters', ['Ún'], [], ['Q1065', 'Q60']],
  ])('%s', (_, names, shorter, items) => {
    const found = contendersOf(referent(names, shorter), lexiconOf(un, city), language);
    expect(found.map(({ item }) => item)).toEqual(items);
  });

  test('of hundreds of namesakes the likeliest and best known', () => {
    const lexicon = lexiconOf(
      ...Array.from({ length: 300 }, (_, i) =>
        record(`Q${i + 1}`, 'person', ['John Smith'], { popularity: i }),
      ),
    );
    const found = contendersOf(referent(['John Smith']), lexicon, language).map(({ item }) => item);
    expect(found).toHaveLength(32);
    expect(found[0]).toBe('Q300');
    expect(found.at(-1)).toBe('Q269');
  });
});
