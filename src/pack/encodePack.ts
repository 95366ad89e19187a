import { encodeEntities } from './encodeEntities';
import { encodeNames } from './encodeNames';
import type { EntityRecord } from './entityRecord';
import { writeParts } from './format';
import { itemNumber } from './itemNumber';
import type { PackMeta } from './packMeta';
import { MOST_LANGUAGES } from './texts';

/**
 * Makes a pack. The same entities give the same bytes, in whatever order they come.
 * @throws {RangeError} for an item that comes twice, an impossible id or date, or a language whose
 *   tag holds a space
 */
export function encodePack(records: Iterable<EntityRecord>, meta: PackMeta): Uint8Array {
  const { languages } = meta;
  checkLanguages(languages);
  const sorted = mostPopularFirst(records);
  // One more than the popularity: of two that nobody links to, either may be meant.
  const weights = sorted.map((record) => 1 + popularityOf(record));
  const { count, seed, links, longest, ...names } = encodeNames(sorted, { languages, weights });
  const sections = { ...encodeEntities(sorted, languages), ...names };
  const counts = { entities: sorted.length, names: count, links, longest, seed };
  return writeParts({ counts, meta, sections });
}

const popularityOf = ({ popularity }: EntityRecord): number => Math.max(0, popularity ?? 0);

/** Low indices take fewer bytes: those should be of entities that many names and others lead to. */
function mostPopularFirst(records: Iterable<EntityRecord>): readonly EntityRecord[] {
  const keyed = Array.from(records, (record) => ({
    record,
    item: itemNumber(record.id),
    popularity: popularityOf(record),
  }));
  keyed.sort((a, b) => b.popularity - a.popularity || a.item - b.item);
  const items = new Set<number>();
  for (const { item } of keyed) {
    if (items.has(item)) throw new RangeError(`Q${item} comes twice.`);
    items.add(item);
  }
  return keyed.map(({ record }) => record);
}

function checkLanguages(languages: readonly string[]): void {
  if (languages.length > MOST_LANGUAGES) {
    throw new RangeError(`A pack has at most ${MOST_LANGUAGES} languages.`);
  }
  const broken = languages.find((language) => !/^[\w-]+$/.test(language));
  if (broken !== undefined) throw new RangeError(`"${broken}" is no tag of a language.`);
}
