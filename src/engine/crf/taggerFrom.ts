import { checksumOf } from '../../lib/checksumOf';
import { languageOf } from '../language/languageOf';
import { createTagger } from './createTagger';
import { checksumBy, type Kernel } from './kernel';
import type { Tagger } from './tagger';
import { decodeWeights, WeightsError } from './weights';

/**
 * A tagger from the bytes of a language's file of weights.
 * @param language what {@link trainedLanguage} said
 * @param kernel what runs the model; null: it is run without
 * @throws {WeightsError} that says what is wrong with the file
 */
export function taggerFrom(bytes: Uint8Array, language: string, kernel: Kernel | null): Tagger {
  const weights = decodeWeights(bytes, kernel === null ? checksumOf : checksumBy(kernel));
  if (weights.language !== language) {
    const text = `These are the weights of "${weights.language}", not of "${language}".`;
    throw new WeightsError('language', text);
  }
  return createTagger(weights, languageOf(language), kernel);
}
