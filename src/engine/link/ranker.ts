import { EVIDENCE } from './evidence';
import type { EvidenceRow } from './evidenceTable';
import { SETTING_EVIDENCE } from './settingEvidence';
import { tanh } from './tanh';

/** Weights of the linear pass: log odds for one unit of each feature, in the order of a row. */
export interface LinearWeights {
  readonly candidate: readonly number[];
  /** For "none of these". */
  readonly setting: readonly number[];
}

/**
 * Weights of the joint pass: the linear ones, and a layer of hidden units that sees a candidate's
 * features and its referent's together, so that evidence can count for more in one setting than in
 * another.
 */
export interface JointWeights extends LinearWeights {
  /** A row for each unit: the candidate's features, then the setting's, then the unit's bias. */
  readonly hidden: readonly (readonly number[])[];
  /** What each unit adds to a candidate's score. */
  readonly output: readonly number[];
}

/** What was learned: a pass by each referent's own evidence, and rounds with the others' candidates. */
export interface RankWeights {
  readonly own: LinearWeights;
  readonly joint: readonly JointWeights[];
}

/** The evidence for the candidates of one referent. */
export interface Evidence {
  /** A row for each candidate. */
  readonly rows: readonly EvidenceRow[];
  /** In the order of `SETTING_EVIDENCE`. */
  readonly setting: Float64Array;
}

/** Scores candidates. Every pass ends in a softmax over them and the answer "none of these". */
export class Ranker {
  readonly #own: Linear;
  readonly #joint: readonly Network[];

  /**
   * @param curve what the hidden units answer with. Learning hands in `Math.tanh`: it is chaotic, so
   *   that the last bit of a share between its rounds decides the second decimal of weights
   * @throws RangeError where the weights are of other features than the engine's
   */
  constructor({ own, joint }: RankWeights, curve: (x: number) => number = tanh) {
    this.#own = linear(own);
    this.#joint = joint.map((weights) => new Network(weights, curve));
  }

  /** How often the candidates of a document are weighed against each other. */
  get rounds(): number {
    return this.#joint.length;
  }

  /**
   * Probabilities of the candidates by their own evidence; the rest to 1 is none of them.
   * @param scores where they are put
   */
  own(
    { rows, setting }: Evidence,
    scores: Float64Array = new Float64Array(rows.length),
  ): Float64Array {
    const { candidate, none } = this.#own;
    rows.forEach((row, i) => {
      scores[i] = sumOf(candidate, row);
    });
    return softmax(scores, dot(none, setting));
  }

  /** The same by all evidence, once that of the others has been filled in. */
  joint(
    { rows, setting }: Evidence,
    round: number,
    scores: Float64Array = new Float64Array(rows.length),
  ): Float64Array {
    const network = this.#joint[round];
    if (network === undefined) throw new RangeError(`The ranker has no round ${round}.`);
    if (rows.length === 0) return scores;
    network.enter(setting);
    rows.forEach((row, i) => {
      scores[i] = network.score(row);
    });
    return softmax(scores, network.none(setting));
  }
}

interface Linear {
  readonly candidate: Float64Array;
  readonly none: Float64Array;
}

const FEATURES = EVIDENCE.length;
const WIDTH = FEATURES + SETTING_EVIDENCE.length + 1;

/** Hidden units that are summed side by side. */
const ABREAST = 4;

/**
 * A joint pass. Its hidden weights lie unit beside unit: three features in four are 0 for a candidate,
 * and are passed over for all units at once. What is left of them is summed for four units in a pass,
 * whose sums then need not be fetched and put back for each feature.
 */
class Network {
  readonly #linear: Linear;
  readonly #curve: (x: number) => number;
  readonly #output: Float64Array;
  /** For each feature, each feature of the setting and the bias: what it gives to every unit. */
  readonly #hidden: Float64Array;
  /** What the setting of the referent gives to every unit, and what that and a candidate do. */
  readonly #shared: Float64Array;
  readonly #sums: Float64Array;
  /** Of a candidate's features that are not 0: where their hidden weights begin, and the values. */
  readonly #places = new Int32Array(FEATURES);
  readonly #given = new Float64Array(FEATURES);

