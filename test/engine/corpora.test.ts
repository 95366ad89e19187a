import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { engineUnderTest } from '../bench/engineUnderTest';
import { percent, table } from '../bench/table';
import { capitalisedRuns } from './capitalisedRuns';
import { CORPORA, CORPORA_FOLDER, languageOfCorpus, load } from './corpora';
import { engineFinder } from './engineFinder';
import { scoreSpans } from './scoreSpans';

const PRESENT = existsSync(CORPORA_FOLDER);

if (!PRESENT) console.warn('Skipped: no corpora here; set SIDELIGHT_SHARED to the shared data.');

const rows: string[][] = [];

describe.skipIf(!PRESENT)('exact spans on the development corpora', () => {
  afterAll(() => {
    console.info(table({ head: ['F1', 'typed', 'free', 'all', 'runs, free'], rows }));
  });

  test.each(CORPORA)(
    '$file',
    ({ file, ...floors }) => {
      const documents = load(CORPORA_FOLDER, file);
      const find = engineFinder(engineUnderTest().recognise, { language: languageOfCorpus(file) });
      const { typed, free, all } = scoreSpans(documents, find);
      const yardstick = scoreSpans(documents, ({ text }) => capitalisedRuns(text)).free;
      rows.push([file, ...[typed, free, all, yardstick].map((score) => percent(score?.f1))]);
      expect(typed?.f1).toBeGreaterThan(floors.typed);
      expect(free.f1).toBeGreaterThan(floors.free);
      if (floors.all !== null) expect(all?.f1).toBeGreaterThan(floors.all);
      expect(free.f1).toBeGreaterThan(yardstick.f1);
    },
    300_000,
  );
});

test.each([
  ['worldwide-dev', 'en'],
  ['uk', 'uk'],
  ['de-germeval', 'de'],
  ['news-pl', 'pl'],
  ['ukraine-news', 'en'],
  ['pud', 'en'],
])('the language of %s is %s', (file, language) => {
  expect(languageOfCorpus(file)).toBe(language);
});
