import { segmenter } from '../lib/formats';

/** A tag that `Intl` can use; undefined, for its default, where it is none or not supported. */
const knownLocale = (language: string): string | undefined => {
  try {
    return Intl.Segmenter.supportedLocalesOf([language])[0];
  } catch {
    return undefined;
  }
};

/**
 * Cuts a text to about `length` UTF-16 units at the end of a sentence, or of a word where the
 * first sentence alone is longer. `cut` says whether anything was left out.
 */
export const shorten = (
  text: string,
  language: string,
  length: number,
): { readonly words: string; readonly cut: boolean } => {
  const whole = text.trim();
  if (whole.length <= length) return { words: whole, cut: false };
  const locale = knownLocale(language);
  let kept = '';
  for (const { segment } of segmenter(locale, { granularity: 'sentence' }).segment(whole)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  if (kept.trim() !== '') return { words: `${kept.trim()} …`, cut: true };
  for (const { segment } of segmenter(locale, { granularity: 'word' }).segment(whole)) {
    if (kept.length + segment.length > length) break;
    kept += segment;
  }
  return { words: `${kept.trim()} …`, cut: true };
};
