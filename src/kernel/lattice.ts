import { take } from './document';
import { LABELS, ROW, transitions } from './tables';

/** The exponential function of the host, so that a probability is the same number everywhere. */
declare function exp(x: f64): f64;

// Nine floats of 64 bits.
const WIDE: usize = 72;
const IMPOSSIBLE: f32 = -1e4;

/** Exponentials of the transitions, `[from][to]` and `[to][from]`; 0 for what may not follow. */
const steps = memory.data(9 * 72, 16);
const turned = memory.data(9 * 72, 16);
/** The transitions as logarithms, floats of 64 bits. */
const logs = memory.data(9 * 72, 16);

let ahead: usize = 0;
let behind: usize = 0;
let weights: usize = 0;
let origins: usize = 0;

/** Takes the transitions over, but for those that the labels forbid. */
export function setTransitions(): void {
  for (let a = 0; a < LABELS; a++) {
    for (let b = 0; b < LABELS; b++) {
      const log = mayFollow(a, b)
        ? load<f32>(transitions + ((<usize>(a * LABELS + b)) << 2))
        : IMPOSSIBLE;
      const step = exp(<f64>log);
      store<f64>(logs + ((<usize>(a * LABELS + b)) << 3), <f64>log);
      store<f64>(steps + ((<usize>(a * LABELS + b)) << 3), step);
      store<f64>(turned + ((<usize>(b * LABELS + a)) << 3), step);
    }
  }
}

/** Makes room for the longest segment of a document. */
export function openLattice(length: i32): void {
  ahead = take(<usize>length * WIDE);
  behind = take(<usize>length * WIDE);
  weights = take(<usize>length * WIDE);
  origins = take(<usize>(length * LABELS));
}

/** An inside, an even number, only follows its own begin and itself. */
function mayFollow(label: i32, next: i32): bool {
  return next === 0 || (next & 1) === 1 || label === next || label === next - 1;
}

/**
 * The probability of every label at every place (forward-backward, scaled to 1 at each place: Rabiner
 * 1989), floats of 32 bits. Sums run in the order of the labels, as in `engine/crf/lattice.ts`.
 * @param emissions of the first of `length` places, and `out` where its probabilities are wanted
 */
export function marginals(emissions: usize, length: i32, out: usize): void {
  exponentiate(emissions, length);
  forward(length);
  backward(length);
  for (let i = 0; i < length; i++) {
    const at = <usize>i * WIDE;
    let sum: f64 = 0;
    for (let y: usize = 0; y < WIDE; y += 8) {
      const product = load<f64>(ahead + at + y) * load<f64>(behind + at + y);
      store<f64>(ahead + at + y, product);
      sum += product;
    }
    const row = out + <usize>i * ROW;
    for (let y: usize = 0; y < WIDE; y += 8) {
      store<f32>(row + (y >> 1), <f32>(load<f64>(ahead + at + y) / sum));
    }
  }
}

/** Writes exponentials, the largest of each place being 1. */
function exponentiate(emissions: usize, length: i32): void {
  for (let i = 0; i < length; i++) {
    const row = emissions + <usize>i * ROW;
    const at = weights + <usize>i * WIDE;
    let top = load<f32>(row);
    for (let y: usize = 4; y < ROW; y += 4) top = max(top, load<f32>(row + y));
    // Words that are in no name have one number for eight labels.
    let last = top;
    let weight: f64 = 1;
    for (let y: usize = 0; y < ROW; y += 4) {
      const value = load<f32>(row + y);
      if (value !== last) weight = exp(<f64>value - <f64>top);
      last = value;
      store<f64>(at + (y << 1), weight);
    }
  }
}

/** `ahead[i][y]`: what all beginnings weigh that end at place i in label y. */
function forward(length: i32): void {
  for (let y = 0; y < LABELS; y++) {
    const weight = load<f64>(weights + ((<usize>y) << 3));
    store<f64>(ahead + ((<usize>y) << 3), mayFollow(0, y) ? weight : 0);
  }
  scale(ahead);
  for (let i = 1; i < length; i++) {
    const at = ahead + <usize>i * WIDE;
    multiplyRows(at - WIDE, steps, at);
    multiply(at, weights + <usize>i * WIDE, at);
    scale(at);
  }
}

/** `behind[i][y]`: what all endings weigh that follow label y at place i. */
function backward(length: i32): void {
  const end = behind + <usize>(length - 1) * WIDE;
  for (let y: usize = 0; y < WIDE; y += 8) store<f64>(end + y, 1);
  for (let i = length - 2; i >= 0; i--) {
    const next = <usize>(i + 1) * WIDE;
    // What was weighed ahead there is needed no more until the next segment.
    multiply(weights + next, behind + next, weights + next);
    multiplyRows(weights + next, turned, behind + <usize>i * WIDE);
    scale(behind + <usize>i * WIDE);
  }
}

