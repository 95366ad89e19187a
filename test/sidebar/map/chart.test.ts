import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import coarse from 'world-atlas/countries-110m.json';
import { createChart, distanceBetween } from '../../../src/sidebar/map/chart';
import { within } from '../../../src/sidebar/map/sight';
import type { Coordinates } from '../../../src/wikidata/types';

const FRAME = { width: 320, height: 240 };
const LONDON: Coordinates = [51.507, -0.128];
const KYIV: Coordinates = [50.45, 30.523];
const TOKYO: Coordinates = [35.69, 139.692];
const LOS_ANGELES: Coordinates = [34.05, -118.25];
const SYDNEY: Coordinates = [-33.868, 151.207];
const SUVA: Coordinates = [-18.142, 178.442];
const APIA: Coordinates = [-13.833, -171.767];

const somewhere = fc.tuple(
  fc.double({ min: -89, max: 89, noNaN: true }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);
const isInside = (point: { x: number; y: number } | null): boolean =>
  point !== null &&
  point.x >= 0 &&
  point.y >= 0 &&
  point.x <= FRAME.width &&
  point.y <= FRAME.height;

describe('a chart', () => {
  test('opens with every place in the frame, wherever they lie', () => {
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 8 }), (places) => {
        const chart = createChart(places, FRAME);
        const opening = within(chart.opening, FRAME, chart.bounds);
        for (const at of places) expect(isInside(chart.pointOf(at, opening))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  const across = (places: readonly Coordinates[]): number => {
    const chart = createChart(places, FRAME);
    const [a, b] = places.map((at) => chart.pointOf(at, chart.opening));
    return Math.abs((a?.x ?? Number.NaN) - (b?.x ?? Number.NaN));
  };

  test.each([
    ['Fiji and Samoa, a day apart and 1,150 km', [SUVA, APIA], 0.5],
    ['Tokyo and Los Angeles, over the Pacific', [TOKYO, LOS_ANGELES], 0.65],
  ] as const)('is not torn at the antimeridian: %s', (_, places, most) => {
    const chart = createChart(places, FRAME);
    expect(across(places)).toBeLessThan(FRAME.width * most + 40);
    expect(chart.kilometresPerPixel(chart.opening)).toBeLessThan(70);
    // The way between them stays in the frame instead of running around the world.
    const way = chart.wayOf(places[0], places[1], chart.opening);
    const xs = [...way.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(FRAME.width);
  });

  test('shows a place alone with its surroundings, not its streets', () => {
    const chart = createChart([KYIV], FRAME);
    const kilometres = chart.kilometresPerPixel(chart.opening) * FRAME.width;
    expect(kilometres).toBeGreaterThan(1500);
    expect(kilometres).toBeLessThan(4000);
    expect(chart.pointOf(KYIV, chart.opening)).toEqual({ x: 160, y: expect.closeTo(120, 6) });
  });

  test.each([
    ['a small one as any other', 10, 2600],
    ['a large one whole', 7700, 7700],
    ['one larger than any country as the largest', 1e9, 12_000],
  ])('shows a place of some size: %s', (_, span, kilometres) => {
    const chart = createChart([KYIV], FRAME, span);
    const shown = chart.kilometresPerPixel(chart.opening) * FRAME.width;
    expect(shown).toBeCloseTo(kilometres, 0);
  });

  test('knows what lies behind the half of the Earth that it shows', () => {
    const chart = createChart([KYIV], FRAME);
    expect(chart.pointOf(SYDNEY, chart.opening)).toBeNull();
    expect(chart.pointOf(LONDON, chart.opening)).not.toBeNull();
    const world = createChart([KYIV, SYDNEY, LOS_ANGELES], FRAME);
    expect(world.pointOf([-89, 0], world.opening)).not.toBeNull();
  });

  test('draws land and borders around Kyiv, and the names of the countries there', () => {
    const chart = createChart([KYIV], FRAME);
    const { land, borders, sphere } = chart.draw(coarse, chart.opening);
    expect([land, borders, sphere].map((path) => /^M/.test(path))).toEqual([true, true, true]);
    const codes = chart.countriesIn(coarse, chart.opening).map(({ code }) => code);
    expect(codes).toContain('804');
    expect(codes).not.toContain('036');
  });

  test('draws nothing for the open sea', () => {
    const chart = createChart([[-40, -120]], FRAME);
    expect(chart.draw(coarse, { ...chart.opening }).land).toBe('');
  });
});

describe('distanceBetween', () => {
  test.each([
    ['London to Kyiv', LONDON, KYIV, 2132],
    ['Tokyo to Los Angeles', TOKYO, LOS_ANGELES, 8816],
    ['pole to pole', [90, 0], [-90, 0], 20_015],
    ['Suva to Apia, across the date line', SUVA, APIA, 1151],
  ] as const)('%s', (_, a, b, kilometres) => {
    expect(Math.abs(distanceBetween(a, b) - kilometres)).toBeLessThan(kilometres * 0.005);
  });

  test('is the same both ways, nought to itself, and never more than half around', () => {
    fc.assert(
      fc.property(somewhere, somewhere, (a, b) => {
        const there = distanceBetween(a, b);
        expect(there).toBeCloseTo(distanceBetween(b, a), 6);
        expect(there).toBeLessThanOrEqual(20_016);
        expect(distanceBetween(a, a)).toBeCloseTo(0, 6);
      }),
      { numRuns: 100 },
    );
  });
});
