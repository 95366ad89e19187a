import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

/** Where the starter pack lies in whatever reads it: the extension, and beside the programs. */
export const STARTER_PATH = 'packs/starter.pack';

// Says where the ids of some entities are confirmed; it holds no entities.
const NO_TABLE = 'confirmed.tsv';

/**
 * Makes the bundled pack of the tables in `starter/`.
 * @param {string} root the repository
 * @returns {Promise<Map<string, Uint8Array>>} `packs/starter.pack` → contents
 */
export async function makeStarter(root) {
  const folder = join(root, 'starter');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  const files = names
    .filter((name) => name !== NO_TABLE)
    .map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') }));
  const meta = JSON.parse(await readFile(join(folder, 'pack.json'), 'utf8'));
  const starterPack = await loadMaker(root);
  return new Map([[STARTER_PATH, starterPack(await Promise.all(files), meta)]]);
}

/** The maker is TypeScript: it is bundled for Node, and loaded from a file that goes at once. */
async function loadMaker(root) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['src/maker/starterPack.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-starter-'));
  try {
    const path = join(folder, 'starterPack.mjs');
    await writeFile(path, outputFiles[0].contents);
    const { starterPack } = await import(pathToFileURL(path).href);
    return starterPack;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