/** `out[y] = Σ from[p] · matrix[p][y]`, two labels at a time, each in the order of `p`. */
function multiplyRows(from: usize, matrix: usize, out: usize): void {
  let factor = f64x2.splat(load<f64>(from));
  let a = f64x2.mul(factor, v128.load(matrix));
  let b = f64x2.mul(factor, v128.load(matrix, 16));
  let c = f64x2.mul(factor, v128.load(matrix, 32));
  let d = f64x2.mul(factor, v128.load(matrix, 48));
  let last = load<f64>(from) * load<f64>(matrix, 64);
  for (let p: usize = 1; p < 9; p++) {
    const row = matrix + p * WIDE;
    const weight = load<f64>(from + (p << 3));
    factor = f64x2.splat(weight);
    a = f64x2.add(a, f64x2.mul(factor, v128.load(row)));
    b = f64x2.add(b, f64x2.mul(factor, v128.load(row, 16)));
    c = f64x2.add(c, f64x2.mul(factor, v128.load(row, 32)));
    d = f64x2.add(d, f64x2.mul(factor, v128.load(row, 48)));
    last += weight * load<f64>(row, 64);
  }
  v128.store(out, a);
  v128.store(out, b, 16);
  v128.store(out, c, 32);
  v128.store(out, d, 48);
  store<f64>(out, last, 64);
}

/** `out[y] = a[y] · b[y]`. */
function multiply(a: usize, b: usize, out: usize): void {
  v128.store(out, f64x2.mul(v128.load(a), v128.load(b)));
  v128.store(out, f64x2.mul(v128.load(a, 16), v128.load(b, 16)), 16);
  v128.store(out, f64x2.mul(v128.load(a, 32), v128.load(b, 32)), 32);
  v128.store(out, f64x2.mul(v128.load(a, 48), v128.load(b, 48)), 48);
  store<f64>(out, load<f64>(a, 64) * load<f64>(b, 64), 64);
}

/** Divides nine numbers by their sum. */
function scale(numbers: usize): void {
  let sum = load<f64>(numbers);
  for (let y: usize = 8; y < WIDE; y += 8) sum += load<f64>(numbers + y);
  for (let y: usize = 0; y < WIDE; y += 8) store<f64>(numbers + y, load<f64>(numbers + y) / sum);
}

/** The likeliest label sequence (Viterbi), a byte for each place, written to `out`. */
export function bestPath(emissions: usize, length: i32, out: usize): void {
  // Of `ahead` nothing is needed here.
  const best = ahead;
  for (let y = 0; y < LABELS; y++) {
    const emission = <f64>load<f32>(emissions + ((<usize>y) << 2));
    store<f64>(best + ((<usize>y) << 3), emission + (mayFollow(0, y) ? 0 : <f64>IMPOSSIBLE));
  }
  for (let i = 1; i < length; i++) {
    stepBest(best + <usize>i * WIDE, emissions + <usize>i * ROW, origins + <usize>(i * LABELS));
  }
  const end = best + <usize>(length - 1) * WIDE;
  let label = 0;
  for (let y = 1; y < LABELS; y++) {
    if (load<f64>(end + ((<usize>y) << 3)) > load<f64>(end + ((<usize>label) << 3))) label = y;
  }
  for (let i = length - 1; i >= 0; i--) {
    store<u8>(out + i, <u8>label);
    label = <i32>load<u8>(origins + <usize>(i * LABELS + label));
  }
}

function stepBest(at: usize, emissions: usize, from: usize): void {
  const before = at - WIDE;
  for (let y = 0; y < LABELS; y++) {
    // Nothing but its own begin and itself leads to an inside.
    const inside = y > 0 && (y & 1) === 0;
    const last = inside ? y : LABELS - 1;
    let source = inside ? y - 1 : 0;
    let most = leadBy(before, source, y);
    for (let p = source + 1; p <= last; p++) {
      const value = leadBy(before, p, y);
      if (value <= most) continue;
      most = value;
      source = p;
    }
    store<f64>(at + ((<usize>y) << 3), most + <f64>load<f32>(emissions + ((<usize>y) << 2)));
    store<u8>(from + y, <u8>source);
  }
}

function leadBy(before: usize, label: i32, next: i32): f64 {
  const transition = load<f64>(logs + ((<usize>(label * LABELS + next)) << 3));
  return load<f64>(before + ((<usize>label) << 3)) + transition;
}
