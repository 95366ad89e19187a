import type { Language } from '../language/descriptor';
import { type CodeTable, classesOf } from './codeTable';
import { descriptorClass } from './descriptorClass';
import type { Kernel } from './kernel';
import { KernelTagger } from './kernelTagger';
import { nounClass } from './nouns';
import { PlainTagger } from './plainTagger';
import type { Tagger, TaggerOptions } from './tagger';
import type { Weights } from './weights';
import type { WordClasses } from './words';

/** The word classes that weights are learned with. */
export function wordClasses(table: CodeTable, language: Language): WordClasses {
  return { ...classesOf(table), listOf: descriptorClass(language, nounClass(table)) };
}

/**
 * A tagger for the documents of one language.
 * @param kernel what runs the model; null where there is no WebAssembly: the same names, later
 */
export function createTagger(
  weights: Weights,
  language: Language,
  kernel: Kernel | null,
  options: TaggerOptions = {},
): Tagger {
  const known = wordClasses(weights.codes, language);
  const none = () => 0;
  const listOf = options.lists === false ? none : known.listOf;
  if (kernel !== null) return new KernelTagger(kernel, weights, listOf, options);
  const codes = options.codes === false ? { codeOf: none, coarseOf: none } : known;
  return new PlainTagger(
    weights,
    { codeOf: codes.codeOf, coarseOf: codes.coarseOf, listOf },
    options,
  );
}
