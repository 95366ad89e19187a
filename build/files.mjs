import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Makes a folder hold exactly these files. What is already right is not touched, so that a browser
 * watching the folder reloads once and only for a change; what does not belong is deleted.
 * @param {string} folder
 * @param {Map<string, Uint8Array>} files path in the folder → contents
 */
export async function syncFolder(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const name = relative(folder, path).replaceAll('\\', '/');
    if (entry.isFile() && !files.has(name)) await rm(path);
  }
  for (const [name, contents] of files) {
    const path = join(folder, name);
    const present = await readFile(path).catch(() => null);
    if (present && Buffer.compare(present, contents) === 0) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
  }
}