  constructor(weights: JointWeights, curve: (x: number) => number) {
    this.#curve = curve;
    // Units that fill up the last four weigh nothing.
    const units = Math.ceil(weights.hidden.length / ABREAST) * ABREAST;
    this.#linear = linear(weights);
    this.#output = new Float64Array(units);
    this.#output.set(sized(weights.output, weights.hidden.length));
    this.#hidden = new Float64Array(WIDTH * units);
    weights.hidden.forEach((row, unit) => {
      sized(row, WIDTH).forEach((weight, i) => {
        this.#hidden[i * units + unit] = weight;
      });
    });
    this.#shared = new Float64Array(units);
    this.#sums = new Float64Array(units);
  }

  /** Makes ready for the candidates of a referent. */
  enter(setting: Float64Array): void {
    const hidden = this.#hidden;
    const shared = this.#shared;
    const units = shared.length;
    const bias = (WIDTH - 1) * units;
    for (let unit = 0; unit < units; unit++) shared[unit] = hidden[bias + unit] ?? 0;
    for (let i = 0; i < setting.length; i++) {
      const value = setting[i] ?? 0;
      if (value === 0) continue;
      const at = (FEATURES + i) * units;
      for (let unit = 0; unit < units; unit++) {
        shared[unit] = (shared[unit] ?? 0) + (hidden[at + unit] ?? 0) * value;
      }
    }
  }

  score({ table, from, to }: EvidenceRow): number {
    const { candidate } = this.#linear;
    const { features, values } = table;
    const places = this.#places;
    const given = this.#given;
    const units = this.#shared.length;
    let score = 0;
    let count = 0;
    for (let at = from; at < to; at++) {
      const feature = features[at] ?? 0;
      const value = values[at] ?? 0;
      score += (candidate[feature] ?? 0) * value;
      // What the others tell is 0 as often as not: without a branch, which would cost more.
      places[count] = feature * units;
      given[count] = value;
      count += Number(value !== 0);
    }
    for (let unit = 0; unit < units; unit += ABREAST) this.#four(unit, count);
    const output = this.#output;
    const sums = this.#sums;
    const curve = this.#curve;
    for (let unit = 0; unit < units; unit++) score += (output[unit] ?? 0) * curve(sums[unit] ?? 0);
    return score;
  }

  none(setting: Float64Array): number {
    return dot(this.#linear.none, setting);
  }

  /** Sums so many features for four units. */
  #four(unit: number, count: number): void {
    const hidden = this.#hidden;
    const places = this.#places;
    const given = this.#given;
    const shared = this.#shared;
    const sums = this.#sums;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i++) {
      const at = (places[i] ?? 0) + unit;
      const value = given[i] ?? 0;
      a += (hidden[at] ?? 0) * value;
      b += (hidden[at + 1] ?? 0) * value;
      c += (hidden[at + 2] ?? 0) * value;
      d += (hidden[at + 3] ?? 0) * value;
    }
    sums[unit] = (shared[unit] ?? 0) + a;
    sums[unit + 1] = (shared[unit + 1] ?? 0) + b;
    sums[unit + 2] = (shared[unit + 2] ?? 0) + c;
    sums[unit + 3] = (shared[unit + 3] ?? 0) + d;
  }
}

function sized(values: readonly number[], length: number): Float64Array {
  if (values.length !== length) {
    throw new RangeError(`${values.length} weights where the ranker has ${length} features.`);
  }
  return Float64Array.from(values);
}

function linear({ candidate, setting }: LinearWeights): Linear {
  return {
    candidate: sized(candidate, FEATURES),
    none: sized(setting, SETTING_EVIDENCE.length),
  };
}

/** The sum over the values; weights behind them are left out. */
function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** The weights of what a row has, by its values. */
function sumOf(weights: Float64Array, { table, from, to }: EvidenceRow): number {
  const { features, values } = table;
  let sum = 0;
  for (let at = from; at < to; at++) sum += (weights[features[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** Makes probabilities of scores, in their place. */
function softmax(scores: Float64Array, none: number): Float64Array {
  let top = none;
  for (const score of scores) if (score > top) top = score;
  let sum = Math.exp(none - top);
  for (let i = 0; i < scores.length; i++) {
    const share = Math.exp((scores[i] ?? 0) - top);
    scores[i] = share;
    sum += share;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / sum;
  return scores;
}
