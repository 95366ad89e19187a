import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { InputError } from './inputError';
import type { KeeperState } from './keeper';

/** How far a run has come, and all it needs to go on. */
export interface Checkpoint {
  /** What the run was asked to do, and of which input: another question has another answer. */
  readonly question: string;
  readonly keeper: KeeperState;
  /** How far the source has been read, in its own terms. */
  readonly position: Position;
}

/** Where in a source a run stands. */
export interface Position {
  /** Of a file: bytes, unpacked. */
  readonly bytes: number;
  /** Of a file: lines. Of an endpoint: pages. */
  readonly count: number;
  /** Of an endpoint: the last item of the last page. */
  readonly popularity: number;
  readonly id: number;
  /** Lines that were skipped because they could not be read. */
  readonly bad: number;
  /** Anything newer in the source is not known yet: ISO 8601, or empty. */
  readonly modified: string;
}

/** The start of any source. */
export const START: Position = {
  ...{ bytes: 0, count: 0, bad: 0, modified: '' },
  ...{ popularity: Number.POSITIVE_INFINITY, id: 0 },
};

const VERSION = 1;
const FILE = 'checkpoint.bin';

/** The file with the records that a checkpoint tells of. */
export const spillPath = (folder: string): string => join(folder, 'records.jsonl');

/** Writes a checkpoint in one step: a run that dies meanwhile leaves the one before. */
export function writeCheckpoint(folder: string, checkpoint: Checkpoint): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  writeFileSync(`${path}.new`, serialize({ version: VERSION, ...checkpoint }));
  renameSync(`${path}.new`, path);
}

/**
 * The checkpoint of a folder; null where it holds none.
 * @throws {InputError} where it belongs to another question, or to another version of the maker
 */
export function readCheckpoint(folder: string, question: string): Checkpoint | null {
  if (!hasCheckpoint(folder)) return null;
  const path = join(folder, FILE);
  const found = deserialize(readFileSync(path)) as Checkpoint & { readonly version: number };
  if (found.version !== VERSION) throw new InputError(`${path} is of another version of the maker`);
  if (found.question !== question) {
    throw new InputError(`${path} is of another input or other options`);
  }
  return found;
}

/** Does a folder hold a run that broke off? */
export const hasCheckpoint = (folder: string): boolean => existsSync(join(folder, FILE));

/** Removes what a finished run no longer needs, and nothing else that lies in the folder. */
export function removeState(folder: string): void {
  for (const path of [join(folder, FILE), join(folder, `${FILE}.new`), spillPath(folder)]) {
    rmSync(path, { force: true });
  }
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
