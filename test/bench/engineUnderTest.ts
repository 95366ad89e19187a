/** The engine that `npm run eval` and `npm run bench` measure: the one place that makes it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../src/engine/recognise';
import type { Recognise } from '../engine/engineFinder';

/** An engine by name. */
export interface Variant {
  readonly name: string;
  readonly recognise: Recognise;
}

/** A file of weights as the extension ships it. */
export interface WeightsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// Bundled tools lie as deep in the repository as this file does, so one path serves both.
const WEIGHTS = join(import.meta.dirname, '../../dist/chrome/weights');

/** The weights of the last build; none where it has none. */
export function readWeights(): readonly WeightsFile[] {
  if (!existsSync(WEIGHTS)) return [];
  const names = readdirSync(WEIGHTS).filter((name) => name.endsWith('.bin'));
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(WEIGHTS, name)) }));
}

/** What `recognise` takes beside the document. TODO: the trained recogniser's models. */
export type Models = readonly WeightsFile[];

/** Makes models of weights; `npm run bench` times it. TODO: decode them. */
export const decodeModels = (files: readonly WeightsFile[]): Models => files;

/** The engine as it ships. TODO: hand the models on to `recognise`. */
export const engineWith = (_models: Models): Variant => ({
  name: 'sidelight',
  recognise: (document) => recognise(document),
});

/**
 * The engine with a part taken out, for `npm run eval -- --ablations`.
 * TODO: no document features, no repair, no lexicon.
 */
export const variantsWith = (_models: Models): readonly Variant[] => [
  { name: 'rules only', recognise: (document) => recognise(document) },
];

/** The engine with the weights of the last build. */
export const engineUnderTest = (): Variant => engineWith(decodeModels(readWeights()));
