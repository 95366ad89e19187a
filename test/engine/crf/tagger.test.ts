import { describe, expect, test } from 'vitest';
import { createTagger } from '../../../src/engine/crf/createTagger';
import { TYPES } from '../../../src/engine/crf/labels';
import { decodeWeights } from '../../../src/engine/crf/weights';
import { en } from '../../../src/engine/language/en';
import { namesIn, spansIn } from '../../train/namesIn';
import { tinyWeights } from '../../train/tinyCorpus';
import { smallWeights } from './smallWeights';

const weights = tinyWeights();
const fresh = () => createTagger(weights, en);

const TEXT = [
  'Yesterday Marta Lindqvist flew to Bristol for a week.',
  'According to Lindqvist, the road near Bristol was closed.',
];

describe('a tagger that learned from thirty sentences', () => {
  test('finds names that it never saw', () => {
    expect(namesIn(fresh(), TEXT)).toEqual([
      ...['Marta Lindqvist', 'Bristol', 'Lindqvist', 'Bristol'],
    ]);
  });

  test('says how sure it is, and of which type', () => {
    for (const { score, types, from, to } of spansIn(fresh(), TEXT)) {
      expect(to).toBeGreaterThan(from);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1.0001);
      expect(types).toHaveLength(TYPES.length);
      expect(types.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
    }
  });

  test('finds the same whatever it read before', () => {
    const used = fresh();
    const first = spansIn(used, TEXT);
    spansIn(used, ['BRISTOL FLEW TO MARTA', 'bristol lindqvist marta', 'The Road Near Bristol']);
    const words = Array.from({ length: 20_000 }, (_, i) => `Word${i.toString(36)}`);
    spansIn(used, [words.join(' ')]);
    expect(spansIn(used, TEXT)).toEqual(first);
    expect(spansIn(fresh(), TEXT)).toEqual(first);
  });

  test('each part can be left out', () => {
    for (const option of ['documentFacts', 'consistency', 'codes', 'lists'] as const) {
      const tagger = createTagger(weights, en, { [option]: false });
      expect(namesIn(tagger, TEXT)).toContain('Bristol');
    }
  });
});

describe('text that no article has', () => {
  test.each([
    ['nothing', []],
    ['empty blocks', ['', '   ', '\n']],
    ['lone surrogates', ['\uD83D Marta \uDC00 flew to \uD800Bristol\uDFFF.']],
    ['only capitals', ['MARTA LINDQVIST FLEW TO BRISTOL FOR A WEEK AND NOBODY KNEW.']],
    ['only small letters', ['marta lindqvist flew to bristol for a week.']],
    ['no case', ['学而时习之，不亦说乎。', 'سافرت مرتا إلى بريستول']],
    ['one name 10,000 times', [`${'Marta Lindqvist '.repeat(10_000)}.`]],
    ['one name in 10,000 paragraphs', Array(10_000).fill('Lindqvist left.')],
    ['a line of 200 KB without spaces', ['Bristol'.repeat(29_000)]],
    ['200 KB of marks', ['.,;“('.repeat(40_000)]],
  ])('%s: no error, and spans inside their sentences', (_, paragraphs) => {
    for (const { sentence, from, to, score } of spansIn(fresh(), paragraphs)) {
      if (from < sentence.from || to > sentence.to || !(score >= 0 && score <= 1.001)) {
        throw new Error(`${from} to ${to}, score ${score}`);
      }
    }
  });

  test('small letters alone hold no name', () => {
    expect(namesIn(fresh(), ['marta lindqvist flew to bristol for a week.'])).toEqual([]);
  });
});

test('weights that hold nothing to be a name find none', () => {
  expect(namesIn(createTagger(decodeWeights(smallWeights('en')), en), TEXT)).toEqual([]);
});
