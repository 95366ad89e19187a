import { COARSE_CLASSES, type CodeTable, MOST_CODES, packClasses } from '../engine/crf/codeTable';
import { LABEL_COUNT } from '../engine/crf/labels';
import { buildCodes } from './buildCodes';
import type { LabelledDocument } from './corpus';
import { kMeans } from './kMeans';
import { random } from './random';
import type { Vectors } from './readVectors';

/** Words with their classes. */
export interface ClassedWords {
  /** Packed classes by word, the most frequent word first. */
  readonly words: ReadonlyMap<string, number>;
  /** The words that are held to be parts of names, where they have a capital. */
  readonly names: ReadonlySet<string>;
}

// What the vectors themselves count beside what was learned from them: enough to tell words apart
// of which the corpora say nothing.
const OWN_SHARE = 0.3;
const LENGTH = 3;
const EPOCHS = 6;
const RATE = 0.05;
const DECAY = 1e-4;
const ROUNDS = 7;
// The most frequent words make the classes; the rare ones' vectors are noisy.
const FIT = 60_000;

/**
 * Classes of words that matter for names, from vectors trained on text without labels. Three
 * regressions learn from the corpora what a word's vector says of the label of a capitalised word:
 * the word itself, the one after it, the one before it. Their 27 outputs and, less, the vector are
 * clustered to 255 codes. So a word that no corpus has ("Kodungalloor") is classed with words like
 * it that one has; plain clusters of the vectors, tried first, were worth a point less (typed F1).
 * The vectors alone are clustered to 16 coarse classes; both together are worth another half.
 */
export function learnCodes(
  vectors: Vectors,
  documents: readonly LabelledDocument[],
  seed: number,
): ClassedWords {
  const scaled = unitLength(vectors);
  const outputs = [0, 1, -1].map((offset, i) =>
    regress(scaled, examplesOf(scaled, documents, offset), seed + i),
  );
  const fit = Math.min(FIT, vectors.words.length);
  const fine = kMeans(pointsOf(scaled, outputs), {
    dimensions: 3 * LABEL_COUNT + vectors.dimensions,
    clusters: MOST_CODES,
    ...{ fit, rounds: ROUNDS, seed, weights: null },
  });
  const coarse = kMeans(scaled.values, {
    dimensions: vectors.dimensions,
    clusters: COARSE_CLASSES,
    ...{ fit, rounds: ROUNDS, seed, weights: null },
  });
  const words = new Map<string, number>();
  const names = new Set<string>();
  const size = 3 * LABEL_COUNT + vectors.dimensions;
  vectors.words.forEach((word, i) => {
    if (!/\p{L}/u.test(word)) return;
    const code = fine.nearest[i] ?? 0;
    words.set(word, packClasses(code + 1, coarse.nearest[i] ?? 0));
    const labels = fine.centres.subarray(code * size, code * size + LABEL_COUNT);
    if ((labels[0] ?? 0) < Math.max(...labels)) names.add(word);
  });
  return { words, names };
}

/** The table of the first `count` words of a list. */
export function firstCodes(words: ClassedWords['words'], count: number): CodeTable {
  return buildCodes(new Map([...words].slice(0, count)));
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
