/** The tables of the starter pack as they lie in the repository. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type StarterFile, starterTable } from '../../src/maker/starterTable';
import type { PackMeta } from '../../src/pack/packMeta';

const FOLDER = join(import.meta.dirname, '../../starter');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

export const STARTER_FILES: readonly StarterFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv') && name !== 'confirmed.tsv')
  .sort()
  .map((name) => ({ name, text: read(name) }));

export const STARTER_META = JSON.parse(read('pack.json')) as Omit<PackMeta, 'languages'>;

export const STARTER_RECORDS = STARTER_FILES.flatMap(starterTable);

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
