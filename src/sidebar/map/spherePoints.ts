/** Middles of points on a sphere, where an average of degrees would lie at the antimeridian. */
import { compareNumbers } from '../../lib/compareNumbers';
import type { Coordinates } from '../../wikidata/types';

const RADIANS = Math.PI / 180;

type Vector = readonly [x: number, y: number, z: number];

const vectorOf = ([latitude, longitude]: Coordinates): Vector => {
  const [phi, lambda] = [latitude * RADIANS, longitude * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
};

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** From `a` towards `b` by a part of the way, on the straight line through the Earth. */
const towards = (a: Vector, b: Vector, part: number): Vector => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
  a[2] + (b[2] - a[2]) * part,
];

/** Steps towards the furthest point; the last ones move by less than a pixel. */
const STEPS = 200;

/**
 * Middle of the smallest cap of the sphere around the points (Bădoiu and Clarkson's iteration): ten
 * towns in Europe do not pull it away from the one in America. Null where no half holds them all.
 */
export const middleOf = (places: readonly Coordinates[]): Coordinates | null => {
  const points = places.map(vectorOf);
  const [first] = points;
  if (first === undefined) return null;
  let middle = first;
  for (let step = 1; step <= STEPS; step += 1) {
    const at = middle;
    const furthest = points.reduce((far, one) => (dot(one, at) < dot(far, at) ? one : far));
    middle = towards(middle, furthest, 1 / (step + 1));
  }
  const [x, y, z] = middle;
  const length = Math.hypot(x, y, z);
  if (length < 0.05) return null;
  return [Math.asin(z / length) / RADIANS, Math.atan2(y, x) / RADIANS];
};

/** The longitude opposite the middle of the widest gap between the places; 0 without places. */
export const middleLongitude = (places: readonly Coordinates[]): number => {
  const sorted = places.map(([, longitude]) => longitude).toSorted(compareNumbers);
  const [first] = sorted;
  if (first === undefined) return 0;
  const gaps = sorted.map((from, i) => ({ from, gap: (sorted[i + 1] ?? first + 360) - from }));
  const { from, gap } = gaps.reduce((widest, one) => (one.gap > widest.gap ? one : widest));
  const opposite = from + gap / 2 + 180;
  return ((opposite + 540) % 360) - 180;
};

/** The smallest box around points of a plane; empty at the origin without any. */
export const boxOf = (points: readonly (readonly number[])[]) => {
  const [xs, ys] = [0, 1].map((axis) => points.flatMap((point) => point[axis] ?? []));
  const edge = (pick: (...values: number[]) => number, values: readonly number[] = []): number =>
    values.length === 0 ? 0 : pick(...values);
  return {
    left: edge(Math.min, xs),
    right: edge(Math.max, xs),
    top: edge(Math.min, ys),
    bottom: edge(Math.max, ys),
  };
};
