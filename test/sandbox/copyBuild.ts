/** Copies of the built extension with something changed: for what the build itself cannot show. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a build, to be changed before a browser sees it. */
export interface BuildCopy {
  readonly folder: string;
  /** Deletes it. Never fails. */
  readonly remove: () => void;
}

/** Copies an unpacked build to a folder of its own. */
export const copyBuild = (build: string): BuildCopy => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-copy-'));
  cpSync(build, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/**
 * Puts a content script of the caller's before the copy's own, which stays as it was built: they
 * share one isolated world, so it sees what the content script says to the background.
 */
export const addContentScript = ({ folder }: BuildCopy, source: string): void => {
  const name = 'observer.js';
  writeFileSync(join(folder, name), source);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  for (const { js } of manifest.content_scripts) if (js.includes('content.js')) js.unshift(name);
  writeFileSync(path, JSON.stringify(manifest));
};
