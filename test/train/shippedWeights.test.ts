import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTagger } from '../../src/engine/crf/createTagger';
import { decodeWeights, encodeWeights } from '../../src/engine/crf/weights';
import { languageOf } from '../../src/engine/language/languageOf';
import { ENGLISH, GERMAN, type Recipe } from '../../src/train/recipe';
import { trainModel } from '../../src/train/trainModel';
import { CORPORA_FOLDER } from '../engine/corpora';
import { namesIn, wordsOfFile } from './namesIn';

const WEIGHTS = join(import.meta.dirname, '../../weights');
const DATA = join(CORPORA_FOLDER, '..');
const PRESENT = existsSync(join(DATA, 'train'));

if (!PRESENT) console.warn('Skipped: no corpora to train on; set SIDELIGHT_SHARED to the data.');

/** What `train.mjs` writes beside the weights. */
interface Record {
  readonly every: number;
  readonly inputs: Readonly<{ [file: string]: string }>;
  readonly words: Readonly<{ [table: string]: string }>;
  readonly output: string;
}

const sha256 = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');

describe.each(['en', 'de'])('weights/%s.bin', (code) => {
  const path = join(WEIGHTS, `${code}.bin`);
  const record = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Record;

  test('is what its record says came out, and is of the language', () => {
    expect(sha256(path)).toBe(record.output);
    expect(record.every).toBe(1);
    expect(decodeWeights(readFileSync(path)).language).toBe(code);
  });

  test('was made with the word classes that lie here', () => {
    expect(Object.keys(record.words)).toContain(code);
    for (const [name, sum] of Object.entries(record.words)) {
      expect([name, sha256(join(WEIGHTS, 'words', `${name}.u16`))]).toEqual([name, sum]);
    }
  });

  test.skipIf(!PRESENT)('was made from the corpora that lie here', () => {
    expect(Object.keys(record.inputs)).not.toEqual([]);
    for (const [name, sum] of Object.entries(record.inputs)) {
      expect([name, sha256(join(DATA, name))]).toEqual([name, sum]);
    }
  });
});

test('the word classes are what their record says came out', () => {
  const folder = join(WEIGHTS, 'words');
  const record = JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8')) as {
    readonly inputs: Readonly<{ [file: string]: string }>;
    readonly output: Readonly<{ [table: string]: string }>;
  };
  expect(Object.keys(record.output).sort()).toEqual(['all', 'de', 'en']);
  for (const [name, sum] of Object.entries(record.output)) {
    expect([name, sha256(join(folder, `${name}.u16`))]).toEqual([name, sum]);
  }
  for (const [name, sum] of PRESENT ? Object.entries(record.inputs) : []) {
    expect([name, sha256(join(DATA, name))]).toEqual([name, sum]);
  }
});

test('the records state the recipes that stand in the code', () => {
  for (const [code, recipe] of Object.entries({ en: ENGLISH, de: GERMAN })) {
    const record = JSON.parse(readFileSync(join(WEIGHTS, `${code}.bin.json`), 'utf8')) as object;
    expect(record).toMatchObject({ recipe: JSON.parse(JSON.stringify(recipe)) as object });
  }
});

const SMALL = { bits: 18, epochs: 2 };

const shortened = (recipe: Recipe): Recipe => ({
  ...recipe,
  // Reading the large corpus alone takes seconds.
  unlabelled: null,
  student: SMALL,
  pruned: { bits: 18, keep: 8000 },
});

const TEXTS: readonly (readonly [string, Recipe, number, string, readonly string[]])[] = [
  [
    ...(['en', ENGLISH, 40] as const),
    'On Monday Angela Roberts flew to London. She met John Miller in Paris and spoke of the war. ' +
      'Later Robert Brown, who lives in Germany, said that China had agreed.',
    ['Angela Roberts', 'London', 'John Miller', 'Paris', 'Robert Brown', 'Germany', 'China'],
  ],
  [
    ...(['de', GERMAN, 4] as const),
    'Am Montag flog Peter Schmidt nach Berlin. Dort traf er Anna Müller, die in Hamburg lebt. ' +
      'Der Vertrag mit Frankreich wurde in München geschlossen.',
    ['Peter Schmidt', 'Berlin', 'Anna Müller', 'Hamburg', 'Frankreich', 'München'],
  ],
];

describe.skipIf(!PRESENT)('a short retraining', () => {
  test.each(TEXTS)(
    '%s: is the same twice, and finds names',
    (code, recipe, every, text, names) => {
      const codes = wordsOfFile(join(WEIGHTS, 'words', `${code}.u16`));
      const train = () =>
        trainModel(shortened(recipe), {
          ...{ data: DATA, seed: 1, every, codes, teacherCodes: codes, log: () => {} },
        });
      const weights = train();
      expect(Buffer.from(encodeWeights(weights)).equals(encodeWeights(train()))).toBe(true);
      const found = namesIn(createTagger(weights, languageOf(code), null), [text], code);
      const hits = names.filter((name) => found.includes(name));
      expect(hits.length / names.length).toBeGreaterThanOrEqual(0.5);
    },
    120_000,
  );
});
