/** The development corpora of the shared data: texts with gold spans, one JSON document a line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GoldDocument } from './scoreSpans';

// Bundled tools lie as deep in the repository as this file does, so one path serves both.
const SHARED = process.env.SIDELIGHT_SHARED ?? join(import.meta.dirname, '../../../shared');

/** Where the corpora are looked for: `SIDELIGHT_SHARED`, or `shared` beside the repository. */
export const CORPORA_FOLDER = join(SHARED, 'data/ner/dev');

/** A corpus, and the least F1 that is expected on it, by the columns of `SpanScore`. */
export interface Corpus {
  /** The file's name without its ending. */
  readonly file: string;
  readonly typed: number;
  readonly free: number;
  /** Null: its gold has no MISC. */
  readonly all: number | null;
}

// Floors lie a little below what was measured when they were set, so that a change that costs
// recognition is noticed. The yardstick must be beaten wherever capitals mark names.
export const CORPORA: readonly Corpus[] = [
  { file: 'worldwide-dev', typed: 0.78, free: 0.835, all: 0.83 },
  { file: 'pud', typed: 0.73, free: 0.83, all: null },
  { file: 'conll-testa', typed: 0.78, free: 0.855, all: 0.835 },
  { file: 'uk', typed: 0.74, free: 0.81, all: 0.835 },
  { file: 'de-germeval', typed: 0.64, free: 0.705, all: 0.69 },
  { file: 'ru-wikipedia', typed: 0.46, free: 0.8, all: 0.83 },
  { file: 'fr-wikipedia', typed: 0.67, free: 0.815, all: 0.885 },
  { file: 'es-wikipedia', typed: 0.725, free: 0.85, all: 0.915 },
];

const ENDING = '.jsonl.gz';
const LANGUAGE = /^(de|es|fr|pl|ru|uk)(?![^-_])|[-_](de|es|fr|pl|ru|uk)$/;

/** BCP 47, by a corpus's file name: `de-germeval` and `news-de` are German, most are English. */
export function languageOfCorpus(file: string): string {
  const [, before, behind] = LANGUAGE.exec(file) ?? [];
  return before ?? behind ?? 'en';
}

/** The corpora of a folder by file name: those known here first, in their order. */
export function corporaIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length))
    .sort();
  const known = CORPORA.map(({ file }) => file).filter((file) => files.includes(file));
  return [...known, ...files.filter((file) => !known.includes(file))];
}

/**
 * Reads a corpus whole.
 * @throws Error where the file is absent, no gzip, or has a line that is no JSON.
 */
export function load(folder: string, file: string): readonly GoldDocument[] {
  const text = gunzipSync(readFileSync(join(folder, `${file}${ENDING}`))).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}
