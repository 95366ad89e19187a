import { LABEL_COUNT } from '../engine/crf/labels';
import { type Lattice, latticeOf, makeRoom, setSteps, sumPaths } from '../engine/crf/lattice';
import { Average } from './average';
import type { Dense } from './dense';
import { random, shuffle } from './random';
import type { Sample } from './samples';

/** How to train. */
export interface Training {
  readonly epochs: number;
  /** Step of AdaGrad. */
  readonly rate: number;
  /** Share of features left out at random, so that no single one is relied on. */
  readonly dropout: number;
  readonly seed: number;
  /** Only these slots may have weights, for training on after pruning; null: all. */
  readonly allowed: Uint8Array | null;
  readonly log: (line: string) => void;
}

const EPSILON = 1e-3;
// Places that the model is this sure of are left alone: half of the time is saved, nothing is lost.
const SETTLED = 0.005;
const MISC = 7;

/**
 * Maximises the conditional likelihood of the labels by stochastic gradient steps, one segment
 * each, with AdaGrad's step for every weight (Lafferty et al. 2001; Duchi et al. 2011). Feature
 * dropout after Wager et al. (2013); weights are scaled by the share kept when it ends. Changes
 * `model` in place; the same samples and seed give the same weights.
 */
export function trainCrf(model: Dense, samples: readonly Sample[], training: Training): void {
  new Trainer(model, training).run(samples);
}

class Trainer {
  readonly #model: Dense;
  readonly #training: Training;
  readonly #next: () => number;
  readonly #squares: Float32Array;
  readonly #stepSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(1e-6);
  readonly #biasSquares = new Float32Array(LABEL_COUNT).fill(1e-6);
  readonly #lattice: Lattice;
  #slots = new Int32Array(0);
  #ends = new Int32Array(0);
  #loss = 0;

  constructor(model: Dense, training: Training) {
    this.#model = model;
    this.#training = training;
    this.#next = random(training.seed);
    this.#squares = new Float32Array(model.table.length);
    this.#lattice = latticeOf(model.transitions);
  }

