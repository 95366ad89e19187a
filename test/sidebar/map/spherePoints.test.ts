import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import coarse from 'world-atlas/countries-110m.json';
import { countryNames } from '../../../src/sidebar/map/countryNames';
import { boxOf, middleLongitude, middleOf } from '../../../src/sidebar/map/spherePoints';
import type { Coordinates } from '../../../src/wikidata/types';

describe('middleOf', () => {
  test('is the place itself for one, and half way for two, also across the antimeridian', () => {
    expect(middleOf([[50, 30]])?.map(Math.round)).toEqual([50, 30]);
    const [latitude, longitude] = middleOf([
      [0, 170],
      [0, -170],
    ]) ?? [Number.NaN, Number.NaN];
    expect(latitude).toBeCloseTo(0, 6);
    expect(Math.abs(longitude)).toBeGreaterThan(179);
  });

  test('lies half way to the one far place, however many near ones there are', () => {
    const europe = Array.from({ length: 12 }, (_, i): Coordinates => [0, i / 10]);
    const [, longitude] = middleOf([...europe, [0, -77]]) ?? [];
    expect(longitude).toBeGreaterThan(-42);
    expect(longitude).toBeLessThan(-34);
  });

  test('is none for places all around the Earth', () => {
    expect(middleOf([])).toBeNull();
    expect(
      middleOf([
        [0, 0],
        [0, 120],
        [0, -120],
      ]),
    ).toBeNull();
  });
});

describe('middleLongitude', () => {
  test('leaves the widest gap at the edge of the map', () => {
    expect(
      middleLongitude([
        [0, 170],
        [0, -170],
        [0, 150],
      ]),
    ).toBeCloseTo(170, 6);
    expect(
      middleLongitude([
        [0, -10],
        [0, 30],
      ]),
    ).toBeCloseTo(10, 6);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -180, max: 180, noNaN: true }), { minLength: 1, maxLength: 6 }),
        (longitudes) => {
          const middle = middleLongitude(longitudes.map((longitude) => [0, longitude]));
          expect(middle).toBeGreaterThanOrEqual(-180);
          expect(middle).toBeLessThan(180);
        },
      ),
    );
  });
});

describe('boxOf', () => {
  test('holds its points, and is nothing without any', () => {
    expect(
      boxOf([
        [1, 5],
        [3, -2],
      ]),
    ).toEqual({ left: 1, right: 3, top: -2, bottom: 5 });
    expect(boxOf([])).toEqual({ left: 0, right: 0, top: 0, bottom: 0 });
  });
});

describe('countryNames', () => {
  test.each([
    ['Russia', true],
    ['the United States', true],
    ['US', true],
    ['Україна', true],
    ['Kyiv', false],
    ['Texas', false],
  ])('%s: %s', (name, isCountry) => {
    expect(countryNames(coarse, ['en', 'uk'])(name)).toBe(isCountry);
  });
});
