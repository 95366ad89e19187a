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
  let entityBy: ReadonlyMap<string, number> | null = null;
  return {
    named,
    entityOf: (country) => {
      if (country === null) return null;
      entityBy ??= indexOf(entities, named);
      return entityBy.get(country) ?? null;
    },
  };
}

/** The first entity of each country, by its common name. Many texts never ask for it. */
function indexOf(
  entities: readonly Entity[],
  named: Countries['named'],
): ReadonlyMap<string, number> {
  const entityBy = new Map<string, number>();
  entities.forEach(({ kind, forms }, index) => {
    if (kind === 'person' || kind === 'work') return;
    for (const form of forms) {
      const country = named(form);
      if (country !== null && !entityBy.has(country)) entityBy.set(country, index);
    }
  });
  return entityBy;
}

function keyOf(text: string): string {
  const lower = text.toLowerCase();
  const plain = lower.includes('.') ? lower.replaceAll('.', '') : lower;
  const spaced = plain.includes('-') ? plain.replaceAll('-', ' ') : plain;
  if (!spaced.includes(' ')) return fold(spaced);
  const key = spaced.split(' ').map(fold).join(' ');
  return key.startsWith('the ') ? key.slice(4) : key;
}
