import type { ItemId } from '../engine/types';

/** One line of a table, by the names of its columns; a column that the table lacks is ''. */
export type StarterCells = (column: string) => string;

/** Names by language, the label first; no language without a name. */
export type NamesByLanguage = Readonly<Record<string, readonly string[]>>;

/** The parts of a cell that say something. */
export const listOf = (text: string, separator: string): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The id in a cell. @throws {RangeError} where it is none */
export function itemId(text: string): ItemId {
  const [, digits] = text.match(/^Q([1-9]\d*)$/) ?? [];
  if (digits === undefined) throw new RangeError(`"${text}" is no id of an item.`);
  return `Q${Number(digits)}`;
}
