import { describe, expect, test } from 'vitest';
import coarse from 'world-atlas/countries-110m.json';
import { outlines } from '../../../src/sidebar/map/outlines';
import type { Coordinates } from '../../../src/wikidata/types';

const codesIn = (points: readonly (Coordinates | null)[]): readonly unknown[] =>
  outlines(coarse, points).land.features.map(({ id }) => id);

const around = ([latitude, longitude]: Coordinates, degrees: number): readonly Coordinates[] =>
  [-1, 0, 1].flatMap((y) =>
    [-1, 0, 1].map(
      (x): Coordinates => [latitude + y * degrees, ((longitude + x * degrees + 540) % 360) - 180],
    ),
  );

describe('outlines', () => {
  test('leave out what is far from the frame', () => {
    const codes = codesIn(around([50, 30], 8));
    for (const near of ['804', '616', '112', '643']) expect(codes).toContain(near);
    for (const far of ['076', '036', '840']) expect(codes).not.toContain(far);
  });

  test('leave out the far islands of a near country, too', () => {
    const { land } = outlines(coarse, around([46, 2], 4));
    const france = land.features.find(({ id }) => id === '250');
    const all = outlines(coarse, [null]).land.features.find(({ id }) => id === '250');
    expect(JSON.stringify(france).length).toBeLessThan(JSON.stringify(all).length);
  });

  test('have both sides of the antimeridian', () => {
    const codes = codesIn(around([-17, 179], 6));
    expect(codes).toContain('242');
    expect(codesIn(around([66, 180], 6))).toContain('643');
    expect(codesIn(around([66, 180], 6))).toContain('840');
  });

  test('have everything where the edge of the map is in the frame, and around a pole', () => {
    expect(codesIn([...around([0, 0], 5), null])).toHaveLength(
      coarse.objects.countries.geometries.length,
    );
    expect(codesIn(around([85, 0], 4))).toContain('304');
    expect(codesIn(around([85, 0], 4))).toContain('124');
  });

  test('have each border once, and no coast among the borders', () => {
    const island = outlines(coarse, around([-19, 47], 3));
    expect(island.land.features.map(({ id }) => id)).toContain('450');
    const own = island.land.features.filter(({ id }) => id === '450');
    expect(own).toHaveLength(1);
    expect(outlines(coarse, [null]).borders.coordinates.length).toBeGreaterThan(100);
  });
});
