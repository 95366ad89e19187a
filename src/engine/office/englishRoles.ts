import type { Lexicon } from '../lexicon';
import type { Document, ItemId, Recognition, Role } from '../types';
import { countryOfEntity, countryOfName } from './countryOfName';
import { englishWords } from './language/englishWords';
import type { RoleMention } from './types';

/** "this president", "every president": the recogniser leaves those out; "his president" is somebody's. */
const SOMEBODYS = /\b(?:his|her|its|their|our|my|your)\s+(?:\p{L}+\s+)?$/iu;
const HOUSE = /^(?:no|number|downing|white|oval|blue)\b/i;

/** The roles that the recogniser found in English, with what they mean. */
export function englishRoles(
  { blocks }: Document,
  recognition: Recognition,
  lexicon: Lexicon,
): readonly RoleMention[] {
  return recognition.roles.flatMap((role): readonly RoleMention[] => {
    const readings = englishWords(role.office);
    const country = countryOf(role, recognition, lexicon);
    const before = blocks[role.block]?.text.slice(0, role.start) ?? '';
    if (readings.length === 0 || country === undefined || SOMEBODYS.test(before)) return [];
    const { block, start, end, text, sentence } = role;
    return [{ block, start, end, text, readings, country, house: HOUSE.test(text), sentence }];
  });
}

/** Undefined where a country or region is named that is no state: "Scotland's", "European". */
function countryOf(
  { country, entity, text, office }: Role,
  recognition: Recognition,
  lexicon: Lexicon,
): ItemId | null | undefined {
  if (country !== null) {
    const linked = entity === null ? null : countryOfEntity(recognition, entity, lexicon);
    return linked ?? countryOfName(country, lexicon) ?? undefined;
  }
  // The span begins with a demonym that no country has.
  return text.toLowerCase().startsWith(office) ? null : undefined;
}
