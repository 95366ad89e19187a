import type { EntityRecord } from '../pack/entityRecord';
import { SCRIPT_LANGUAGES, scriptNames, withScriptNames } from './scriptNames';
import type { StarterFile } from './starterLines';
import { TABLE_LANGUAGES } from './starterRow';
import { starterTable } from './starterTable';

/** The languages of the starter pack, most important first. */
export const STARTER_LANGUAGES = [...TABLE_LANGUAGES, ...SCRIPT_LANGUAGES] as const;

/** Holds names alone, of entities of the other tables. */
const NAMES = 'scripts.tsv';

/**
 * The entities of all tables together.
 * @throws {RangeError} for a table that cannot be read, and for names that belong to no entity
 */
export function starterRecords(files: readonly StarterFile[]): readonly EntityRecord[] {
  const records = files.filter(({ name }) => name !== NAMES).flatMap(starterTable);
  return withScriptNames(records, files.filter(({ name }) => name === NAMES).flatMap(scriptNames));
}
