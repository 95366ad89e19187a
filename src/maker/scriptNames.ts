import type { ItemId } from '../engine/types';
import type { ByLanguage, EntityRecord } from '../pack/entityRecord';
import { itemId, listOf, type NamesByLanguage, type StarterCells } from './starterCells';
import { columnsOf, type StarterFile, starterLines } from './starterLines';

/**
 * Languages of scripts without case, most important first: each is a column of the table of names.
 * Traditional characters have a column of their own, for a label counts for more than an alias where
 * names are found: "哈瑪斯" would be an alias of "哈马斯", and too short for one.
 */
export const SCRIPT_LANGUAGES = ['ja', 'ko', 'zh', 'zh-hant', 'ar', 'he', 'fa', 'hi'] as const;

/** One line of the table of names: what an entity of another table is called in these languages. */
export interface ScriptNames {
  readonly id: ItemId;
  readonly names: NamesByLanguage;
  /** Shares of the names that are marked as sure. */
  readonly anchors: ByLanguage<ByLanguage<number>>;
}

/** Stands behind a name. */
const SURE = '!';
/**
 * The share of its uses in which a name marked as sure is held to mean its entity. Nobody counted: who
 * wrote the table vouches that it is no word, and hardly anything else. Any share from a half on is
 * enough for the shortest name to count; without one the entity's popularity decides, which is that in
 * English news: by it "ガザ" and "谷歌" would be too short for names.
 */
const SURE_SHARE = 0.9;

/**
 * Reads the table of names: `label; alias; alias` as in the tables of entities, with `!` behind a name
 * that is sure to mean the entity however short it is. It stands apart from those tables, where most
 * lines would have eight empty cells more.
 * @throws {RangeError} that says what cannot be read
 */
export function scriptNames(file: StarterFile): readonly ScriptNames[] {
  const known = new Set<string>(['id', ...SCRIPT_LANGUAGES]);
  const unknown = columnsOf(file).find((column) => !known.has(column));
  if (unknown !== undefined) throw new RangeError(`${file.name}: "${unknown}" is no column.`);
  return starterLines(file, namesRow);
}

function namesRow(cell: StarterCells): ScriptNames {
  const all = SCRIPT_LANGUAGES.map((language) => [language, listOf(cell(language), ';')] as const);
  const named = all.filter(([, names]) => names.length > 0);
  if (named.length === 0) throw new RangeError('It gives no name.');
  const names = named.map(([language, own]) => [language, own.map(unmarked)] as const);
  const anchors = named.map(([language, own]) => [language, sharesOf(own)] as const);
  return {
    id: itemId(cell('id')),
    names: Object.fromEntries(names),
    anchors: Object.fromEntries(anchors.filter(([, shares]) => Object.keys(shares).length > 0)),
  };
}

const unmarked = (name: string): string => (name.endsWith(SURE) ? name.slice(0, -1) : name);

const sharesOf = (names: readonly string[]): ByLanguage<number> =>
  Object.fromEntries(
    names.filter((name) => name.endsWith(SURE)).map((name) => [unmarked(name), SURE_SHARE]),
  );

/**
 * Gives entities their names in further languages.
 * @throws {RangeError} for names of an entity that is not there, or that had its names before
 */
export function withScriptNames(
  records: readonly EntityRecord[],
  all: readonly ScriptNames[],
): readonly EntityRecord[] {
  const byId = new Map(all.map((each) => [each.id, each]));
  const ids = new Set(records.map(({ id }) => id));
  for (const each of all) {
    if (byId.get(each.id) !== each) throw new RangeError(`${each.id} has its names in two lines.`);
    if (!ids.has(each.id)) throw new RangeError(`${each.id} has names, and stands in no table.`);
  }
  return records.map((record) => {
    const more = byId.get(record.id);
    return more === undefined ? record : withNames(record, more);
  });
}

function withNames(record: EntityRecord, { names, anchors }: ScriptNames): EntityRecord {
  const labels: Record<string, string> = { ...record.labels };
  const aliases: Record<string, readonly string[]> = { ...record.aliases };
  for (const [language, [label = '', ...others]] of Object.entries(names)) {
    labels[language] = label;
    if (others.length > 0) aliases[language] = others;
  }
  return { ...record, labels, aliases, anchors: { ...record.anchors, ...anchors } };
}
