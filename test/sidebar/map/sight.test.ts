import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, panned, transformTo, within, zoomed } from '../../../src/sidebar/map/sight';

const FRAME = { width: 320, height: 240 };
const BOUNDS = { least: 100, most: 5000, reach: { x: 2, y: 1 } };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const sights = fc.record({ scale: number(10, 50_000), x: number(-9e4, 9e4), y: number(-9e4, 9e4) });

describe('a sight', () => {
  test('stays within its bounds: the frame is filled, or the map in its middle', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        const { scale, x, y } = within(sight, FRAME, BOUNDS);
        expect(scale).toBeGreaterThanOrEqual(BOUNDS.least);
        expect(scale).toBeLessThanOrEqual(BOUNDS.most);
        const [right, bottom] = [BOUNDS.reach.x * scale, BOUNDS.reach.y * scale];
        expect(Math.abs(x - 160)).toBeLessThanOrEqual(Math.max(0, right - 160) + 1e-6);
        expect(Math.abs(y - 120)).toBeLessThanOrEqual(Math.max(0, bottom - 120) + 1e-6);
      }),
    );
  });

  test('that is within its bounds is left alone', () => {
    const sight = { scale: 500, x: 200, y: 90 };
    expect(within(sight, FRAME, BOUNDS)).toEqual(sight);
  });

  test('zooms about the point under the pointer, and back', () => {
    fc.assert(
      fc.property(sights, number(0.2, 5), (sight, factor) => {
        const about = { x: 70, y: 30 };
        const near = zoomed(sight, factor, about);
        expect(zoomed({ ...sight, ...about }, factor, about)).toMatchObject(about);
        const back = zoomed(near, 1 / factor, about);
        expect(back.x).toBeCloseTo(sight.x, 3);
        expect(back.scale / sight.scale).toBeCloseTo(1, 6);
      }),
    );
  });

  test('moves its drawing as it moves its marks', () => {
    const drawn = { scale: 100, x: 160, y: 120 };
    const now = panned(zoomed(drawn, 2, { x: 0, y: 0 }), { x: 5, y: -5 });
    expect(transformTo(drawn, now)).toBe('translate(5 -5) scale(2)');
    expect(moved({ x: 10, y: 20, size: 30 }, drawn, now)).toEqual({ x: 25, y: 35, size: 60 });
  });
});
