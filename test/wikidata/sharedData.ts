import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = process.env.SIDELIGHT_SHARED ?? join(import.meta.dirname, '../../../shared');

/** A file of the shared data, or null, with a printed reason, where this machine has none. */
export const sharedData = (path: string): string | null => {
  const found = join(SHARED, 'data', path);
  if (existsSync(found)) return found;
  console.warn(`Skipped: ${path} is not here; set SIDELIGHT_SHARED to the shared data's folder.`);
  return null;
};
