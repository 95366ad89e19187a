import type { Language } from '../language/descriptor';
import { classesOf } from './codeTable';
import { descriptorClasses } from './descriptorClasses';
import { Tagger, type TaggerOptions } from './tagger';
import type { Weights } from './weights';
import type { WordClasses } from './words';

/** The word classes that weights were learned with. */
export function wordClasses(weights: Weights, language: Language): WordClasses {
  if (weights.descriptorClasses) return descriptorClasses(language);
  return classesOf({ slots: weights.codes, coarse: weights.coarse });
}

/** A tagger for the documents of one language. Keep it: it remembers words. */
export function createTagger(
  weights: Weights,
  language: Language,
  options: TaggerOptions = {},
): Tagger {
  return new Tagger(weights, wordClasses(weights, language), options);
}
