import type { EntityRecord } from '../pack/entityRecord';
import { starterRow } from './starterRow';

/** A table of the starter pack as it lies in the repository. */
export interface StarterFile {
  readonly name: string;
  /** Lines of cells with tabs between; the first line names the columns. */
  readonly text: string;
}

/**
 * Reads one table, an entity a line, so that a review of a change shows one line per entity.
 * @throws {RangeError} that names file and line of what cannot be read
 */
export function starterTable({ name, text }: StarterFile): readonly EntityRecord[] {
  const [head = '', ...lines] = text.replace(/\n$/, '').split('\n');
  const columns = head.split('\t');
  return lines.map((line, index) => {
    const cells = line.split('\t');
    try {
      if (cells.length !== columns.length) {
        throw new RangeError(`${cells.length} cells in ${columns.length} columns.`);
      }
      return starterRow((column) => cells[columns.indexOf(column)] ?? '');
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // The head is line 1.
      throw new RangeError(`${name}, line ${index + 2}: ${error.message}`);
    }
  });
}
