import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** Zip stores local time: one fixed wall-clock time gives the same bytes in every time zone. */
const MTIME = new Date(2020, 0, 1, 12, 0, 0);

/**
 * Zips files so that equal contents give equal bytes: sorted, one fixed time, one level.
 * @param {Map<string, Uint8Array>} files path → contents
 * @returns {Uint8Array}
 */
export function zip(files) {
  const names = [...files.keys()].sort();
  const tree = Object.fromEntries(names.map((name) => [name, new Uint8Array(files.get(name))]));
  return zipSync(tree, { level: 9, mtime: MTIME });
}

/**
 * The source that Mozilla's reviewers rebuild the add-on from: every file under version control.
 * @param {string} root the repository
 * @returns {{files: Map<string, Uint8Array> | null, dirty: boolean}} null outside a git checkout;
 *   `dirty`: a tracked file differs from the last commit
 */
export function sourceFiles(root) {
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  let names;
  try {
    names = git('ls-files', '-z').split('\0').filter(Boolean);
  } catch {
    return { files: null, dirty: false };
  }
  const dirty = git('status', '--porcelain', '--untracked-files=no').trim() !== '';
  return { files: new Map(names.map((name) => [name, readFileSync(join(root, name))])), dirty };
}
