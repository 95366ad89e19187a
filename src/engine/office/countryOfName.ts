import type { Lexicon } from '../lexicon';
import type { ItemId, Recognition } from '../types';
import { isCountry } from './countryCodes';

/** The country that a name names, by its likeliest bearer that is a state; null for none. */
export function countryOfName(name: string, lexicon: Lexicon): ItemId | null {
  for (const { entity } of lexicon.find(name)) {
    const { item } = lexicon.entity(entity);
    if (isCountry(item)) return item;
  }
  return null;
}

/** The country that an entity of a document is: by its link, else by its name. Null for none. */
export function countryOfEntity(
  recognition: Recognition,
  entity: number,
  lexicon: Lexicon,
): ItemId | null {
  const found = recognition.entities[entity];
  if (found === undefined || found.kind === 'person') return null;
  if (found.item !== null) return isCountry(found.item) ? found.item : null;
  return countryOfName(found.name, lexicon);
}
