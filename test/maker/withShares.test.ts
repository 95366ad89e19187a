import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withShares } from '../../src/maker/withShares';
import type { EntityRecord } from '../../src/pack/entityRecord';

const one = (id: EntityRecord['id'], popularity: number, ...names: string[]): EntityRecord => ({
  ...{ id, popularity, labels: { en: names[0] ?? '' } },
  ...(names.length > 1 && { aliases: { en: names.slice(1) } }),
});

describe('withShares', () => {
  test('bearers of a name share it by how well they are known', () => {
    const [capital, state, other] = withShares([
      one('Q61', 30, 'Washington, D.C.', 'Washington'),
      one('Q1223', 10, 'Washington'),
      one('Q2', 5, 'Oregon'),
    ]);
    expect(capital?.anchors).toEqual({ en: { Washington: 0.75 } });
    expect(state?.anchors).toEqual({ en: { Washington: 0.25 } });
    expect(other?.anchors).toBeUndefined();
  });

  test('a name that one bears in several languages is one name', () => {
    const perth = { id: 'Q3183', popularity: 9, labels: { en: 'Perth', de: 'Perth' } } as const;
    const [a, b] = withShares([perth, one('Q203000', 1, 'Perth')]);
    expect(a?.anchors).toEqual({ en: { Perth: 0.9 }, de: { Perth: 0.9 } });
    expect(b?.anchors).toEqual({ en: { Perth: 0.1 } });
  });

  test('a share that was known before stays', () => {
    const known = { ...one('Q1', 3, 'A', 'B'), anchors: { en: { A: 0.9 } } };
    const [entity] = withShares([known, one('Q2', 1, 'B')]);
    expect(entity?.anchors).toEqual({ en: { A: 0.9, B: 0.75 } });
  });

  test('nothing is said of bearers of whom nobody knows how well they are known', () => {
    expect(withShares([one('Q1', 0, 'X'), one('Q2', 0, 'X')]).map((each) => each.anchors)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('the shares of a name add up to 1, whoever bears it', () => {
    const name = fc.constantFrom('A', 'B', 'C');
    const record = fc.record({ names: fc.array(name, { minLength: 1 }), popularity: fc.nat(99) });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (all) => {
        const shared = withShares(
          all.map(({ names, popularity }, i) => one(`Q${i + 1}`, popularity, ...new Set(names))),
        );
        for (const each of ['A', 'B', 'C']) {
          const shares = shared.flatMap(({ anchors }) => anchors?.en?.[each] ?? []);
          if (shares.length > 0) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });
});
