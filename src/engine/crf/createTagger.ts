import type { Language } from '../language/descriptor';
import { type CodeTable, classesOf } from './codeTable';
import { descriptorClass } from './descriptorClass';
import { nounClass } from './nouns';
import { Tagger, type TaggerOptions } from './tagger';
import type { Weights } from './weights';
import type { WordClasses } from './words';

/** The word classes that weights are learned with. */
export function wordClasses(table: CodeTable, language: Language): WordClasses {
  return { ...classesOf(table), listOf: descriptorClass(language, nounClass(table)) };
}

/** A tagger for the documents of one language. Keep it: it remembers words. */
export function createTagger(
  weights: Weights,
  language: Language,
  options: TaggerOptions = {},
): Tagger {
  const known = wordClasses(weights.codes, language);
  const none = () => 0;
  const classes = {
    codeOf: options.codes === false ? none : known.codeOf,
    coarseOf: options.codes === false ? none : known.coarseOf,
    listOf: options.lists === false ? none : known.listOf,
  };
  return new Tagger(weights, classes, options);
}
