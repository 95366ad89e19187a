import { LABEL_COUNT, mayFollow } from './labels';

const IMPOSSIBLE = -1e4;

/**
 * The sums over all label sequences of one sentence. Emissions and marginals are
 * `[places][labels]`; everything is kept between calls, so a sentence allocates nothing.
 */
export interface Lattice {
  /** Exponentials of the transitions. */
  readonly steps: Float64Array;
  readonly transitions: Float32Array;
  ahead: Float64Array;
  behind: Float64Array;
  weights: Float64Array;
  best: Float64Array;
  from: Uint8Array;
}

/** A lattice over transitions `[from][to]`; what {@link mayFollow} forbids is forbidden here too. */
export function latticeOf(transitions: Float32Array): Lattice {
  const bounded = new Float32Array(transitions);
  for (let a = 0; a < LABEL_COUNT; a++) {
    for (let b = 0; b < LABEL_COUNT; b++) {
      if (!mayFollow(a, b)) bounded[a * LABEL_COUNT + b] = IMPOSSIBLE;
    }
  }
  const steps = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  setSteps(steps, bounded);
  const none = new Float64Array(0);
  const from = new Uint8Array(0);
  return {
    steps,
    transitions: bounded,
    ahead: none,
    behind: none,
    weights: none,
    best: none,
    from,
  };
}

/** Takes transitions over into a lattice's steps; what is impossible becomes 0. */
export function setSteps(steps: Float64Array, transitions: Float32Array): void {
  for (let i = 0; i < steps.length; i++) steps[i] = Math.exp(transitions[i] ?? 0);
}

/** Makes room for `size` numbers, places times labels; what a lattice held may be lost. */
export function makeRoom(lattice: Lattice, size: number): void {
  if (lattice.ahead.length >= size) return;
  const room = Math.max(size, 2 * lattice.ahead.length, 64 * LABEL_COUNT);
  lattice.ahead = new Float64Array(room);
  lattice.behind = new Float64Array(room);
  lattice.weights = new Float64Array(room);
  lattice.best = new Float64Array(room);
  lattice.from = new Uint8Array(room);
}

/**
 * The probability of every label at every place (forward-backward, scaled to 1 at each place:
 * Rabiner 1989), written to `out`.
 * @param emissions `[length][labels]`, logarithms
 */
export function marginals(
  lattice: Lattice,
  emissions: Float32Array,
  length: number,
  out: Float32Array,
): void {
  makeRoom(lattice, length * LABEL_COUNT);
  for (let i = 0; i < length * LABEL_COUNT; i++) lattice.weights[i] = emissions[i] ?? 0;
  sumPaths(lattice, length);
  for (let i = 0; i < length; i++) {
    const at = i * LABEL_COUNT;
    let sum = 0;
    for (let y = 0; y < LABEL_COUNT; y++) {
      sum += (lattice.ahead[at + y] ?? 0) * (lattice.behind[at + y] ?? 0);
    }
    for (let y = 0; y < LABEL_COUNT; y++) {
      out[at + y] = ((lattice.ahead[at + y] ?? 0) * (lattice.behind[at + y] ?? 0)) / sum;
    }
  }
}

/**
 * Fills `ahead` and `behind` from the logarithms in `weights`, which become exponentials.
 * Training and the engine share it.
 */
export function sumPaths(lattice: Lattice, length: number): void {
  exponentiate(lattice.weights, length);
  forward(lattice, length);
  backward(lattice, length);
}

/** Exponentials in place, the largest of each place being 1. */
function exponentiate(weights: Float64Array, length: number): void {
  for (let i = 0; i < length; i++) {
    const at = i * LABEL_COUNT;
    let top = weights[at] ?? 0;
    for (let y = 1; y < LABEL_COUNT; y++) top = Math.max(top, weights[at + y] ?? 0);
    for (let y = 0; y < LABEL_COUNT; y++) weights[at + y] = Math.exp((weights[at + y] ?? 0) - top);
  }
}

