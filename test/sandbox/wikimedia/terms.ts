/** Labels and descriptions in a reader's language, with Wikibase's fallback. */
import type { RawTerm } from '../worldTypes';

/**
 * The chain of languages for one: itself, the language that it is a variant of, `mul`, `en`.
 * English goes to `mul` only. (MediaWiki knows further fallbacks between languages, such as from
 * Breton to French; the world has no need of them.)
 */
export const fallbackChain = (language: string): readonly string[] => {
  const base = language.split('-')[0] ?? language;
  const chain = base === language ? [language] : [language, base];
  return base === 'en' ? [...chain, 'mul'] : [...chain, 'mul', 'en'];
};

/** The first term of the chain that exists; `undefined` where none does. */
export const termFor = (
  terms: Readonly<Record<string, RawTerm>>,
  language: string,
): RawTerm | undefined => {
  for (const code of fallbackChain(language)) {
    const term = terms[code];
    if (term) return term;
  }
  return undefined;
};
