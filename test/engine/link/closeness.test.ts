import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Closeness } from '../../../src/engine/link/closeness';
import { row } from './madeFields';

const place = fc.tuple(
  fc.double({ min: -90, max: 90, noNaN: true }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);

/** By the haversine formula, kilometres. */
function distance([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord = half(c - a) + Math.cos(radians(a)) * Math.cos(radians(c)) * half(d - b);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Places of one referent each, all as likely. */
function closenessOf(places: readonly (readonly [number, number] | null)[], share = 0.8) {
  const closeness = new Closeness(places.map((coordinates) => row({ coordinates })));
  const firsts = Int32Array.from({ length: places.length + 1 }, (_, i) => i);
  closeness.look(new Float64Array(places.length).fill(share), firsts);
  return places.map((_, i) => closeness.of(i, i));
}

describe('Closeness', () => {
  test('agrees with the distances of any two places', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const kilometres = distance(a, b);
        const told = closenessOf([a, b]);
        const expected = { close: kilometres < 300 ? 0.8 : 0, far: kilometres > 5000 ? 1 : 0 };
        expect(told).toEqual([expected, expected]);
      }),
    );
  });

  test('right at a limit the distance itself decides', () => {
    const degrees = (kilometres: number) => (kilometres / 6371) * (180 / Math.PI);
    for (const [kilometres, close, far] of [
      [299.9999999, 0.8, 0],
      [300.0000001, 0, 0],
      [4999.9999999, 0, 0],
      [5000.0000001, 0, 1],
    ] as const) {
      const [first] = closenessOf([
        [0, 0],
        [0, degrees(kilometres)],
      ]);
      expect(first).toEqual({ close, far });
    }
  });

  test('what lies nowhere, and what is no likely place, count nothing', () => {
    const none = { close: 0, far: 0 };
    expect(closenessOf([[0, 0], null])).toEqual([none, none]);
    expect(
      closenessOf(
        [
          [0, 0],
          [0, 1],
        ],
        0.3,
      ),
    ).toEqual([none, none]);
  });

  test('of hundreds of places the likeliest are compared with', () => {
    const closeness = new Closeness(
      Array.from({ length: 200 }, (_, i) => row({ coordinates: i < 64 ? [0, 0] : [0, 90] })),
    );
    const firsts = Int32Array.from({ length: 201 }, (_, i) => i);
    closeness.look(
      Float64Array.from({ length: 200 }, (_, i) => (i < 64 ? 0.9 : 0.5)),
      firsts,
    );
    expect(closeness.of(199, 199)).toEqual({ close: 0, far: 1 });
  });
});
