import { isPlaceholder } from '../lib/isPlaceholder';
import type { ByLanguage, EntityRecord } from '../pack/entityRecord';

/**
 * Joins entities whose item the source did not know with items that bear the same label and of which
 * nothing but the label is known: tables put together from several sources hold both, the one with
 * the evidence and the other with the id. Of several such items the most popular is taken, and of
 * several such entities likewise; what is left over stays as it is, since it may be a namesake.
 */
export function adoptPlaceholders(records: readonly EntityRecord[]): readonly EntityRecord[] {
  const placeholders = records.filter(({ id }) => isPlaceholder(id));
  if (placeholders.length === 0) return records;
  const orphans = mostPopularBy(placeholders);
  const adopters = mostPopularBy(records.filter(isBare));
  const joined = new Map<string, EntityRecord>();
  const renamed = new Map<string, EntityRecord['id']>();
  for (const [label, orphan] of orphans) {
    const adopter = adopters.get(label);
    if (adopter === undefined || joined.has(adopter.id) || renamed.has(orphan.id)) continue;
    joined.set(adopter.id, join(adopter, orphan));
    renamed.set(orphan.id, adopter.id);
  }
  return records
    .filter(({ id }) => !renamed.has(id))
    .map((record) => withItems(joined.get(record.id) ?? record, renamed));
}

/** A known item of which neither uses nor relations are. */
function isBare({ id, anchors, related }: EntityRecord): boolean {
  return (
    !isPlaceholder(id) && Object.keys(anchors ?? {}).length === 0 && (related ?? []).length === 0
  );
}

/** The most popular record by each label; of two equal ones, the first. */
function mostPopularBy(records: readonly EntityRecord[]): ReadonlyMap<string, EntityRecord> {
  const best = new Map<string, EntityRecord>();
  for (const record of records) {
    for (const [language, label] of Object.entries(record.labels)) {
      const key = `${language}:${label}`;
      const known = best.get(key);
      if (known === undefined || (record.popularity ?? 0) > (known.popularity ?? 0)) {
        best.set(key, record);
      }
    }
  }
  return best;
}

function join(adopter: EntityRecord, orphan: EntityRecord): EntityRecord {
  return {
    ...orphan,
    id: adopter.id,
    labels: { ...orphan.labels, ...adopter.labels },
    aliases: bothLists(adopter.aliases ?? {}, orphan.aliases ?? {}),
    descriptions: { ...orphan.descriptions, ...adopter.descriptions },
    kind: adopter.kind ?? orphan.kind ?? null,
    popularity: Math.max(adopter.popularity ?? 0, orphan.popularity ?? 0),
    coordinates: adopter.coordinates ?? orphan.coordinates ?? null,
    begin: adopter.begin ?? orphan.begin ?? null,
    end: adopter.end ?? orphan.end ?? null,
    offices: [...(adopter.offices ?? []), ...(orphan.offices ?? [])],
  };
}

function bothLists(
  a: ByLanguage<readonly string[]>,
  b: ByLanguage<readonly string[]>,
): ByLanguage<readonly string[]> {
  const languages = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(
    languages.map((language) => [language, [...(a[language] ?? []), ...(b[language] ?? [])]]),
  );
}

function withItems(
  record: EntityRecord,
  renamed: ReadonlyMap<string, EntityRecord['id']>,
): EntityRecord {
  const { related } = record;
  if (related === undefined || !related.some((id) => renamed.has(id))) return record;
  return { ...record, related: [...new Set(related.map((id) => renamed.get(id) ?? id))] };
}
