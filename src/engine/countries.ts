import { fold } from './fold';
import type { Language } from './language/descriptor';
import type { Entity } from './types';

/** The countries of a language, and those of them that a document names. */
export interface Countries {
  /** The common name of the country that a text names: "the US" → "United States"; else null. */
  named(text: string): string | null;
  /** The index of the country's entity, where the document has one. */
  entityOf(country: string | null): number | null;
}

/** Looks countries up by any of their names, and finds them among the entities of a document. */
export function countriesOf(entities: readonly Entity[], language: Language): Countries {
  const { countryNames } = language;
  const named = (text: string): string | null => {
    const key = keyOf(text);
    const common = language.sameNames.get(key);
    return countryNames.get(common ?? key) ?? countryNames.get(key) ?? null;
  };
  const entityBy = new Map<string, number>();
  entities.forEach(({ kind, forms }, index) => {
    if (kind === 'person' || kind === 'work') return;
    for (const form of forms) {
      const country = named(form);
      if (country !== null && !entityBy.has(country)) entityBy.set(country, index);
    }
  });
  return {
    named,
    entityOf: (country) => (country === null ? null : (entityBy.get(country) ?? null)),
  };
}

function keyOf(text: string): string {
  const words = text.toLowerCase().replaceAll('.', '').replaceAll('-', ' ').split(' ');
  return words.map(fold).join(' ').replace(/^the /, '');
}
