import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Coherence, type Field } from '../../../src/engine/link/coherence';
import { AT, EVIDENCE, type Feature } from '../../../src/engine/link/evidence';
import { allIn, valueIn } from '../../../src/engine/link/evidenceTable';
import { field, row } from './madeFields';

const coherence = (fields: readonly Field[]) => new Coherence(fields).fill();

const featureOf = (fields: readonly Field[], feature: Feature, at = 0, candidate = 0) => {
  const row = fields[at]?.rows[candidate];
  return row === undefined ? Number.NaN : valueIn(row, AT[feature]);
};

const entity = fc.nat(8);
const candidate = fc.record({
  entity,
  related: fc.uniqueArray(entity, { maxLength: 4 }),
  coordinates: fc.constantFrom(
    null,
    [50.4, 30.5] as const,
    [41.9, 12.5] as const,
    [-33.9, 151.2] as const,
  ),
  topic: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
});
const referents = fc.array(fc.array(candidate, { maxLength: 4 }), { maxLength: 6 });
type Referents = typeof referents extends fc.Arbitrary<infer T> ? T : never;

const fieldsOf = (all: Referents): readonly Field[] =>
  all.map((candidates) =>
    field(
      candidates.map(({ topic, ...rest }) => row(rest, topic)),
      candidates.map(() => 1 / (candidates.length + 1)),
    ),
  );

describe('Coherence', () => {
  test('is finite and not negative, and the same when it is filled in twice', () => {
    fc.assert(
      fc.property(referents, (all) => {
        const fields = fieldsOf(all);
        const once = new Coherence(fields);
        once.fill();
        const values = () => fields.flatMap(({ rows }) => rows.flatMap((row) => [...allIn(row)]));
        const first = values();
        expect(first.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([]);
        once.fill();
        expect(values()).toEqual(first);
        coherence(fields);
        expect(values()).toEqual(first);
      }),
    );
  });

  test('does not hang on the order of the referents', () => {
    fc.assert(
      fc.property(referents, (all) => {
        const [there, back] = [fieldsOf(all), fieldsOf([...all].reverse())];
        coherence(there);
        coherence(back);
        const flat = (fields: readonly Field[]) =>
          fields.map(({ rows }) => rows.map((row) => [...allIn(row)].map((v) => v.toFixed(9))));
        expect(flat(back).reverse()).toEqual(flat(there));
      }),
    );
  });

  test('a referent alone fits nothing, and only its own features are touched', () => {
    const fields = fieldsOf([
      [{ entity: 1, related: [1, 2], coordinates: [50.4, 30.5], topic: [1] }],
    ]);
    coherence(fields);
    expect(EVIDENCE.filter((name) => featureOf(fields, name) !== 0)).toEqual([]);
  });

  const pair = (
    first: Parameters<typeof row>[0],
    second: Parameters<typeof row>[0],
    share = 0.8,
  ) => {
    const fields = [field([row(first)], [0.5]), field([row(second)], [share])];
    coherence(fields);
    return fields;
  };

  test.each([
    ['states it', { entity: 1, related: [2] }, { entity: 2 }],
    ['is stated by it', { entity: 1 }, { entity: 2, related: [1] }],
  ])('what %s is related, by the share of the other', (_, first, second) => {
    expect(featureOf(pair(first, second), 'related')).toBeCloseTo(Math.log1p(0.8));
    expect(featureOf(pair(first, second), 'relatedShare')).toBeCloseTo(0.8);
    expect(featureOf(pair(first, second, 0), 'related')).toBe(0);
  });

  test('two that have to do with the same third one are neighbours', () => {
    const fields = pair({ entity: 1, related: [7] }, { entity: 2, related: [7] });
    expect(featureOf(fields, 'related')).toBe(0);
    expect(featureOf(fields, 'neighbours')).toBeGreaterThan(0);
    expect(featureOf(fields, 'alone')).toBe(0);
    expect(featureOf(pair({ entity: 1 }, { entity: 2 }), 'alone')).toBe(1);
  });

  const [kyiv, boryspil, sydney] = [
    [50.45, 30.52],
    [50.35, 30.95],
    [-33.87, 151.21],
  ] as const;
  test.each([
    ['31 kilometres', boryspil, 0.8, 0],
    ['the other side of the earth', sydney, 0, 1],
    ['nobody knows where', null, 0, 0],
  ])('a place and one %s away', (_, coordinates, close, far) => {
    const fields = pair({ entity: 1, coordinates: kyiv }, { entity: 2, coordinates });
    expect([featureOf(fields, 'close'), featureOf(fields, 'far')]).toEqual([close, far]);
  });

  test('a place that is hardly the one meant counts nowhere', () => {
    const fields = pair(
      { entity: 1, coordinates: kyiv },
      { entity: 2, coordinates: boryspil },
      0.2,
    );
    expect(featureOf(fields, 'close')).toBe(0);
  });

  test('across the date line and at a pole distances are short', () => {
    for (const [a, b] of [
      [
        [0, 179.9],
        [0, -179.9],
      ],
      [
        [90, 0],
        [90, 120],
      ],
    ] as const) {
      expect(
        featureOf(pair({ entity: 1, coordinates: a }, { entity: 2, coordinates: b }), 'close'),
      ).toBe(0.8);
    }
  });
});
