/** The engine that `npm run eval` and `npm run bench` measure: the one place that makes it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTagger } from '../../src/engine/crf/createTagger';
import { checksumBy, type Kernel, kernelFrom } from '../../src/engine/crf/kernel';
import type { Tagger, TaggerOptions } from '../../src/engine/crf/tagger';
import { trainedLanguage } from '../../src/engine/crf/trainedLanguage';
import { decodeWeights } from '../../src/engine/crf/weights';
import { languageOf } from '../../src/engine/language/languageOf';
import { recognise } from '../../src/engine/recognise';
import { checksumOf } from '../../src/lib/checksumOf';
import { PackedLexicon } from '../../src/pack/packedLexicon';
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
const BUILD = join(import.meta.dirname, '../../dist/chrome');
const WEIGHTS = join(BUILD, 'weights');
const KERNEL = join(BUILD, 'kernel.wasm');

/** The weights of the last build; none where it has none. */
export function readWeights(): readonly WeightsFile[] {
  if (!existsSync(WEIGHTS)) return [];
  const names = readdirSync(WEIGHTS).filter((name) => name.endsWith('.bin'));
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(WEIGHTS, name)) }));
}

/** The kernel of the last build; null where it has none. */
export const readKernel = (): Kernel | null =>
  existsSync(KERNEL) ? kernelFrom(readFileSync(KERNEL)) : null;

/** The taggers by language. */
export type Models = ReadonlyMap<string, Tagger>;

/** Makes taggers of weights; `npm run bench` times it. */
export const decodeModels = (
  files: readonly WeightsFile[],
  kernel: Kernel | null,
  options?: TaggerOptions,
): Models =>
  new Map(
    files.map(({ bytes }) => {
      const weights = decodeWeights(bytes, kernel === null ? checksumOf : checksumBy(kernel));
      const language = languageOf(weights.language);
      return [weights.language, createTagger(weights, language, kernel, options)];
    }),
  );

/** The engine as it ships. */
export const engineWith = (models: Models, name = 'sidelight'): Variant => ({
  name,
  recognise: (document, lexicon = null) => {
    const language = trainedLanguage(document.language);
    return recognise(document, language === null ? null : (models.get(language) ?? null), lexicon);
  },
});

/** The same with the names of the pack that ships; null where there is no build. */
export function engineWithPack(models: Models): Variant | null {
  const file = join(BUILD, 'packs/starter.pack');
  if (!existsSync(file)) return null;
  const lexicon = new PackedLexicon(readFileSync(file));
  const { recognise: read } = engineWith(models);
  return { name: 'with its pack', recognise: (document) => read(document, lexicon) };
}

/** The engine with a part taken out, for `npm run eval -- --ablations`. */
export const variantsWith = (files: readonly WeightsFile[]): readonly Variant[] => {
  if (files.length === 0) return [engineWith(new Map(), 'rules only')];
  const kernel = readKernel();
  const without = (name: string, options: TaggerOptions) =>
    engineWith(decodeModels(files, kernel, options), name);
  return [
    engineWith(new Map(), 'rules only'),
    without('no document facts', { documentFacts: false }),
    without('no consistency', { consistency: false }),
    without('no word codes', { codes: false }),
    without('no lists', { lists: false }),
  ];
};

/** The engine with the weights of the last build. */
export const engineUnderTest = (): Variant => engineWith(decodeModels(readWeights(), readKernel()));
