import { random, shuffle } from './random';

/** One referent whose item is known, as the ranker sees it. */
export interface RankExample {
  /** A row of features for each candidate. */
  readonly rows: readonly Float64Array[];
  readonly setting: Float64Array;
  /** Index of the right candidate; -1 for none of them. */
  readonly gold: number;
  readonly weight: number;
}

/** How long, how fast and how cautiously is learned. */
export interface RankRecipe {
  readonly hidden: number;
  readonly epochs: number;
  readonly batch: number;
  /** Step of Adam at the start; it falls to nothing in a line. */
  readonly step: number;
  /** Ridge penalty on every weight, for each example. */
  readonly ridge: number;
  readonly seed: number;
}

/** All weights of a pass as one vector: candidate, setting, hidden rows with their bias, output. */
export class RankModel {
  readonly features: number;
  readonly settings: number;
  readonly hidden: number;
  /** Length of a hidden unit's row. */
  readonly width: number;
  /** Where the hidden rows begin. */
  readonly rows: number;
  /** Where the outputs begin. */
  readonly output: number;
  readonly values: Float64Array;

  constructor(shape: { features: number; settings: number; hidden: number }) {
    this.features = shape.features;
    this.settings = shape.settings;
    this.hidden = shape.hidden;
    this.width = shape.features + shape.settings + 1;
    this.rows = shape.features + shape.settings;
    this.output = this.rows + shape.hidden * this.width;
    this.values = new Float64Array(this.output + shape.hidden);
  }
}

// Adam's usual decays, the second one shorter for the short training.
const MOMENTUM = 0.9;
const MEMORY = 0.99;
// Shares this near to the truth teach nothing.
const LEAST_ERROR = 1e-4;
const SPREAD = 0.3;

/**
 * Learns a pass of the ranker: the weights under which the right answers are likeliest, by Adam
 * (Kingma and Ba, 2015) over small batches with a ridge penalty. Without hidden units it is a
 * conditional logit. The same examples in the same order and the same seed give the same weights.
 * @param allowed which candidate features may be used; others get no weight
 */
export function trainRanker(
  examples: readonly RankExample[],
  recipe: RankRecipe,
  allowed: (feature: number) => boolean = () => true,
): RankModel {
  const [first] = examples;
  const model = new RankModel({
    features: first?.rows[0]?.length ?? 0,
    settings: first?.setting.length ?? 0,
    hidden: recipe.hidden,
  });
  const next = random(recipe.seed);
  const free = freeWeights(model, allowed);
  for (let i = model.rows; i < model.values.length; i++) {
    if (free[i] === 1) model.values[i] = SPREAD * (2 * next() - 1);
  }
  const adam = new Adam(model.values, free, recipe);
  const gradient = new Gradient(model);
  const order = examples.map((_, i) => i);
  const batches = Math.ceil(order.length / recipe.batch);
  for (let epoch = 0; epoch < recipe.epochs; epoch++) {
    shuffle(order, next);
    for (let batch = 0; batch < batches; batch++) {
      const part = order.slice(batch * recipe.batch, (batch + 1) * recipe.batch);
      for (const index of part) {
        const example = examples[index];
        if (example !== undefined) gradient.add(example);
      }
      const done = (epoch + batch / batches) / recipe.epochs;
      adam.step(gradient.take(), part.length, recipe.step * (1 - done));
    }
  }
  return model;
}

function freeWeights(model: RankModel, allowed: (feature: number) => boolean): Uint8Array {
  const free = new Uint8Array(model.values.length).fill(1);
  for (let i = 0; i < model.features; i++) {
    if (allowed(i)) continue;
    free[i] = 0;
    for (let h = 0; h < model.hidden; h++) free[model.rows + h * model.width + i] = 0;
  }
  return free;
}

class Adam {
  readonly #values: Float64Array;
  readonly #free: Uint8Array;
  readonly #ridge: number;
  readonly #mean: Float64Array;
  readonly #square: Float64Array;
  #steps = 0;

  constructor(values: Float64Array, free: Uint8Array, { ridge }: RankRecipe) {
    this.#values = values;
    this.#free = free;
    this.#ridge = ridge;
    this.#mean = new Float64Array(values.length);
    this.#square = new Float64Array(values.length);
  }

