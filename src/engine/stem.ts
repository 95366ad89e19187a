import type { Language } from './language/descriptor';

const SHORTEST_STEM = 3;

/**
 * A word without its case ending, so that the forms of one name compare equal: "Кулебою" and
 * "Кулеба" → "кулеб". Only for comparing, never for showing.
 */
export function stem(word: string, language: Language): string {
  for (const ending of language.caseEndings) {
    if (word.length - ending.length >= SHORTEST_STEM && word.endsWith(ending)) {
      return alternate(word.slice(0, -ending.length));
    }
  }
  return alternate(word);
}

// Slavic vowels that change with the ending: Харків, Харкова; Київ, Києва.
function alternate(stemmed: string): string {
  return stemmed.replace(/ів$/u, 'ов').replace(/їв$/u, 'єв').replace(/ьв$/u, 'лев');
}
