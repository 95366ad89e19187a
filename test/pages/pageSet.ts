/** Saved news pages and what is known of them: the shape of `data/pages` in the shared folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A line of `index.jsonl`. */
export interface PageRow {
  /** Path of the saved page in the set's folder; gzipped if it ends in `.gz`. */
  readonly file: string;
  readonly url: string;
  /** The page's language as it states it, or null. */
  readonly lang: string | null;
  readonly title: string | null;
  /** When it was published, in the zone that the page states: its first ten characters are the day. */
  readonly published: string | null;
  /** The gold: the story's paragraphs, sub-headings and mostly its standfirst. */
  readonly paragraphs: readonly string[];
  /** Share of the gold that is literally in the page at all. */
  readonly goldFoundInHtml?: number;
}

/** Folder of the shared pages, or null where it is absent. */
export const sharedPages = (): string | null => {
  const shared = process.env.SIDELIGHT_SHARED ?? resolve('..', 'shared');
  const folder = join(shared, 'data', 'pages');
  return existsSync(join(folder, 'index.jsonl')) ? folder : null;
};

/** Reads the index of a set. Throws, with the line's number, where a line is no JSON. */
export const readIndex = (folder: string): PageRow[] =>
  readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as PageRow];
      } catch (error) {
        throw new Error(`${folder}/index.jsonl, line ${i + 1}: ${String(error)}`);
      }
    });

/** The saved page's HTML. */
export const readPage = (folder: string, row: PageRow): string => {
  const bytes = readFileSync(join(folder, row.file));
  return (row.file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/**
 * Is the page in one of these languages? Pages that state none are asked by the language found in
 * them; without a filter every page fits.
 */
export const isWanted = (language: string | null, only: readonly string[]): boolean =>
  only.length === 0 || only.includes((language ?? '').toLowerCase().split('-')[0] ?? '');
