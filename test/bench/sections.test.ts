import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Document, Mention, Recognition } from '../../src/engine/types';
import type { Variant } from './engineUnderTest';
import { evaluateAblations } from './evalAblations';
import { evaluateCalibration } from './evalCalibration';
import { evaluateCorpora } from './evalCorpora';
import { evaluateHeadlines } from './evalHeadlines';
import { evaluateRegions } from './evalRegions';
import type { EvaluationSet } from './evaluationSets';

/** An engine that takes each word that a pattern matches for a person. */
const engineFinding = (pattern: RegExp, name = 'stub'): Variant => ({
  name,
  recognise: ({ language, blocks }: Document): Recognition => {
    const mentions = blocks.flatMap(({ text }, block) =>
      [...text.matchAll(pattern)].map(({ 0: word, index: start }): Mention => {
        const span = { block, start, end: start + word.length, text: word };
        const sentence = { start: 0, end: text.length };
        return {
          ...span,
          kind: 'person',
          score: 0.9,
          entity: 0,
          sentence,
          title: null,
          gender: null,
        };
      }),
    );
    return { language, mentions, entities: [], demonyms: [], asides: [], roles: [] };
  },
});

const ANN = engineFinding(/Ann/g);
const EVERYBODY = engineFinding(/Ann|French/g, 'everybody');
const SET: EvaluationSet = {
  name: 'small',
  language: 'en',
  documents: [
    {
      id: 'ghana_paper_1',
      text: 'So Ann left.\nAnn is French.',
      spans: [
        [3, 6, 'PER'],
        [13, 16, 'PER'],
        [20, 26, 'MISC'],
      ],
    },
    { id: 'in_paper_2', text: 'Lee Roy went.', spans: [[0, 7, 'PER']] },
  ],
};

const printed: string[] = [];

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => {
    printed.push(text);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('corpora: the engine, compromise where it is wanted, and the yardstick', () => {
  const finders = (peers: 'none' | 'sample') =>
    evaluateCorpora([SET], { engine: ANN, packed: null, peers }).map(({ finder }) => finder);
  expect(finders('none')).toEqual(['stub', 'capitalised runs']);
  expect(finders('sample')).toEqual(['stub', 'compromise', 'capitalised runs']);
  const [row] = evaluateCorpora([SET], { engine: ANN, packed: null, peers: 'none' });
  expect([row?.typed?.right, row?.free.gold, row?.all?.gold]).toEqual([2, 3, 4]);
  expect(printed.join('\n')).toMatch(/^small +stub +2 +100\.0 +66\.7 +80\.0/m);
});

test('headlines: three casings of each sentence, English only', () => {
  const rows = evaluateHeadlines([SET, { ...SET, language: 'de' }], { engine: ANN, peers: 'none' });
  const ours = rows.filter(({ finder }) => finder === 'stub');
  expect(ours.map(({ corpus, documents, free }) => [corpus, documents, free.right])).toEqual([
    ['small, as printed', 3, 2],
    ['small, Title Case', 3, 2],
    ['small, ALL CAPS', 3, 0],
  ]);
});

test('ablations: each variant with its difference to the engine', () => {
  const rows = evaluateAblations([SET], { engine: ANN, variants: [EVERYBODY] });
  expect(rows.map(({ variant }) => variant)).toEqual(['stub', 'everybody']);
  expect(rows[0]?.difference).toEqual({ typed: 0, free: 0, all: 0 });
  // One mistake more among persons, one hit more among all.
  expect(rows[1]?.difference.typed).toBeLessThan(0);
  expect(rows[1]?.difference.all).toBeGreaterThan(0);
});

test('calibration: a score of .9 that is always right is .1 off', () => {
  const [row] = evaluateCalibration([SET], EVERYBODY);
  expect(row?.expectedError).toBeCloseTo(0.1);
  expect(row?.brier).toBeCloseTo(0.01);
});

test('regions: recall by outlet and by whose names are put in', () => {
  const [row] = evaluateRegions([SET, { ...SET, documents: [] }], ANN);
  expect(row?.outlets.map(({ group, recall }) => [group, recall.PER])).toEqual([
    ['Africa', { gold: 2, found: 2 }],
    ['Asia', { gold: 1, found: 0 }],
    ['together', { gold: 3, found: 2 }],
  ]);
  expect(printed.join('\n')).toContain('none is European');
  // Only every fourth document is given other names, and the first names nobody in full.
  expect(printed.join('\n')).not.toContain('NaN');
  evaluateRegions(
    [{ ...SET, documents: [...SET.documents].reverse() }],
    engineFinding(/\S+ \S+(?= went)/g),
  );
  expect(printed.join('\n')).toMatch(/^Africa: \+0\.0 to Europe; .*: holds$/m);
});