  run(samples: readonly Sample[]): void {
    const { epochs, dropout, log } = this.#training;
    const order = [...samples];
    const keep = 1 - dropout;
    const { table } = this.#model;
    for (let i = 0; i < table.length; i++) table[i] = (table[i] ?? 0) / keep;
    const average = new Average(this.#model);
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(order, this.#next);
      this.#loss = 0;
      let places = 0;
      for (const sample of order) {
        this.#learn(sample);
        places += sample.length;
      }
      log(`epoch ${epoch} of ${epochs}: log-likelihood ${(this.#loss / places).toFixed(4)} a word`);
      if (epoch > epochs / 2) average.add();
    }
    average.take();
    for (let i = 0; i < table.length; i++) table[i] = (table[i] ?? 0) * keep;
  }

  #learn(sample: Sample): void {
    this.#makeRoom(sample);
    this.#draw(sample);
    setSteps(this.#lattice.steps, this.#model.transitions);
    sumPaths(this.#lattice, sample.length);
    this.#stepGradient(sample);
    for (let i = 0; i < sample.length; i++) this.#placeGradient(sample, i);
  }

  #makeRoom({ length, features }: Sample): void {
    makeRoom(this.#lattice, length * LABEL_COUNT);
    if (this.#ends.length < length) this.#ends = new Int32Array(2 * length);
    const most = features.reduce((sum, { length: count }) => sum + count, 0);
    if (this.#slots.length < most) this.#slots = new Int32Array(2 * most);
  }

  /** Draws which features stay, and sums their weights. */
  #draw({ features }: Sample): void {
    const { table, bias, bits } = this.#model;
    const { dropout, allowed } = this.#training;
    const shift = 32 - bits;
    const slots = this.#slots;
    const sums = this.#lattice.weights;
    let count = 0;
    for (let i = 0; i < features.length; i++) {
      const at = i * LABEL_COUNT;
      for (let y = 0; y < LABEL_COUNT; y++) sums[at + y] = bias[y] ?? 0;
      for (const hash of features[i] ?? []) {
        const slot = hash >>> shift;
        if (this.#next() < dropout || (allowed !== null && allowed[slot] === 0)) continue;
        const from = slot * LABEL_COUNT;
        slots[count++] = from;
        for (let y = 0; y < LABEL_COUNT; y++) {
          sums[at + y] = (sums[at + y] ?? 0) + (table[from + y] ?? 0);
        }
      }
      this.#ends[i] = count;
    }
  }

  #stepGradient({ length, gold, source }: Sample): void {
    const { ahead, behind, weights, steps } = this.#lattice;
    const gradient = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    const pair = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    for (let i = 1; i < length; i++) {
      const at = i * LABEL_COUNT;
      let sum = 0;
      for (let p = 0; p < LABEL_COUNT; p++) {
        const before = ahead[at - LABEL_COUNT + p] ?? 0;
        for (let y = 0; y < LABEL_COUNT; y++) {
          const k = p * LABEL_COUNT + y;
          const onward = (weights[at + y] ?? 0) * (behind[at + y] ?? 0);
          pair[k] = before * (steps[k] ?? 0) * onward;
          sum += pair[k] ?? 0;
        }
      }
      for (let k = 0; k < pair.length; k++) {
        gradient[k] = (gradient[k] ?? 0) - (pair[k] ?? 0) / sum;
      }
      const known = (gold[i - 1] ?? 0) * LABEL_COUNT + (gold[i] ?? 0);
      gradient[known] = (gradient[known] ?? 0) + 1;
    }
    const { transitions } = this.#model;
    for (let k = 0; k < gradient.length; k++) {
      if ((transitions[k] ?? 0) < -1e3) continue;
      step(transitions, this.#stepSquares, k, {
        gradient: (gradient[k] ?? 0) * source.weight,
        rate: this.#training.rate,
      });
    }
  }

  #placeGradient({ gold, source }: Sample, i: number): void {
    const { ahead, behind } = this.#lattice;
    const at = i * LABEL_COUNT;
    const errors = new Float64Array(LABEL_COUNT);
    let sum = 0;
    for (let y = 0; y < LABEL_COUNT; y++) {
      errors[y] = (ahead[at + y] ?? 0) * (behind[at + y] ?? 0);
      sum += errors[y] ?? 0;
    }
    for (let y = 0; y < LABEL_COUNT; y++) errors[y] = (errors[y] ?? 0) / sum;
    const label = gold[i] ?? 0;
    this.#loss += intoErrors(errors, label, source.partial && label === 0);
    let worst = 0;
    for (let y = 0; y < LABEL_COUNT; y++) {
      errors[y] = (errors[y] ?? 0) * source.weight;
      worst = Math.max(worst, Math.abs(errors[y] ?? 0));
    }
    if (worst >= SETTLED) this.#apply(errors, i);
  }

  #apply(errors: Float64Array, i: number): void {
    const { table, bias } = this.#model;
    const squares = this.#squares;
    const { rate } = this.#training;
    const first = i === 0 ? 0 : (this.#ends[i - 1] ?? 0);
    const last = this.#ends[i] ?? 0;
    for (let y = 0; y < LABEL_COUNT; y++) {
      step(bias, this.#biasSquares, y, { gradient: errors[y] ?? 0, rate });
    }
    for (let k = first; k < last; k++) {
      const from = this.#slots[k] ?? 0;
      for (let y = 0; y < LABEL_COUNT; y++) {
        const gradient = errors[y] ?? 0;
        const square = (squares[from + y] ?? 0) + gradient * gradient;
        squares[from + y] = square;
        table[from + y] = (table[from + y] ?? 0) + (rate * gradient) / Math.sqrt(square + EPSILON);
      }
    }
  }
}

/** AdaGrad: the step shrinks with the root of the squares seen so far. */
function step(
  weights: Float32Array,
  squares: Float32Array,
  k: number,
  by: { readonly gradient: number; readonly rate: number },
): void {
  const square = (squares[k] ?? 0) + by.gradient * by.gradient;
  squares[k] = square;
  weights[k] = (weights[k] ?? 0) + (by.rate * by.gradient) / Math.sqrt(square);
}

/**
 * Turns probabilities into the gradient of the log-likelihood, in place, and returns that likelihood.
 * Where O may also be MISC, the target is shared among the three by what the model holds of them.
 */
function intoErrors(shares: Float64Array, label: number, partial: boolean): number {
  if (!partial) {
    const likelihood = Math.log((shares[label] ?? 0) + 1e-9);
    for (let y = 0; y < LABEL_COUNT; y++) shares[y] = (y === label ? 1 : 0) - (shares[y] ?? 0);
    return likelihood;
  }
  const fits = (y: number) => y === 0 || y >= MISC;
  let sum = 1e-9;
  for (let y = 0; y < LABEL_COUNT; y++) if (fits(y)) sum += shares[y] ?? 0;
  for (let y = 0; y < LABEL_COUNT; y++) {
    const share = shares[y] ?? 0;
    shares[y] = (fits(y) ? share / sum : 0) - share;
  }
  return Math.log(sum);
}
