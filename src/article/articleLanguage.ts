import { guessLanguage } from './guessLanguage';

/** A BCP 47 tag with a two- or three-letter language, in its usual case; null for anything else. */
const validTag = (raw: string | null | undefined): string | null => {
  const tag =
    raw
      ?.trim()
      .replaceAll('_', '-')
      .split(/[,;\s]/)[0] ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
};

const primary = (tag: string): string => tag.split('-')[0] ?? tag;

/** Languages that the guess may take for one another, or that one tag covers. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['nb', 'nn', 'no', 'da']),
  new Set(['hr', 'sr', 'bs', 'sh', 'me']),
  new Set(['id', 'ms']),
  new Set(['zh', 'yue', 'wuu']),
  new Set(['bg', 'mk', 'ru']),
];

const areKin = (a: string, b: string): boolean =>
  a === b || KIN.some((kin) => kin.has(a) && kin.has(b));

/** How sure a guess must be to overrule what the page says of itself. */
const OVERRULE = 0.5;

/**
 * The article's language as a BCP 47 tag: the best of what the page states, else a guess from the
 * text. What a page states is overruled only where the text is plainly in another language:
 * templates leave `lang="en"` on pages of every tongue. `und` if nothing is known.
 */
export const articleLanguage = (languages: readonly string[], text: string): string => {
  const stated = languages.map(validTag).find((tag) => tag !== null) ?? null;
  const guess = guessLanguage(text);
  if (stated === null) return guess?.language ?? 'und';
  if (guess === null || guess.certainty < OVERRULE) return stated;
  return areKin(primary(stated), guess.language) ? stated : guess.language;
};
