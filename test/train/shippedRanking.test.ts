import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CORPORA_FOLDER } from '../engine/corpora';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(CORPORA_FOLDER, '../..');
const PRESENT = existsSync(join(SHARED, 'linking'));

if (!PRESENT) console.warn('Skipped: no sets with items to learn from; set SIDELIGHT_SHARED.');

/** Where the inputs of the training lie; the pack of the table is made, by `pack.mjs`. */
const PLACES: Readonly<Record<string, string>> = {
  'aida-dev.jsonl': join(SHARED, 'linking/aida-dev.jsonl'),
  'news-fair-v1.jsonl': join(SHARED, 'linking/news-fair-v1.jsonl'),
  'oke-2016-train.jsonl': join(SHARED, 'linking/oke-2016-train.jsonl'),
  'wikinews.jsonl': join(SHARED, 'linking/wikinews.jsonl'),
  'voa-silver.jsonl.gz': join(SHARED, 'ner/train/voa-silver.jsonl.gz'),
  'starter.pack': join(ROOT, 'dist/cli/packs/starter.pack'),
};

/** What the module of weights says of its inputs: a line each. */
const stated = new Map(
  [
    ...readFileSync(join(ROOT, 'src/engine/link/rankWeights.ts'), 'utf8').matchAll(
      /^ \* (\S+): SHA-256 ([0-9a-f]{64})$/gm,
    ),
  ].map(([, name = '', sum = '']) => [name, sum]),
);

test('the weights say what they were learned from', () => {
  expect([...stated.keys()].sort()).toEqual([...Object.keys(PLACES), 'kb.pack'].sort());
});

test.skipIf(!PRESENT).each(Object.entries(PLACES))('%s is still the same', (name, path) => {
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  expect(sum).toBe(stated.get(name));
});
