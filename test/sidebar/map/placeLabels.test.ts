import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeLabels, type Spot } from '../../../src/sidebar/map/placeLabels';

const FRAME = { width: 320, height: 240 };
const LINE = 15;
const DESCENT = 4;

const boxOf = (spots: readonly Spot[], label: { key: string; x: number; y: number }) => {
  const width = spots.find(({ key }) => key === label.key)?.width ?? Number.NaN;
  const bottom = label.y + DESCENT;
  return { left: label.x, right: label.x + width, top: bottom - LINE, bottom };
};
type Box = ReturnType<typeof boxOf>;
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const spots = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: FRAME.width }),
      y: fc.integer({ min: 0, max: FRAME.height }),
      radius: fc.constantFrom(4.5, 6.5, null),
      width: fc.integer({ min: 8, max: 120 }),
    }),
    { maxLength: 40 },
  )
  .map((found) => found.map((spot, i): Spot => ({ ...spot, key: `p${i}` })));

describe('placeLabels', () => {
  test('never lets two names overlap, nor a name leave the frame or lie on another’s dot', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const labels = placeLabels(given, FRAME);
        const boxes = labels.map((label) => boxOf(given, label));
        for (const [i, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(FRAME.width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(FRAME.height);
          expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
          const others = given.filter(
            ({ key, radius }) => radius !== null && key !== labels[i]?.key,
          );
          const isOnDot = others.some(({ x, y, radius }) =>
            overlap(box, {
              ...{ left: x - (radius ?? 0), right: x + (radius ?? 0) },
              ...{ top: y - (radius ?? 0), bottom: y + (radius ?? 0) },
            }),
          );
          expect(isOnDot).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same spots the same labels', () => {
    fc.assert(
      fc.property(spots, (given) => {
        expect(placeLabels(given, FRAME)).toEqual(placeLabels([...given], FRAME));
      }),
      { numRuns: 20 },
    );
  });

  const spot = (key: string, x: number, y: number): Spot => ({ key, x, y, radius: 4.5, width: 50 });

  test('writes beside the dot, to the right where there is room, else to the left', () => {
    const [inside] = placeLabels([spot('a', 100, 100)], FRAME);
    expect(inside?.x).toBeGreaterThan(100);
    const [edge] = placeLabels([spot('a', 310, 100)], FRAME);
    expect((edge?.x ?? Number.NaN) + 50).toBeLessThan(310);
  });

  test('serves the first first: a crowd leaves the last without a name', () => {
    const crowd = Array.from({ length: 30 }, (_, i) => spot(`p${i}`, 160, 120));
    const keys = placeLabels(crowd, FRAME).map(({ key }) => key);
    expect(keys).toEqual(['p0', 'p1', 'p2', 'p3']);
    const pair = [spot('first', 160, 120), spot('second', 164, 122)];
    expect(placeLabels(pair, FRAME).map(({ key }) => key)).toEqual(['first', 'second']);
  });

  test('leaves alone what is covered', () => {
    const covered = { left: 200, top: 200, right: 320, bottom: 240 };
    const area = { ...spot('area', 220, 195), radius: null };
    expect(placeLabels([area], FRAME)).toHaveLength(1);
    expect(placeLabels([area], FRAME, [covered])).toEqual([]);
    const [beside] = placeLabels([spot('town', 190, 220)], FRAME, [covered]);
    expect(beside?.x).toBeLessThan(190);
  });

  test('writes the name of an area in its middle or not at all', () => {
    const area: Spot = { key: 'area', x: 160, y: 120, radius: null, width: 60 };
    expect(placeLabels([area], FRAME)).toEqual([{ key: 'area', x: 130, y: 123.5 }]);
    expect(placeLabels([spot('town', 160, 120), area], FRAME).map(({ key }) => key)).toEqual([
      'town',
    ]);
  });
});
