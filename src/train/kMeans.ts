import { random } from './random';

/** Points in rows, clusters of them, and which cluster is each point's. */
export interface Clusters {
  /** `[clusters][dimensions]` */
  readonly centres: Float32Array;
  readonly nearest: Uint16Array;
}

/**
 * Lloyd's k-means from a random start; the same points and seed give the same clusters.
 * @param points `[count][dimensions]`; the first `fit` of them make the clusters, all are assigned
 * @param weights how much each point counts; null: all alike
 */
export function kMeans(
  points: Float32Array,
  of: {
    readonly dimensions: number;
    readonly clusters: number;
    readonly fit: number;
    readonly rounds: number;
    readonly seed: number;
    readonly weights: Float32Array | null;
  },
): Clusters {
  const { dimensions, clusters, fit, rounds, weights } = of;
  const centres = new Float32Array(clusters * dimensions);
  const halves = new Float32Array(clusters);
  const next = random(of.seed);
  for (let c = 0; c < clusters; c++) {
    const i = Math.floor(next() * fit);
    centres.set(points.subarray(i * dimensions, (i + 1) * dimensions), c * dimensions);
  }
  const measure = () => {
    for (let c = 0; c < clusters; c++) {
      let squares = 0;
      for (let k = 0; k < dimensions; k++) squares += (centres[c * dimensions + k] ?? 0) ** 2;
      halves[c] = squares / 2;
    }
  };
  const nearestOf = (i: number): number => {
    let best = Number.NEGATIVE_INFINITY;
    let nearest = 0;
    for (let c = 0; c < clusters; c++) {
      let value = -(halves[c] ?? 0);
      for (let k = 0; k < dimensions; k++) {
        value += (points[i * dimensions + k] ?? 0) * (centres[c * dimensions + k] ?? 0);
      }
      if (value > best) {
        best = value;
        nearest = c;
      }
    }
    return nearest;
  };
  measure();
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(clusters * dimensions);
    const counts = new Float64Array(clusters);
    for (let i = 0; i < fit; i++) {
      const c = nearestOf(i);
      const weight = weights?.[i] ?? 1;
      counts[c] = (counts[c] ?? 0) + weight;
      for (let k = 0; k < dimensions; k++) {
        const at = c * dimensions + k;
        sums[at] = (sums[at] ?? 0) + weight * (points[i * dimensions + k] ?? 0);
      }
    }
    for (let at = 0; at < sums.length; at++) {
      const count = counts[Math.floor(at / dimensions)] ?? 0;
      if (count > 0) centres[at] = (sums[at] ?? 0) / count;
    }
    measure();
  }
  const nearest = new Uint16Array(points.length / dimensions);
  for (let i = 0; i < nearest.length; i++) nearest[i] = nearestOf(i);
  return { centres, nearest };
}
