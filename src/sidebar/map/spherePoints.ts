/** Middles of points on a sphere, where an average of degrees would lie at the antimeridian. */
import { compareNumbers } from '../../lib/compareNumbers';
import type { Coordinates } from '../../wikidata/types';

const RADIANS = Math.PI / 180;

/** Middle of the points as seen from the Earth's centre; null where they balance one another. */
export const middleOf = (places: readonly Coordinates[]): Coordinates | null => {
  const [x, y, z] = places
    .map(([latitude, longitude]) => {
      const [phi, lambda] = [latitude * RADIANS, longitude * RADIANS];
      return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
    })
    .reduce((sum, vector) => sum.map((part, i) => part + (vector[i] ?? 0)), [0, 0, 0]);
  if (x === undefined || y === undefined || z === undefined) return null;
  const length = Math.hypot(x, y, z);
  if (length < 1e-6 * places.length) return null;
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
