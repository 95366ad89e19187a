import { encodePack } from '../pack/encodePack';
import type { PackMeta } from '../pack/packMeta';
import type { StarterFile } from './starterLines';
import { STARTER_LANGUAGES, starterRecords } from './starterRecords';
import { withShares } from './withShares';

/**
 * Makes the bundled pack of its tables. The date is part of what is handed in, so that the same
 * sources give the same bytes on any day.
 * @throws {RangeError} for a table that cannot be read, or an item that stands in two lines
 */
export function starterPack(
  files: readonly StarterFile[],
  meta: Omit<PackMeta, 'languages'>,
): Uint8Array {
  return encodePack(withShares(starterRecords(files)), {
    ...meta,
    languages: STARTER_LANGUAGES,
  });
}
