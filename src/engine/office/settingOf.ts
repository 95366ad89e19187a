import type { Lexicon } from '../lexicon';
import type { ItemId, Recognition } from '../types';
import { isCountry } from './countryCodes';
import { countryOfEntity, countryOfName } from './countryOfName';
import type { RoleMention } from './types';

/** A country and how much of an article's evidence speaks for it: 0 to 1. */
export interface CountryShare {
  readonly item: ItemId;
  readonly share: number;
}

/** What a mention is worth. A city tells of its country, a person's office of theirs, but less. */
const WORTH = { country: 1, demonym: 1, role: 1, place: 0.5, person: 0.5 } as const;
const MOST = 6;

/**
 * Which countries an article is about, most likely first: by its countries, nationalities, cities,
 * the offices of its people, and the roles that give a country themselves.
 */
export function settingOf(
  recognition: Recognition,
  roles: readonly RoleMention[],
  lexicon: Lexicon,
): readonly CountryShare[] {
  const weights = new Map<ItemId, number>();
  const add = (country: ItemId | null, weight: number): void => {
    if (country !== null) weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  recognition.entities.forEach((_, entity) => {
    addEntity({ recognition, entity, lexicon }, add);
  });
  for (const { country, item } of recognition.demonyms) {
    const told = item !== undefined && isCountry(item) ? item : null;
    add(told ?? (country === null ? null : countryOfName(country, lexicon)), WORTH.demonym);
  }
  for (const { country, house } of roles) add(house ? null : country, WORTH.role);
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights]
    .map(([item, weight]) => ({ item, share: weight / total }))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST);
}

type Add = (country: ItemId | null, weight: number) => void;

function addEntity(
  of: { readonly recognition: Recognition; readonly entity: number; readonly lexicon: Lexicon },
  add: Add,
): void {
  const { recognition, entity, lexicon } = of;
  const found = recognition.entities[entity];
  if (found === undefined) return;
  const country = countryOfEntity(recognition, entity, lexicon);
  const times = found.mentions.length;
  if (country !== null) {
    add(country, WORTH.country * times);
    return;
  }
  const index = found.item === null ? null : lexicon.indexOf(found.item);
  if (index === null || (found.kind !== 'person' && found.kind !== 'place')) return;
  // A city stands beside its country alone; somebody of several countries tells of none.
  const lands = lexicon
    .entity(index)
    .related.map((other) => lexicon.entity(other).item)
    .filter(isCountry);
  const [land, ...others] = lands;
  if (land !== undefined && others.length === 0) add(land, WORTH[found.kind] * times);
}
