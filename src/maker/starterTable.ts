import type { EntityRecord } from '../pack/entityRecord';
import { type StarterFile, starterLines } from './starterLines';
import { starterRow } from './starterRow';

/**
 * Reads one table, an entity a line, so that a review of a change shows one line per entity.
 * @throws {RangeError} that names file and line of what cannot be read
 */
export const starterTable = (file: StarterFile): readonly EntityRecord[] =>
  starterLines(file, starterRow);
