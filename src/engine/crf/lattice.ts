import { LABEL_COUNT, mayFollow } from './labels';

const IMPOSSIBLE = -1e4;

/**
 * The sums over all label sequences of one sentence. Emissions and marginals are
 * `[places][labels]`; everything is kept between calls, so a sentence allocates nothing.
 */
export interface Lattice {
  /** Exponentials of the transitions; 0 for what {@link mayFollow} forbids. */
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
 * @param emissions `[places][labels]`, logarithms
 * @param place the first of `length` places in both arrays
 */
export function marginals(
  lattice: Lattice,
  emissions: Float32Array,
  length: number,
  out: Float32Array,
  place = 0,
): void {
  makeRoom(lattice, length * LABEL_COUNT);
  const from = place * LABEL_COUNT;
  exponentiate(emissions, from, lattice.weights, length);
  forward(lattice, length);
  backward(lattice, length);
  const { ahead, behind } = lattice;
  for (let at = 0; at < length * LABEL_COUNT; at += LABEL_COUNT) {
    let sum = 0;
    for (let k = at; k < at + LABEL_COUNT; k++) {
      const product = (ahead[k] ?? 0) * (behind[k] ?? 0);
      ahead[k] = product;
      sum += product;
    }
    for (let k = at; k < at + LABEL_COUNT; k++) out[from + k] = (ahead[k] ?? 0) / sum;
  }
}

/**
 * Fills `ahead` and `behind` from the logarithms in `weights`, which become exponentials. For
 * training; {@link marginals} does the same from emissions.
 */
export function sumPaths(lattice: Lattice, length: number): void {
  exponentiate(lattice.weights, 0, lattice.weights, length);
  forward(lattice, length);
  backward(lattice, length);
}

/** Writes exponentials, the largest of each place being 1. */
function exponentiate(
  logarithms: Float32Array | Float64Array,
  from: number,
  weights: Float64Array,
  length: number,
): void {
  for (let at = 0; at < length * LABEL_COUNT; at += LABEL_COUNT) {
    const source = from + at;
    let top = logarithms[source] ?? 0;
    for (let y = 1; y < LABEL_COUNT; y++) {
      const value = logarithms[source + y] ?? 0;
      if (value > top) top = value;
    }
    // Words that are in no name have one number for eight labels.
    let last = top;
    let weight = 1;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const value = logarithms[source + y] ?? 0;
      if (value !== last) weight = Math.exp(value - top);
      last = value;
      weights[at + y] = weight;
    }
  }
}

// What follows is written out label by label, nine of them by the format of the weights: in loops over
// labels most of the time goes into counting, above all before an engine has compiled them. Sums
// run in the order of the labels, so that they are the same numbers whichever way they are written.

/** `ahead[i][y]`: what all beginnings weigh that end at place i in label y. */
function forward(lattice: Lattice, length: number): void {
  const { ahead, weights } = lattice;
  for (let y = 0; y < LABEL_COUNT; y++) ahead[y] = mayFollow(0, y) ? (weights[y] ?? 0) : 0;
  scale(ahead, 0);
  for (let i = 1; i < length; i++) {
    const at = i * LABEL_COUNT;
    stepAhead(lattice, at);
    scale(ahead, at);
  }
}

function stepAhead({ ahead, weights, steps }: Lattice, at: number): void {
  const a = at - LABEL_COUNT;
  const a0 = ahead[a] ?? 0;
  const a1 = ahead[a + 1] ?? 0;
  const a2 = ahead[a + 2] ?? 0;
  const a3 = ahead[a + 3] ?? 0;
  const a4 = ahead[a + 4] ?? 0;
  const a5 = ahead[a + 5] ?? 0;
  const a6 = ahead[a + 6] ?? 0;
  const a7 = ahead[a + 7] ?? 0;
  const a8 = ahead[a + 8] ?? 0;
  for (let y = 0; y < LABEL_COUNT; y = y === 0 ? 1 : y + 2) {
    const into =
      a0 * (steps[y] ?? 0) +
      a1 * (steps[9 + y] ?? 0) +
      a2 * (steps[18 + y] ?? 0) +
      a3 * (steps[27 + y] ?? 0) +
      a4 * (steps[36 + y] ?? 0) +
      a5 * (steps[45 + y] ?? 0) +
      a6 * (steps[54 + y] ?? 0) +
      a7 * (steps[63 + y] ?? 0) +
      a8 * (steps[72 + y] ?? 0);
    ahead[at + y] = into * (weights[at + y] ?? 0);
  }
  // An inside only follows its own begin and itself.
  ahead[at + 2] = (a1 * (steps[11] ?? 0) + a2 * (steps[20] ?? 0)) * (weights[at + 2] ?? 0);
  ahead[at + 4] = (a3 * (steps[31] ?? 0) + a4 * (steps[40] ?? 0)) * (weights[at + 4] ?? 0);
  ahead[at + 6] = (a5 * (steps[51] ?? 0) + a6 * (steps[60] ?? 0)) * (weights[at + 6] ?? 0);
  ahead[at + 8] = (a7 * (steps[71] ?? 0) + a8 * (steps[80] ?? 0)) * (weights[at + 8] ?? 0);
}

