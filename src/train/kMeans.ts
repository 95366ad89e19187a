import { random } from './random';

/** Points in rows, clusters of them, and which cluster is each point's. */
export interface Clusters {
  /** `[clusters][dimensions]` */
  readonly centres: Float32Array;
  readonly nearest: Uint16Array;
}

/** How to cluster. */
export interface Clustering {
  readonly dimensions: number;
  readonly clusters: number;
  /** The first so many points make the clusters; all are assigned. */
  readonly fit: number;
  readonly rounds: number;
  readonly seed: number;
  /** How much each point counts; null: all alike. */
  readonly weights: Float32Array | null;
}

/**
 * Lloyd's k-means from a random start; the same points and seed give the same clusters.
 * @param points `[count][dimensions]`
 */
export function kMeans(points: Float32Array, settings: Clustering): Clusters {
  return new KMeans(points, settings).run();
}

class KMeans {
  readonly #points: Float32Array;
  readonly #settings: Clustering;
  readonly #centres: Float32Array;
  /** Half the squared length of each centre, so that nearness is one product. */
  readonly #halves: Float32Array;

  constructor(points: Float32Array, settings: Clustering) {
    this.#points = points;
    this.#settings = settings;
    this.#centres = new Float32Array(settings.clusters * settings.dimensions);
    this.#halves = new Float32Array(settings.clusters);
  }

  run(): Clusters {
    const { dimensions, rounds } = this.#settings;
    this.#start();
    for (let round = 0; round < rounds; round++) this.#move();
    const nearest = new Uint16Array(this.#points.length / dimensions);
    for (let i = 0; i < nearest.length; i++) nearest[i] = this.#nearest(i);
    return { centres: this.#centres, nearest };
  }

  #start(): void {
    const { dimensions, clusters, fit, seed } = this.#settings;
    const next = random(seed);
    for (let c = 0; c < clusters; c++) {
      const from = Math.floor(next() * fit) * dimensions;
      this.#centres.set(this.#points.subarray(from, from + dimensions), c * dimensions);
    }
    this.#measure();
  }

  #measure(): void {
    const { dimensions, clusters } = this.#settings;
    for (let c = 0; c < clusters; c++) {
      let squares = 0;
      for (let k = 0; k < dimensions; k++) {
        squares += (this.#centres[c * dimensions + k] ?? 0) ** 2;
      }
      this.#halves[c] = squares / 2;
    }
  }

  #nearest(i: number): number {
    const { dimensions, clusters } = this.#settings;
    const points = this.#points;
    const centres = this.#centres;
    let best = Number.NEGATIVE_INFINITY;
    let nearest = 0;
    for (let c = 0; c < clusters; c++) {
      let value = -(this.#halves[c] ?? 0);
      for (let k = 0; k < dimensions; k++) {
        value += (points[i * dimensions + k] ?? 0) * (centres[c * dimensions + k] ?? 0);
      }
      if (value > best) {
        best = value;
        nearest = c;
      }
    }
    return nearest;
  }

  #move(): void {
    const { dimensions, clusters, fit, weights } = this.#settings;
    const sums = new Float64Array(clusters * dimensions);
    const counts = new Float64Array(clusters);
    for (let i = 0; i < fit; i++) {
      const c = this.#nearest(i);
      const weight = weights?.[i] ?? 1;
      counts[c] = (counts[c] ?? 0) + weight;
      for (let k = 0; k < dimensions; k++) {
        const at = c * dimensions + k;
        sums[at] = (sums[at] ?? 0) + weight * (this.#points[i * dimensions + k] ?? 0);
      }
    }
    for (let at = 0; at < sums.length; at++) {
      const count = counts[Math.floor(at / dimensions)] ?? 0;
      if (count > 0) this.#centres[at] = (sums[at] ?? 0) / count;
    }
    this.#measure();
  }
}
