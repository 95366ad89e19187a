import { languageOf } from '../language/languageOf';

/** The gender that somebody's English name tells: "Elizabeth II" → f; null where it tells none. */
export const genderOfName = (name: string): 'm' | 'f' | null => {
  const [given = ''] = name.toLowerCase().split(/[\s-]+/);
  return languageOf('en').givenNames.get(given) ?? null;
};