/** Divides the nine numbers from `at` on by their sum. */
function scale(numbers: Float64Array, at: number): void {
  const n0 = numbers[at] ?? 0;
  const n1 = numbers[at + 1] ?? 0;
  const n2 = numbers[at + 2] ?? 0;
  const n3 = numbers[at + 3] ?? 0;
  const n4 = numbers[at + 4] ?? 0;
  const n5 = numbers[at + 5] ?? 0;
  const n6 = numbers[at + 6] ?? 0;
  const n7 = numbers[at + 7] ?? 0;
  const n8 = numbers[at + 8] ?? 0;
  const sum = n0 + n1 + n2 + n3 + n4 + n5 + n6 + n7 + n8;
  numbers[at] = n0 / sum;
  numbers[at + 1] = n1 / sum;
  numbers[at + 2] = n2 / sum;
  numbers[at + 3] = n3 / sum;
  numbers[at + 4] = n4 / sum;
  numbers[at + 5] = n5 / sum;
  numbers[at + 6] = n6 / sum;
  numbers[at + 7] = n7 / sum;
  numbers[at + 8] = n8 / sum;
}

/** `behind[i][y]`: what all endings weigh that follow label y at place i. */
function backward(lattice: Lattice, length: number): void {
  const { behind } = lattice;
  behind.fill(1, (length - 1) * LABEL_COUNT, length * LABEL_COUNT);
  for (let i = length - 2; i >= 0; i--) {
    const at = i * LABEL_COUNT;
    stepBehind(lattice, at);
    scale(behind, at);
  }
}

function stepBehind({ behind, weights, steps }: Lattice, at: number): void {
  const a = at + LABEL_COUNT;
  const o0 = (weights[a] ?? 0) * (behind[a] ?? 0);
  const o1 = (weights[a + 1] ?? 0) * (behind[a + 1] ?? 0);
  const o2 = (weights[a + 2] ?? 0) * (behind[a + 2] ?? 0);
  const o3 = (weights[a + 3] ?? 0) * (behind[a + 3] ?? 0);
  const o4 = (weights[a + 4] ?? 0) * (behind[a + 4] ?? 0);
  const o5 = (weights[a + 5] ?? 0) * (behind[a + 5] ?? 0);
  const o6 = (weights[a + 6] ?? 0) * (behind[a + 6] ?? 0);
  const o7 = (weights[a + 7] ?? 0) * (behind[a + 7] ?? 0);
  const o8 = (weights[a + 8] ?? 0) * (behind[a + 8] ?? 0);
  for (let y = 0, k = 0; y < LABEL_COUNT; y++, k += LABEL_COUNT) {
    behind[at + y] =
      (steps[k] ?? 0) * o0 +
      (steps[k + 1] ?? 0) * o1 +
      (steps[k + 2] ?? 0) * o2 +
      (steps[k + 3] ?? 0) * o3 +
      (steps[k + 4] ?? 0) * o4 +
      (steps[k + 5] ?? 0) * o5 +
      (steps[k + 6] ?? 0) * o6 +
      (steps[k + 7] ?? 0) * o7 +
      (steps[k + 8] ?? 0) * o8;
  }
}

/**
 * The likeliest label sequence (Viterbi), written to `out`.
 * @param place the first of `length` places in both arrays
 */
export function bestPath(
  lattice: Lattice,
  emissions: Float32Array,
  length: number,
  out: Uint8Array,
  place = 0,
): void {
  if (length === 0) return;
  makeRoom(lattice, length * LABEL_COUNT);
  const { best, from } = lattice;
  for (let y = 0; y < LABEL_COUNT; y++) {
    const emission = emissions[place * LABEL_COUNT + y] ?? 0;
    best[y] = emission + (mayFollow(0, y) ? 0 : IMPOSSIBLE);
  }
  for (let i = 1; i < length; i++) {
    stepBest(lattice, i * LABEL_COUNT);
    const at = (place + i) * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) {
      const k = i * LABEL_COUNT + y;
      best[k] = (best[k] ?? 0) + (emissions[at + y] ?? 0);
    }
  }
  let label = 0;
  const end = (length - 1) * LABEL_COUNT;
  for (let y = 1; y < LABEL_COUNT; y++) {
    if ((best[end + y] ?? 0) > (best[end + label] ?? 0)) label = y;
  }
  for (let i = length - 1; i >= 0; i--) {
    out[place + i] = label;
    label = from[i * LABEL_COUNT + label] ?? 0;
  }
}

function stepBest({ best, from, transitions }: Lattice, at: number): void {
  const before = at - LABEL_COUNT;
  for (let y = 0; y < LABEL_COUNT; y++) {
    // Nothing but its own begin and itself leads to an inside.
    const inside = y > 0 && y % 2 === 0;
    const last = inside ? y : LABEL_COUNT - 1;
    let source = inside ? y - 1 : 0;
    let most = (best[before + source] ?? 0) + (transitions[source * LABEL_COUNT + y] ?? 0);
    for (let p = source + 1; p <= last; p++) {
      const value = (best[before + p] ?? 0) + (transitions[p * LABEL_COUNT + y] ?? 0);
      if (value <= most) continue;
      most = value;
      source = p;
    }
    best[at + y] = most;
    from[at + y] = source;
  }
}
