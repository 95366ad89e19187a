import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import {
  capitalisedRuns,
  type GoldDocument,
  recognisedSpans,
  type Score,
  scoreSpans,
} from './scoreSpans';

const SHARED = process.env.SIDELIGHT_SHARED ?? join(import.meta.dirname, '../../../shared');
const FOLDER = join(SHARED, 'data/ner/dev');
const PRESENT = existsSync(FOLDER);

if (!PRESENT) console.warn('Skipped: no corpora here; set SIDELIGHT_SHARED to the shared data.');

// Floors lie a little below what was measured when they were set, so that a change that costs
// recognition is noticed. The yardstick must be beaten wherever capitals mark names.
const CORPORA = [
  { file: 'worldwide-dev', language: 'en', free: 0.83, typed: 0.72 },
  { file: 'pud', language: 'en', free: 0.79, typed: 0.62 },
  { file: 'conll-testa', language: 'en', free: 0.91, typed: 0.73 },
  { file: 'uk', language: 'uk', free: 0.73, typed: 0.64 },
  { file: 'de-germeval', language: 'de', free: 0.54, typed: 0.44 },
  { file: 'ru-wikipedia', language: 'ru', free: 0.82, typed: 0.42 },
  { file: 'fr-wikipedia', language: 'fr', free: 0.78, typed: 0.5 },
  { file: 'es-wikipedia', language: 'es', free: 0.74, typed: 0.5 },
] as const;

function load(file: string): readonly GoldDocument[] {
  const text = gunzipSync(readFileSync(join(FOLDER, `${file}.jsonl.gz`))).toString();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}

const rows: string[] = [];

function percent({ precision, recall, f1 }: Score): string {
  return [precision, recall, f1].map((value) => (value * 100).toFixed(1).padStart(5)).join(' ');
}

describe.skipIf(!PRESENT)('exact spans on the development corpora', () => {
  afterAll(() => {
    const head = `${''.padEnd(14)}   P     R    F1 |   P     R    F1 typed | F1 of capitalised runs`;
    console.info([head, ...rows].join('\n'));
  });

  test.each(CORPORA)(
    '$file',
    ({ file, language, free, typed }) => {
      const documents = load(file);
      const score = scoreSpans(documents, (text) => recognisedSpans(text, language));
      const yardstick = scoreSpans(documents, capitalisedRuns).free;
      rows.push(
        `${file.padEnd(14)} ${percent(score.free)} | ${percent(score.typed)} | ${(yardstick.f1 * 100).toFixed(1)}`,
      );
      expect(score.free.f1).toBeGreaterThan(free);
      expect(score.typed.f1).toBeGreaterThan(typed);
      expect(score.free.f1).toBeGreaterThan(yardstick.f1);
    },
    300_000,
  );
});
