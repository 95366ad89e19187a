import { useMemo } from 'preact/hooks';
import { usePanel } from '../context';
import type { Atlas } from './atlas';
import { countryNames } from './countryNames';
import { useAtlas } from './useAtlas';

/** Languages that the browser's own tables take; a page may state anything. */
const known = (languages: readonly (string | undefined)[]): readonly string[] =>
  languages.flatMap((language) => {
    try {
      return Intl.DisplayNames.supportedLocalesOf(language ?? []);
    } catch {
      return [];
    }
  });

let last: { readonly key: string; readonly isCountry: (name: string) => boolean } | null = null;

/** Some thousand names are looked up for it: once for all the maps of an article. */
const namesIn = (atlas: Atlas, languages: readonly string[]): ((name: string) => boolean) => {
  const key = languages.join(' ');
  if (last?.key !== key) last = { key, isCountry: countryNames(atlas.coarse, languages) };
  return last.isCountry;
};

/**
 * Tells whether a place is a country, by its name: in the reader's language, the article's or
 * English. Null until the atlas is there.
 */
export const useCountries = (): ((names: readonly string[]) => boolean) | null => {
  const { panel, text } = usePanel();
  const atlas = useAtlas();
  const language = panel.state.value.article?.language;
  return useMemo(() => {
    if (atlas === null) return null;
    const isCountry = namesIn(atlas, known([text.locale, language, 'en']));
    return (names) => names.some(isCountry);
  }, [atlas, text, language]);
};
