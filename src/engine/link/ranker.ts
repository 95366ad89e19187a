import { EVIDENCE } from './evidence';
import { SETTING_EVIDENCE } from './settingEvidence';

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
  /** A row for each candidate, in the order of `EVIDENCE`. */
  readonly rows: readonly Float64Array[];
  /** In the order of `SETTING_EVIDENCE`. */
  readonly setting: Float64Array;
}

/** Scores candidates. Every pass ends in a softmax over them and the answer "none of these". */
export class Ranker {
  readonly #own: Linear;
  readonly #joint: readonly Network[];

  /** @throws RangeError where the weights are of other features than the engine's. */
  constructor({ own, joint }: RankWeights) {
    this.#own = linear(own);
    this.#joint = joint.map((weights) => ({
      ...linear(weights),
      hidden: weights.hidden.map((row) => sized(row, WIDTH)),
      output: sized(weights.output, weights.hidden.length),
    }));
  }

  /** How often the candidates of a document are weighed against each other. */
  get rounds(): number {
    return this.#joint.length;
  }

  /** Probabilities of the candidates by their own evidence; the rest to 1 is none of them. */
  own({ rows, setting }: Evidence): Float64Array {
    const { candidate, none } = this.#own;
    const scores = Float64Array.from(rows, (row) => dot(candidate, row));
    return softmax(scores, dot(none, setting));
  }

  /** Probabilities by all evidence, once that of the others has been filled in. */
  joint({ rows, setting }: Evidence, round: number): Float64Array {
    const network = this.#joint[round];
    if (network === undefined) throw new RangeError(`The ranker has no round ${round}.`);
    const { candidate, none, hidden, output } = network;
    const shared = hidden.map((unit) => dotFrom(unit, EVIDENCE.length, setting));
    const scores = Float64Array.from(rows, (row) => {
      let score = dot(candidate, row);
      for (let h = 0; h < hidden.length; h++) {
        const unit = hidden[h] ?? candidate;
        score += (output[h] ?? 0) * Math.tanh((shared[h] ?? 0) + dot(unit, row));
      }
      return score;
    });
    return softmax(scores, dot(none, setting));
  }
}

interface Linear {
  readonly candidate: Float64Array;
  readonly none: Float64Array;
}

interface Network extends Linear {
  readonly hidden: readonly Float64Array[];
  readonly output: Float64Array;
}

const WIDTH = EVIDENCE.length + SETTING_EVIDENCE.length + 1;

function sized(values: readonly number[], length: number): Float64Array {
  if (values.length !== length) {
    throw new RangeError(`${values.length} weights where the ranker has ${length} features.`);
  }
  return Float64Array.from(values);
}

function linear({ candidate, setting }: LinearWeights): Linear {
  return {
    candidate: sized(candidate, EVIDENCE.length),
    none: sized(setting, SETTING_EVIDENCE.length),
  };
}

/** The sum over the values; weights behind them are left out. */
function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
}

/** The same for weights from an index on, and the bias right behind them. */
function dotFrom(weights: Float64Array, from: number, values: Float64Array): number {
  let sum = weights[from + values.length] ?? 0;
  for (let i = 0; i < values.length; i++) sum += (weights[from + i] ?? 0) * (values[i] ?? 0);
  return sum;
}

function softmax(scores: Float64Array, none: number): Float64Array {
  const top = scores.reduce((most, score) => Math.max(most, score), none);
  let sum = Math.exp(none - top);
  for (let i = 0; i < scores.length; i++) {
    const share = Math.exp((scores[i] ?? 0) - top);
    scores[i] = share;
    sum += share;
  }
  return scores.map((share) => share / sum);
}
