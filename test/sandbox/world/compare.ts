/** Compares the item tables with what the shared data hold: ids, names, dates, coordinates. */
import type { RawEntity, RawSnak, RawStatement } from '../worldTypes';
import type { SharedFacts, SourceItem, SourceTenure } from './sharedFacts';
import type { ItemRow } from './table';

export interface Comparison {
  /** Some source bears the name under this id. */
  readonly confirmed: string[];
  /** No source has the id: the row says where it was seen, or why it stays. */
  readonly elsewhere: string[];
  readonly contradictions: string[];
  /** Offices whose dates were held against a source. */
  tenures: number;
}

const INVENTED = 1_900_000_000;
/** The month in which the data on office holders were taken. */
const SNAPSHOT = '2022-03';
/** The leaders' table holds those in office in this year, and no earlier terms of theirs. */
const LEADERS = '2021';

/** Folded for comparing: case, diacritics, punctuation and the word in brackets fall away. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s*\(.*?\)\s*/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function namesOf(row: ItemRow): ReadonlySet<string> {
  const names = row.terms.flatMap(({ label, aliases }) => (label ? [label, ...aliases] : aliases));
  return new Set([...names, ...row.wikis.map(({ title }) => title)].map(fold));
}

/** `+2022-09-06T00:00:00Z` at its precision: `2022-09-06`, `2022-09` or `2022`. */
function dayOf(snak: RawSnak | undefined): string | null {
  const value = snak?.datavalue?.value as { time: string; precision: number } | undefined;
  if (!value?.time) return null;
  const digits = { 11: 10, 10: 7 }[value.precision] ?? 4;
  return value.time.slice(1, 1 + digits);
}

/** True where neither day contradicts the other at the coarser precision of both. */
function agree(ours: string | null, theirs: string | null): boolean {
  if (!ours || !theirs) return true;
  const digits = Math.min(ours.length, theirs.length);
  return ours.slice(0, digits) === theirs.slice(0, digits);
}

function checkLife(entity: RawEntity, source: SourceItem): readonly string[] {
  const days = (property: string): (string | null)[] =>
    (entity.claims[property] ?? [])
      .filter(({ rank }) => rank !== 'deprecated')
      .map(({ mainsnak }) => dayOf(mainsnak));
  const wrong = (property: string, theirs: string | null): boolean =>
    days(property).length > 0 && !days(property).some((ours) => agree(ours, theirs));
  return [
    ...(wrong('P569', source.born) ? [`born ${days('P569')}, the data say ${source.born}`] : []),
    ...(wrong('P570', source.died) ? [`died ${days('P570')}, the data say ${source.died}`] : []),
  ];
}

function itemOf(snak: RawSnak): string {
  return (snak.datavalue?.value as { id?: string } | undefined)?.id ?? '';
}

/** Is the source's office the one of the statement? By item, else by name inside a name. */
function sameOffice(tenure: SourceTenure, office: RawEntity | undefined): boolean {
  if (tenure.item) return tenure.item === office?.id;
  const labels = [office?.labels.en?.value, ...(office?.aliases.en ?? []).map((a) => a.value)];
  const theirs = fold(tenure.position);
  return labels.some((label) => {
    const ours = fold(label ?? '');
    return ours === theirs || ours.startsWith(`${theirs} of `) || ours.endsWith(` ${theirs}`);
  });
}

/** What a source holds of one office, against one statement: a problem, or null. */
function checkSpan(
  statement: RawStatement,
  theirs: readonly SourceTenure[],
  office: RawEntity | undefined,
): string | null {
  const start = dayOf(statement.qualifiers?.P580?.[0]);
  const end = dayOf(statement.qualifiers?.P582?.[0]);
  const fits = (tenure: SourceTenure): boolean =>
    agree(start, tenure.start) && (tenure.end === '' || agree(end, tenure.end));
  if (theirs.some(fits)) return null;
  const spans = theirs.map((tenure) => `${tenure.start}..${tenure.end}`).join(', ');
  return `${office?.labels.en?.value} ${start}..${end ?? ''}, the data say ${spans}`;
}

/**
 * The leaders' table has years and the office holders' days: each that knows the office must agree,
 * or the coarser one would excuse what the finer one denies. Offices taken after the snapshot are
 * left alone.
 */
function checkTenure(
  statement: RawStatement,
  source: SourceItem,
  entities: ReadonlyMap<string, RawEntity>,
): { readonly compared: boolean; readonly problems: readonly string[] } {
  const start = dayOf(statement.qualifiers?.P580?.[0]);
  if (!start || start > SNAPSHOT) return { compared: false, problems: [] };
  const office = entities.get(itemOf(statement.mainsnak));
  const theirs = source.tenures.filter((tenure) => sameOffice(tenure, office));
  const end = dayOf(statement.qualifiers?.P582?.[0]);
  const groups = [
    theirs.filter(({ item }) => item && (end ?? LEADERS) >= LEADERS),
    theirs.filter(({ item }) => !item),
  ];
  const filled = groups.filter((group) => group.length > 0);
  return {
    compared: filled.length > 0,
    problems: filled
      .map((group) => checkSpan(statement, group, office))
      .filter((problem) => problem !== null),
  };
}

