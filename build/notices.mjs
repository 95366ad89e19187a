import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the licences of the packages that ended up in the bundles, as they ask of every copy.
 * @param {string} root the repository
 * @param {Iterable<string>} inputs the bundled files, as esbuild's metafile names them
 * @returns {Promise<Uint8Array>} one text, packages in alphabetical order
 * @throws where a bundled package brings no licence text
 */
export async function thirdPartyNotices(root, inputs) {
  const folders = new Set([...inputs].flatMap((input) => packageFolder(input) ?? []));
  const notices = [...folders].sort().map((folder) => notice(join(root, folder)));
  return Buffer.from(`${(await Promise.all(notices)).join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}

// The innermost node_modules decides: a package may bring its own copy of another.
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((path) => /^licen[cs]e/i.test(path));
  if (!file) throw new Error(`${name} is bundled, but brings no licence text`);
  const text = await readFile(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}`;
}
