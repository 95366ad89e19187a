/** The tables of the starter pack as they lie in the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StarterFile } from '../../src/maker/starterLines';
import { starterRecords } from '../../src/maker/starterRecords';
import type { PackMeta } from '../../src/pack/packMeta';

const FOLDER = join(import.meta.dirname, '../../starter');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

export const STARTER_FILES: readonly StarterFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv') && name !== 'confirmed.tsv')
  .sort()
  .map((name) => ({ name, text: read(name) }));

export const STARTER_META = JSON.parse(read('pack.json')) as Omit<PackMeta, 'languages'>;

export const STARTER_RECORDS = starterRecords(STARTER_FILES);

/** An id that no file of the shared data confirms, and the public document that does. */
export interface Confirmation {
  readonly id: string;
  /** As the document gives it. */
  readonly label: string;
  readonly where: string;
}

export const CONFIRMED: readonly Confirmation[] = read('confirmed.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [id = '', label = '', where = ''] = line.split('\t');
    return { id, label, where };
  });
