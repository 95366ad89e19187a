import type { StarterCells } from './starterCells';

/** A table of the starter pack as it lies in the repository. */
export interface StarterFile {
  readonly name: string;
  /** Lines of cells with tabs between; the first line names the columns. */
  readonly text: string;
}

/** The names of a table's columns, and its lines behind them. */
const partsOf = (text: string): readonly [columns: readonly string[], lines: readonly string[]] => {
  const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
  return [head.split('\t'), lines];
};

/** The columns of a table, in their order. */
export const columnsOf = ({ text }: StarterFile): readonly string[] => partsOf(text)[0];

/**
 * Reads each line of a table.
 * @param read makes something of a line
 * @throws {RangeError} that names file and line of what cannot be read
 */
export function starterLines<T>(
  { name, text }: StarterFile,
  read: (cell: StarterCells) => T,
): readonly T[] {
  const [columns, lines] = partsOf(text);
  return lines.map((line, index) => {
    const cells = line.split('\t');
    try {
      if (cells.length !== columns.length) {
        throw new RangeError(`${cells.length} cells in ${columns.length} columns.`);
      }
      return read((column) => cells[columns.indexOf(column)] ?? '');
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // The head is line 1.
      throw new RangeError(`${name}, line ${index + 2}: ${error.message}`);
    }
  });
}
