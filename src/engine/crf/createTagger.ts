import type { Language } from '../language/descriptor';
import { type CodeTable, classesOf } from './codeTable';
import { descriptorClass } from './descriptorClass';
import { Tagger, type TaggerOptions } from './tagger';
import type { Weights } from './weights';
import type { WordClasses } from './words';

/**
 * The word classes that weights are learned with: both from the table of codes, or where the
 * language's own lists know more, the coarse ones from these.
 */
export function wordClasses(
  table: CodeTable,
  language: Language,
  descriptorClasses: boolean,
): WordClasses {
  const classes = classesOf(table);
  if (!descriptorClasses) return classes;
  return { codeOf: classes.codeOf, coarseOf: (lower) => descriptorClass(lower, language) };
}

/** A tagger for the documents of one language. Keep it: it remembers words. */
export function createTagger(
  weights: Weights,
  language: Language,
  options: TaggerOptions = {},
): Tagger {
  const classes = wordClasses(weights.codes, language, weights.descriptorClasses);
  return new Tagger(weights, classes, options);
}