function checkPlace(entity: RawEntity, { coordinates }: SourceItem): readonly string[] {
  const ours = entity.claims.P625?.[0]?.mainsnak.datavalue?.value as
    | { latitude: number; longitude: number }
    | undefined;
  if (!ours || !coordinates) return [];
  const apart = Math.max(
    Math.abs(ours.latitude - coordinates.lat),
    Math.abs(ours.longitude - coordinates.lon),
  );
  return apart > 0.35 ? [`lies ${apart.toFixed(2)} degrees away from the data's place`] : [];
}

/** Dated statements that the dump has too, with the same value, must begin on one of its days. */
function checkDump(entity: RawEntity, { dump }: SourceItem): readonly string[] {
  const wrong: string[] = [];
  for (const [property, statements] of Object.entries(entity.claims))
    for (const statement of statements) {
      const start = dayOf(statement.qualifiers?.P580?.[0]);
      const same = (dump?.claims?.[property] ?? []).filter(
        ({ mainsnak }) => itemOf(mainsnak) === itemOf(statement.mainsnak) && itemOf(mainsnak),
      );
      const starts = same.flatMap(({ qualifiers }) => (qualifiers?.P580 ?? []).map(dayOf));
      if (start && starts.length && !starts.some((theirs) => agree(start, theirs)))
        wrong.push(`${property} from ${start}, the dump says ${starts.join(', ')}`);
    }
  return wrong;
}

/** Ids that an exact source holds for the English label of an item whose id is invented. */
function knownElsewhere(row: ItemRow, facts: SharedFacts): readonly string[] {
  const label = row.terms.find(({ language }) => language === 'en')?.label;
  return label ? [...(facts.idsByName.get(label) ?? [])] : [];
}

function bearsName(row: ItemRow, source: SourceItem | undefined): boolean {
  const ours = namesOf(row);
  return (source?.names ?? []).some(({ name }) => ours.has(fold(name)));
}

/**
 * All that the data hold against one row. The knowledge table can confirm a name and never deny
 * one: where it lacks an item's label it files a surface of some text under the id ("gov").
 */
function checkRow(
  row: ItemRow,
  entity: RawEntity,
  all: { facts: SharedFacts; entities: ReadonlyMap<string, RawEntity> },
): { readonly problems: readonly string[]; readonly tenures: number } {
  const source = all.facts.items.get(row.id);
  if (!source) return { problems: [], tenures: 0 };
  const names = source.names.filter(({ source }) => source !== 'knowledge');
  const named = names.length === 0 || bearsName(row, source);
  const tenures = (entity.claims.P39 ?? []).map((statement) =>
    checkTenure(statement, source, all.entities),
  );
  const other = [...new Set(names.map(({ name }) => name))].slice(0, 4).join(' / ');
  const problems = [
    ...(named ? [] : [`is called ${other} in the data`]),
    ...checkLife(entity, source),
    ...tenures.flatMap((tenure) => tenure.problems),
    ...checkPlace(entity, source),
    ...checkDump(entity, source),
  ];
  return { problems, tenures: tenures.filter(({ compared }) => compared).length };
}

/** Compares every row; invented ids are looked up by name, in case the real one is known. */
export function compareWithShared(
  rows: readonly ItemRow[],
  entities: ReadonlyMap<string, RawEntity>,
  facts: SharedFacts,
): Comparison {
  const result: Comparison = { confirmed: [], elsewhere: [], contradictions: [], tenures: 0 };
  for (const row of rows) {
    const entity = entities.get(row.id);
    if (!entity) continue;
    const name = `${row.id} ${entity.labels.en?.value ?? entity.labels.mul?.value ?? ''}`;
    if (Number(row.id.slice(1)) > INVENTED) {
      for (const id of knownElsewhere(row, facts))
        result.contradictions.push(`${name}: the data know it as ${id}`);
      result.elsewhere.push(`${name}: ${row.unconfirmed}`);
      continue;
    }
    const { problems, tenures } = checkRow(row, entity, { facts, entities });
    result.tenures += tenures;
    result.contradictions.push(...problems.map((problem) => `${name} ${problem}`));
    if (bearsName(row, facts.items.get(row.id))) result.confirmed.push(name);
    else result.elsewhere.push(`${name}: ${row.seen ?? row.unconfirmed ?? 'no reason given'}`);
  }
  return result;
}
