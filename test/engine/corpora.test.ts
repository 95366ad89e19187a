import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { CORPORA, CORPORA_FOLDER, load } from './corpora';
import { capitalisedRuns, recognisedSpans, type Score, scoreSpans } from './scoreSpans';

const PRESENT = existsSync(CORPORA_FOLDER);

if (!PRESENT) console.warn('Skipped: no corpora here; set SIDELIGHT_SHARED to the shared data.');

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
      const documents = load(CORPORA_FOLDER, file);
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
