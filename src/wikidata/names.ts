/** What an item is called. */
import type { Item, Terms } from './item';
import { bestOf } from './statements';
import type { Labelled } from './types';

/**
 * The term in the first of these languages that has one, then in `mul` (names that are the same
 * in every language), then in English.
 */
export const termIn = (terms: Terms, languages: readonly string[]): Labelled | null => {
  const [first = 'en', ...others] = languages;
  for (const language of [first, 'mul', 'en', ...others]) {
    const term = terms[language];
    if (term !== undefined && term.text.trim() !== '') return term;
  }
  return null;
};

/** Name in the native language (P1559, of people) and native label (P1705). */
const NATIVE = ['P1559', 'P1705'] as const;

const nativeNames = (item: Item): readonly Labelled[] =>
  NATIVE.flatMap((property) =>
    bestOf(item, property).flatMap(({ value }): readonly Labelled[] =>
      value.type === 'text' && value.language !== null
        ? [{ text: value.text, language: value.language }]
        : [],
    ),
  );

/** The item's name in its own language, where that is another than the one shown. */
export const nativeNameOf = (item: Item, shown: Labelled): Labelled | null =>
  nativeNames(item).find(({ text }) => text !== shown.text) ?? null;

const fromSitelink = (item: Item): Labelled | null => {
  const [site, title] = Object.entries(item.sitelinks)[0] ?? [];
  if (site === undefined || title === undefined) return null;
  const language = site.replace(/wiki$/, '').replaceAll('_', '-');
  return { text: title.replace(/(?<=\S)\s+\([^()]*\)$/, ''), language };
};

/**
 * What to call the item, in the first of these languages that has a name for it; failing all, its
 * native name, its article's title, or any name at all. The text is empty where it has none: never
 * a bare id.
 */
export const nameOf = (item: Item, languages: readonly string[]): Labelled =>
  termIn(item.labels, languages) ??
  nativeNames(item)[0] ??
  fromSitelink(item) ??
  Object.values(item.labels)[0] ?? { text: '', language: 'mul' };
