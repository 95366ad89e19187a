import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads the weights of the trained recogniser, one file a language, and whom they are owed to. Without them everything is
 * built all the same, and names are found by rules.
 * @param {string} root the repository
 * @returns {Promise<Map<string, Uint8Array>>} `weights/en.bin` → contents; empty where none lie there
 */
export async function collectWeights(root) {
  const folder = join(root, 'weights');
  const names = existsSync(folder) ? await readdir(folder) : [];
  const files = names.filter((name) => name.endsWith('.bin')).sort();
  if (files.length === 0) console.warn('build: no weights/*.bin: names will be found by rules');
  if (names.includes('NOTICE.txt')) files.push('NOTICE.txt');
  return new Map(
    await Promise.all(
      files.map(async (name) => [`weights/${name}`, await readFile(join(folder, name))]),
    ),
  );
}
