import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createTagger } from '../../../src/engine/crf/createTagger';
import { checksumBy, type Kernel, kernelFrom } from '../../../src/engine/crf/kernel';
import { TYPES } from '../../../src/engine/crf/labels';
import type { Tagger, TaggerOptions } from '../../../src/engine/crf/tagger';
import { decodeWeights, type Weights } from '../../../src/engine/crf/weights';
import { en } from '../../../src/engine/language/en';
import { checksumOf } from '../../../src/lib/checksumOf';
import { namesIn, spansIn } from '../../train/namesIn';
import { tinyWeights } from '../../train/tinyCorpus';
import { kernelBytes } from './kernelBytes';
import { madeWeights } from './madeWeights';
import { smallWeights } from './smallWeights';

const weights = tinyWeights();

let kernel: Kernel | null = null;
beforeAll(async () => {
  kernel = kernelFrom(await kernelBytes());
});

type Make = (options?: TaggerOptions, of?: Weights) => Tagger;
const plain: Make = (options, of = weights) => createTagger(of, en, null, options);
const byKernel: Make = (options, of = weights) => createTagger(of, en, kernel, options);
const BOTH: readonly (readonly [string, Make])[] = [
  ['plain', plain],
  ['by the kernel', byKernel],
];

const TEXT = [
  'Yesterday Marta Lindqvist flew to Bristol for a week.',
  'According to Lindqvist, the road near Bristol was closed.',
];

describe.each(BOTH)('a tagger that learned from thirty sentences, %s', (_, fresh) => {
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
      const tagger = fresh({ [option]: false });
      expect(namesIn(tagger, TEXT)).toContain('Bristol');
    }
  });
});

describe.each(BOTH)('text that no article has, %s', (_, fresh) => {
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
  ])('%s: no error, and spans inside their sentences', (__, paragraphs) => {
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

test.each(BOTH)('weights that hold nothing to be a name find none, %s', (_, fresh) => {
  expect(namesIn(fresh({}, decodeWeights(smallWeights('en'))), TEXT)).toEqual([]);
});

describe('the kernel', () => {
  const OPTIONS: readonly TaggerOptions[] = [
    {},
    { documentFacts: false },
    { consistency: false },
    { codes: false },
    { lists: false },
  ];
  const paragraph = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'Marta marta MARTA Bristol the The of near . , “ ” : - 1,000 U.S. WHO'.split(' '),
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(
          'Łódź',
          'Żuk',
          'Київ',
          'ЄС',
          '北京',
          'Zürich',
          '𝐀nna',
          'O’Brien',
          'x'.repeat(40),
        ),
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' '));

  /** All that a tagger says of a document: its spans, and its beliefs in some other runs. */
  function told(tagger: Tagger, paragraphs: readonly string[]) {
    const spans = spansIn(tagger, paragraphs);
    const beliefs = spans.flatMap(({ sentence }) =>
      [1, 2, 5].map((length) => {
        const to = Math.min(sentence.from + length, sentence.to);
        return tagger.beliefIn({ sentence, from: sentence.from, to });
      }),
    );
    return { spans, beliefs };
  }

  test('says the same to the last bit, whatever the weights, the options and the text', () => {
    const document = fc.array(paragraph, { maxLength: 6 });
    const given = fc.record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      bits: fc.integer({ min: 8, max: 12 }),
      everywhere: fc.boolean(),
      options: fc.constantFrom(...OPTIONS),
      documents: fc.array(document, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(given, ({ seed, bits, everywhere, options, documents }) => {
        const of = { ...madeWeights(seed, bits), everywhere };
        const taggers = [plain(options, of), byKernel(options, of)];
        for (const each of documents) {
          const [first, second] = taggers.map((tagger) => told(tagger, each));
          expect(second).toEqual(first);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('says the same of headlines and of a document larger than its memory was', () => {
    const long = Array.from(
      { length: 4_000 },
      (_, i) => `Marta Lindqvist${i % 700} met Ann in Bristol.`,
    );
    for (const paragraphs of [
      ['MARTA LINDQVIST FLEW', 'Marta Lindqvist Flew to Bristol'],
      long,
      TEXT,
    ]) {
      expect(told(byKernel(), paragraphs)).toEqual(told(plain(), paragraphs));
    }
  });

  test('gives the checksum of any bytes', () => {
    if (kernel === null) throw new Error('There is no kernel.');
    const sumOf = checksumBy(kernel);
    const given = fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.nat(250));
    fc.assert(
      fc.property(given, ([bytes, from]) => {
        expect(sumOf(bytes, from)).toBe(checksumOf(bytes, from));
      }),
    );
  });

  test('knows nothing of a sentence that is not of its last document', () => {
    const tagger = byKernel();
    const [span] = spansIn(tagger, TEXT);
    if (span === undefined) throw new Error('No name was found.');
    expect(tagger.beliefIn(span).share).toBeGreaterThan(0);
    spansIn(tagger, ['Nothing here.']);
    expect(tagger.beliefIn(span).share).toBe(0);
  });
});
