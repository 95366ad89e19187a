import { join } from 'node:path';

// Bundled tools lie as deep in the repository as this file does, so one path serves both.
const SHARED = process.env.SIDELIGHT_SHARED ?? join(import.meta.dirname, '../../../shared');

/** Where the sets of documents with items are looked for, and the table of entities beside them. */
export const LINKING_FOLDER = join(SHARED, 'data/linking');
