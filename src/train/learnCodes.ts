import type { CodeTable } from '../engine/crf/codeTable';
import { LABEL_COUNT } from '../engine/crf/labels';
import { buildCodes, MOST_CODES } from './buildCodes';
import type { LabelledDocument } from './corpus';
import { kMeans } from './kMeans';
import { random } from './random';
import type { Vectors } from './readVectors';

/** How many words get codes, which of them make the classes, and how coarse the coarse ones are. */
export interface CodeSettings {
  readonly words: number;
  readonly fit: number;
  readonly coarse: number;
  readonly seed: number;
}

// What the vectors themselves count beside what was learned from them: enough to tell words apart
// of which the corpora say nothing.
const OWN_SHARE = 0.3;
const LENGTH = 3;
const EPOCHS = 6;
const RATE = 0.05;
const DECAY = 1e-4;
const ROUNDS = 7;

/**
 * Classes of words that matter for names, from vectors trained on text without labels. Three
 * regressions learn from the corpora what a word's vector says of the label of a capitalised word:
 * the word itself, the one after it, the one before it. Their 27 outputs and, less, the vector are
 * clustered to 255 classes. So a word that no corpus has ("Kodungalloor") is classed with words like
 * it that one has; plain clusters of the vectors, tried first, were worth a point less (typed F1).
 */
export function learnCodes(
  vectors: Vectors,
  documents: readonly LabelledDocument[],
  settings: CodeSettings,
): CodeTable {
  const scaled = unitLength(vectors);
  const outputs = [0, 1, -1].map((offset, i) =>
    regress(scaled, examplesOf(scaled, documents, offset), settings.seed + i),
  );
  const points = pointsOf(scaled, outputs);
  const { centres, nearest } = kMeans(points, {
    dimensions: 3 * LABEL_COUNT + vectors.dimensions,
    clusters: MOST_CODES,
    fit: Math.min(settings.fit, vectors.words.length),
    rounds: ROUNDS,
    seed: settings.seed,
    weights: null,
  });
  const coarse = new Uint8Array(MOST_CODES + 1);
  const groups = kMeans(centres, {
    dimensions: 3 * LABEL_COUNT + vectors.dimensions,
    clusters: settings.coarse,
    fit: MOST_CODES,
    rounds: ROUNDS,
    seed: settings.seed,
    weights: null,
  });
  groups.nearest.forEach((group, code) => {
    coarse[code + 1] = group + 1;
  });
  const codes = new Map<string, number>();
  for (const [i, word] of vectors.words.slice(0, settings.words).entries()) {
    if (/\p{L}/u.test(word)) codes.set(word, (nearest[i] ?? 0) + 1);
  }
  return { slots: buildCodes(codes), coarse };
}

function unitLength({ words, dimensions, values }: Vectors): Vectors {
  const scaled = new Float32Array(values.length);
  for (let i = 0; i < words.length; i++) {
    let squares = 1e-9;
    for (let k = 0; k < dimensions; k++) squares += (values[i * dimensions + k] ?? 0) ** 2;
    const factor = LENGTH / Math.sqrt(squares);
    for (let k = 0; k < dimensions; k++) {
      scaled[i * dimensions + k] = (values[i * dimensions + k] ?? 0) * factor;
    }
  }
  return { words, dimensions, values: scaled };
}

/** Pairs of a word's index and the label of the capitalised word `offset` places after it. */
function examplesOf(
  { words }: Vectors,
  documents: readonly LabelledDocument[],
  offset: number,
): Uint32Array {
  const index = new Map(words.map((word, i) => [word, i]));
  const examples: number[] = [];
  for (const { sentence, labels } of documents.flat()) {
    if (sentence.style !== 'mixed') continue;
    for (let i = 0; i < labels.length; i++) {
      const token = sentence.tokens[sentence.from + i];
      if (token === undefined || token.casing === 'lower' || token.casing === 'none') continue;
      const at = i - offset;
      const other = at < 0 || at >= labels.length ? undefined : sentence.tokens[sentence.from + at];
      const word = other === undefined ? undefined : index.get(other.lower.replaceAll('.', ''));
      if (word !== undefined) examples.push(word, labels[i] ?? 0);
    }
  }
  return Uint32Array.from(examples);
}

/** Softmax regression by stochastic gradient steps; `[labels][dimensions]`. */
function regress(vectors: Vectors, examples: Uint32Array, seed: number): Float32Array {
  const { dimensions, values } = vectors;
  const weights = new Float32Array(LABEL_COUNT * dimensions);
  const bias = new Float32Array(LABEL_COUNT);
  const count = examples.length / 2;
  const next = random(seed);
  const shares = new Float64Array(LABEL_COUNT);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch);
    for (let step = 0; step < count; step++) {
      const pick = Math.floor(next() * count);
      const from = (examples[2 * pick] ?? 0) * dimensions;
      const label = examples[2 * pick + 1] ?? 0;
      softmax(shares, (y) => {
        let sum = bias[y] ?? 0;
        for (let k = 0; k < dimensions; k++) {
          sum += (weights[y * dimensions + k] ?? 0) * (values[from + k] ?? 0);
        }
        return sum;
      });
      for (let y = 0; y < LABEL_COUNT; y++) {
        const error = (y === label ? 1 : 0) - (shares[y] ?? 0);
        bias[y] = (bias[y] ?? 0) + rate * error;
        for (let k = 0; k < dimensions; k++) {
          const at = y * dimensions + k;
          const old = weights[at] ?? 0;
          weights[at] = old + rate * (error * (values[from + k] ?? 0) - DECAY * old);
        }
      }
    }
  }
  return weights;
}

function softmax(shares: Float64Array, scoreOf: (label: number) => number): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < LABEL_COUNT; y++) {
    shares[y] = scoreOf(y);
    top = Math.max(top, shares[y] ?? 0);
  }
  let sum = 0;
  for (let y = 0; y < LABEL_COUNT; y++) {
    shares[y] = Math.exp((shares[y] ?? 0) - top);
    sum += shares[y] ?? 0;
  }
  for (let y = 0; y < LABEL_COUNT; y++) shares[y] = (shares[y] ?? 0) / sum;
}

function pointsOf(
  { words, dimensions, values }: Vectors,
  outputs: readonly Float32Array[],
): Float32Array {
  const size = outputs.length * LABEL_COUNT + dimensions;
  const points = new Float32Array(words.length * size);
  const sums = new Float64Array(LABEL_COUNT);
  for (let i = 0; i < words.length; i++) {
    outputs.forEach((weights, o) => {
      let mean = 0;
      for (let y = 0; y < LABEL_COUNT; y++) {
        let sum = 0;
        for (let k = 0; k < dimensions; k++) {
          sum += (weights[y * dimensions + k] ?? 0) * (values[i * dimensions + k] ?? 0);
        }
        sums[y] = sum;
        mean += sum / LABEL_COUNT;
      }
      for (let y = 0; y < LABEL_COUNT; y++) {
        points[i * size + o * LABEL_COUNT + y] = (sums[y] ?? 0) - mean;
      }
    });
    for (let k = 0; k < dimensions; k++) {
      const at = i * size + outputs.length * LABEL_COUNT + k;
      points[at] = (values[i * dimensions + k] ?? 0) * OWN_SHARE;
    }
  }
  return points;
}
