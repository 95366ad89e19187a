import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlaceholder } from '../../src/lib/isPlaceholder';
import { adoptPlaceholders } from '../../src/maker/adoptPlaceholders';
import type { EntityRecord } from '../../src/pack/entityRecord';

const UNKNOWN = 2_000_000_000;

const label = fc.constantFrom('Ada', 'Bern', 'Cork');
const id = fc
  .tuple(fc.boolean(), fc.integer({ min: 1, max: 12 }))
  .map(([known, n]): EntityRecord['id'] => `Q${known ? n : UNKNOWN + n}`);
const record: fc.Arbitrary<EntityRecord> = fc.record({
  id,
  labels: fc.record({ en: label, de: label }, { requiredKeys: [] }),
  aliases: fc.record({ en: fc.array(label, { maxLength: 2 }) }, { requiredKeys: [] }),
  anchors: fc.oneof(fc.constant({}), fc.constant({ en: { Ada: 0.5 } })),
  popularity: fc.nat(3),
  related: fc.array(id, { maxLength: 3 }),
  coordinates: fc.constantFrom(null, [46.9, 7.4] as const),
  begin: fc.constantFrom(null, '1191'),
});
const records = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 12 });

describe('adoptPlaceholders', () => {
  test('keeps every known item, invents none, and leaves no relation to one that is gone', () => {
    fc.assert(
      fc.property(records, (before) => {
        const after = adoptPlaceholders(before);
        const known = (all: readonly EntityRecord[]) =>
          all.map((each) => each.id).filter((each) => !isPlaceholder(each));
        expect(known(after)).toEqual(known(before));
        const held = new Set(after.map((each) => each.id));
        const gone = new Set(before.map((each) => each.id).filter((each) => !held.has(each)));
        expect([...gone].every(isPlaceholder)).toBe(true);
        for (const { related } of after) {
          for (const other of related ?? []) expect(gone.has(other)).toBe(false);
        }
      }),
    );
  });

  test('loses nothing that was known of those it joins', () => {
    const facts = (all: readonly EntityRecord[]) => ({
      sited: all.filter(({ coordinates }) => coordinates !== null).length,
      used: all.filter(({ anchors }) => Object.keys(anchors ?? {}).length > 0).length,
    });
    fc.assert(
      fc.property(records, (before) => {
        const after = adoptPlaceholders(before);
        const joined = before.length - after.length;
        // Of two that are joined both may have had a place; uses only the orphan can have had.
        expect(facts(after).sited).toBeGreaterThanOrEqual(facts(before).sited - joined);
        expect(facts(after).used).toBe(facts(before).used);
      }),
    );
  });

  const orphan: EntityRecord = {
    ...{ id: 'Q2000000001', labels: { en: 'Bern' }, aliases: { en: ['Berne'] } },
    ...{ anchors: { en: { Bern: 0.9 } }, descriptions: { en: 'city' }, popularity: 5 },
    ...{ kind: 'place', related: ['Q39'], coordinates: [46.9, 7.4], begin: '1191', end: null },
  };
  /** As the reader of `entities.jsonl` gives it: what is not stated is there, and empty. */
  const bare: EntityRecord = {
    ...{ id: 'Q70', labels: { en: 'Bern' }, aliases: {}, anchors: {}, descriptions: {} },
    ...{ kind: null, popularity: 0, related: [], coordinates: null, begin: null, end: null },
    offices: [],
  };

  test('an item of which only the label is known gets all that the other has', () => {
    const other: EntityRecord = { id: 'Q39', labels: { en: 'Switzerland' }, related: [orphan.id] };
    const [joined, country, ...rest] = adoptPlaceholders([orphan, bare, other]);
    expect(rest).toEqual([]);
    expect(joined).toEqual({ ...orphan, id: 'Q70', offices: [] });
    expect(country?.related).toEqual(['Q70']);
  });

  test.each<[string, readonly EntityRecord[], readonly string[]]>([
    ['nothing to join', [bare], ['Q70']],
    ['no item of that label', [orphan, { ...bare, labels: { en: 'Basel' } }], [orphan.id, 'Q70']],
    [
      'the label in another language',
      [orphan, { ...bare, labels: { de: 'Bern' } }],
      [orphan.id, 'Q70'],
    ],
    [
      'an item with uses of its own',
      [orphan, { ...bare, anchors: { en: { Bern: 1 } } }],
      [orphan.id, 'Q70'],
    ],
    [
      'an item with relations of its own',
      [orphan, { ...bare, related: ['Q39'] }],
      [orphan.id, 'Q70'],
    ],
    [
      'two items: the better known adopts',
      [orphan, bare, { ...bare, id: 'Q71', popularity: 2 }],
      ['Q70', 'Q71'],
    ],
    [
      'two orphans: the better known is adopted',
      [{ ...orphan, id: 'Q2000000002', popularity: 1 }, orphan, bare],
      ['Q2000000002', 'Q70'],
    ],
  ])('%s', (_, before, ids) => {
    expect(adoptPlaceholders(before).map((each) => each.id)).toEqual(ids);
  });

  test('of two orphans with labels of one item only one is adopted', () => {
    const both = { ...bare, labels: { en: 'Bern', de: 'Bärn' } };
    const second = { ...orphan, id: 'Q2000000002' as const, labels: { de: 'Bärn' } };
    const after = adoptPlaceholders([orphan, second, both]);
    expect(after.map((each) => each.id)).toEqual(['Q2000000002', 'Q70']);
    expect(after[0]).toEqual(second);
  });
});
