import { describe, expect, test } from 'vitest';
import { kMeans } from '../../src/train/kMeans';
import { random } from '../../src/train/random';

const CORNERS = [
  [0, 0],
  [10, 0],
  [0, 10],
];

/** Sixty points around three corners, in turn. */
function cloud(): Float32Array {
  const next = random(9);
  return Float32Array.from(
    Array.from({ length: 60 }, (_, i) =>
      (CORNERS[i % 3] ?? []).map((value) => value + next() - 0.5),
    ).flat(),
  );
}

const settings = { dimensions: 2, clusters: 6, fit: 60, rounds: 10, seed: 1, weights: null };

describe('kMeans', () => {
  test('no cluster mixes points that lie apart, and each centre lies among its points', () => {
    const { centres, nearest } = kMeans(cloud(), settings);
    const corners = new Map<number, number>();
    nearest.forEach((cluster, i) => {
      expect(corners.get(cluster) ?? i % 3).toBe(i % 3);
      corners.set(cluster, i % 3);
    });
    expect(new Set(corners.values()).size).toBe(3);
    for (const [cluster, corner] of corners) {
      const centre = centres.subarray(2 * cluster, 2 * cluster + 2);
      centre.forEach((value, k) => {
        expect(Math.abs(value - (CORNERS[corner]?.[k] ?? 0))).toBeLessThan(0.6);
      });
    }
  });

  test('each point is in the cluster whose centre is nearest', () => {
    const points = cloud();
    const { centres, nearest } = kMeans(points, { ...settings, rounds: 2 });
    const distance = (i: number, c: number) =>
      Math.hypot(
        (points[2 * i] ?? 0) - (centres[2 * c] ?? 0),
        (points[2 * i + 1] ?? 0) - (centres[2 * c + 1] ?? 0),
      );
    nearest.forEach((own, i) => {
      const least = Math.min(...Array.from({ length: 6 }, (_, c) => distance(i, c)));
      expect(distance(i, own)).toBeCloseTo(least, 4);
    });
  });

  test('the same points and seed give the same clusters', () => {
    expect(kMeans(cloud(), settings)).toEqual(kMeans(cloud(), settings));
  });

  test('weights pull a centre towards what counts more', () => {
    const points = Float32Array.of(0, 4);
    const one = { dimensions: 1, clusters: 1, fit: 2, rounds: 3, seed: 1 };
    expect(kMeans(points, { ...one, weights: null }).centres[0]).toBe(2);
    expect(kMeans(points, { ...one, weights: Float32Array.of(3, 1) }).centres[0]).toBe(1);
  });

  test('points behind the first are assigned and do not count', () => {
    const points = Float32Array.of(0, 0, 8, 8, 100);
    const { centres, nearest } = kMeans(points, {
      ...{ dimensions: 1, clusters: 1, fit: 2, rounds: 2, seed: 1, weights: null },
    });
    expect([centres[0], nearest.length]).toEqual([0, 5]);
  });
});