/** `ahead[i][y]`: what all beginnings weigh that end at place i in label y. */
function forward({ ahead, weights, steps }: Lattice, length: number): void {
  let sum = 0;
  for (let y = 0; y < LABEL_COUNT; y++) {
    ahead[y] = mayFollow(0, y) ? (weights[y] ?? 0) : 0;
    sum += ahead[y] ?? 0;
  }
  for (let y = 0; y < LABEL_COUNT; y++) ahead[y] = (ahead[y] ?? 0) / sum;
  for (let i = 1; i < length; i++) {
    const at = i * LABEL_COUNT;
    const before = at - LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) ahead[at + y] = 0;
    // The inner loops run over the labels that are summed for: nine sums that wait for nothing are
    // faster than one sum of nine.
    for (let p = 0; p < LABEL_COUNT; p++) {
      const source = ahead[before + p] ?? 0;
      for (let y = 0; y < LABEL_COUNT; y++) {
        ahead[at + y] = (ahead[at + y] ?? 0) + source * (steps[p * LABEL_COUNT + y] ?? 0);
      }
    }
    sum = 0;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const into = (ahead[at + y] ?? 0) * (weights[at + y] ?? 0);
      ahead[at + y] = into;
      sum += into;
    }
    for (let y = 0; y < LABEL_COUNT; y++) ahead[at + y] = (ahead[at + y] ?? 0) / sum;
  }
}

/** `behind[i][y]`: what all endings weigh that follow label y at place i. */
function backward({ behind, weights, steps }: Lattice, length: number): void {
  behind.fill(1, (length - 1) * LABEL_COUNT, length * LABEL_COUNT);
  for (let i = length - 2; i >= 0; i--) {
    const at = i * LABEL_COUNT;
    const after = at + LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) behind[at + y] = 0;
    for (let q = 0; q < LABEL_COUNT; q++) {
      const onward = (weights[after + q] ?? 0) * (behind[after + q] ?? 0);
      for (let y = 0; y < LABEL_COUNT; y++) {
        behind[at + y] = (behind[at + y] ?? 0) + (steps[y * LABEL_COUNT + q] ?? 0) * onward;
      }
    }
    let sum = 0;
    for (let y = 0; y < LABEL_COUNT; y++) sum += behind[at + y] ?? 0;
    for (let y = 0; y < LABEL_COUNT; y++) behind[at + y] = (behind[at + y] ?? 0) / sum;
  }
}

/** The likeliest label sequence (Viterbi), written to `out`. */
export function bestPath(
  lattice: Lattice,
  emissions: Float32Array,
  length: number,
  out: Uint8Array,
): void {
  if (length === 0) return;
  makeRoom(lattice, length * LABEL_COUNT);
  const { best, from, transitions } = lattice;
  for (let y = 0; y < LABEL_COUNT; y++) {
    best[y] = (emissions[y] ?? 0) + (mayFollow(0, y) ? 0 : IMPOSSIBLE);
  }
  for (let i = 1; i < length; i++) {
    const at = i * LABEL_COUNT;
    const before = at - LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) best[at + y] = Number.NEGATIVE_INFINITY;
    for (let p = 0; p < LABEL_COUNT; p++) {
      const source = best[before + p] ?? 0;
      for (let y = 0; y < LABEL_COUNT; y++) {
        const value = source + (transitions[p * LABEL_COUNT + y] ?? 0);
        if (value <= (best[at + y] ?? 0)) continue;
        best[at + y] = value;
        from[at + y] = p;
      }
    }
    for (let y = 0; y < LABEL_COUNT; y++)
      best[at + y] = (best[at + y] ?? 0) + (emissions[at + y] ?? 0);
  }
  let label = 0;
  const end = (length - 1) * LABEL_COUNT;
  for (let y = 1; y < LABEL_COUNT; y++) {
    if ((best[end + y] ?? 0) > (best[end + label] ?? 0)) label = y;
  }
  for (let i = length - 1; i >= 0; i--) {
    out[i] = label;
    label = from[i * LABEL_COUNT + label] ?? 0;
  }
}