  step(gradient: Float64Array, examples: number, size: number): void {
    this.#steps++;
    const mean = 1 - MOMENTUM ** this.#steps;
    const square = 1 - MEMORY ** this.#steps;
    const [values, m, v] = [this.#values, this.#mean, this.#square];
    for (let i = 0; i < values.length; i++) {
      if (this.#free[i] === 0) continue;
      const value = values[i] ?? 0;
      const g = (gradient[i] ?? 0) / examples + this.#ridge * value;
      const m1 = MOMENTUM * (m[i] ?? 0) + (1 - MOMENTUM) * g;
      const v1 = MEMORY * (v[i] ?? 0) + (1 - MEMORY) * g * g;
      m[i] = m1;
      v[i] = v1;
      values[i] = value - (size * (m1 / mean)) / (Math.sqrt(v1 / square) + 1e-8);
    }
  }
}

/** Collects the gradient of the negative log likelihood over a batch. */
class Gradient {
  readonly #model: RankModel;
  readonly #sum: Float64Array;
  #activations = new Float64Array(0);
  readonly #shared: Float64Array;

  constructor(model: RankModel) {
    this.#model = model;
    this.#sum = new Float64Array(model.values.length);
    this.#shared = new Float64Array(model.hidden);
  }

  /** The gradient since the last call. */
  take(): Float64Array {
    const taken = this.#sum.slice();
    this.#sum.fill(0);
    return taken;
  }

  add({ rows, setting, gold, weight }: RankExample): void {
    const { shares, none } = this.#forward(rows, setting);
    rows.forEach((row, k) => {
      const error = ((shares[k] ?? 0) - Number(k === gold)) * weight;
      if (Math.abs(error) > LEAST_ERROR) this.#backward(row, setting, { error, k });
    });
    const error = (none - Number(gold < 0)) * weight;
    const { features, settings } = this.#model;
    for (let i = 0; i < settings; i++) this.#gain(features + i, error * (setting[i] ?? 0));
  }

  #gain(at: number, by: number): void {
    this.#sum[at] = (this.#sum[at] ?? 0) + by;
  }

  #forward(
    rows: readonly Float64Array[],
    setting: Float64Array,
  ): { readonly shares: Float64Array; readonly none: number } {
    const { features, settings, hidden, values: w } = this.#model;
    if (this.#activations.length < rows.length * hidden) {
      this.#activations = new Float64Array(rows.length * hidden);
    }
    this.#share(setting);
    const scores = Float64Array.from(rows, (row, k) => this.#score(row, k));
    let none = 0;
    for (let i = 0; i < settings; i++) none += (w[features + i] ?? 0) * (setting[i] ?? 0);
    const top = scores.reduce((most, score) => Math.max(most, score), none);
    const exponents = scores.map((score) => Math.exp(score - top));
    const rest = Math.exp(none - top);
    const sum = exponents.reduce((all, each) => all + each, rest);
    return { shares: exponents.map((each) => each / sum), none: rest / sum };
  }

  /** What the setting gives each hidden unit: the same for all candidates. */
  #share(setting: Float64Array): void {
    const { features, settings, hidden, width, rows, values: w } = this.#model;
    for (let h = 0; h < hidden; h++) {
      const from = rows + h * width + features;
      let sum = w[from + settings] ?? 0;
      for (let i = 0; i < settings; i++) sum += (w[from + i] ?? 0) * (setting[i] ?? 0);
      this.#shared[h] = sum;
    }
  }

  #score(row: Float64Array, k: number): number {
    const { features, hidden, width, rows, output, values: w } = this.#model;
    let score = 0;
    for (let i = 0; i < features; i++) score += (w[i] ?? 0) * (row[i] ?? 0);
    for (let h = 0; h < hidden; h++) {
      const from = rows + h * width;
      let sum = this.#shared[h] ?? 0;
      for (let i = 0; i < features; i++) sum += (w[from + i] ?? 0) * (row[i] ?? 0);
      const activation = Math.tanh(sum);
      this.#activations[k * hidden + h] = activation;
      score += (w[output + h] ?? 0) * activation;
    }
    return score;
  }

  #backward(
    row: Float64Array,
    setting: Float64Array,
    { error, k }: { readonly error: number; readonly k: number },
  ): void {
    const { features, settings, hidden, width, rows, output, values: w } = this.#model;
    const g = this.#sum;
    for (let i = 0; i < features; i++) g[i] = (g[i] ?? 0) + error * (row[i] ?? 0);
    for (let h = 0; h < hidden; h++) {
      const activation = this.#activations[k * hidden + h] ?? 0;
      this.#gain(output + h, error * activation);
      const inner = error * (w[output + h] ?? 0) * (1 - activation * activation);
      const from = rows + h * width;
      for (let i = 0; i < features; i++) g[from + i] = (g[from + i] ?? 0) + inner * (row[i] ?? 0);
      const behind = from + features;
      for (let i = 0; i < settings; i++) this.#gain(behind + i, inner * (setting[i] ?? 0));
      this.#gain(behind + settings, inner);
    }
  }
}
