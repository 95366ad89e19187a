import { describe, expect, test } from 'vitest';
import { wordClasses } from '../../src/engine/crf/createTagger';
import { encodeWeights } from '../../src/engine/crf/weights';
import { en } from '../../src/engine/language/en';
import { buildCodes } from '../../src/train/buildCodes';
import { decodeSamples } from '../../src/train/decodeSamples';
import { emptyDense } from '../../src/train/dense';
import { Sampler } from '../../src/train/samples';
import { type Training, trainCrf } from '../../src/train/trainCrf';
import { documentsOf, SENTENCES, tinyWeights } from './tinyCorpus';

const BITS = 12;

function samplesOf(sources: readonly string[] = SENTENCES, partial = false) {
  const sampler = new Sampler(wordClasses(buildCodes(new Map()), en), false);
  return documentsOf(sources, { partial }).flatMap((document) => sampler.samplesOf(document));
}

const TRAINING: Training = {
  ...{ epochs: 8, rate: 0.1, dropout: 0, seed: 1, allowed: null, log: () => {} },
};

function trained(of: Partial<Training> = {}, samples = samplesOf()) {
  const model = emptyDense(BITS);
  trainCrf(model, samples, { ...TRAINING, ...of });
  return model;
}

/** Decodes the samples as the engine would, without the other occurrences. */
function decoded(model: ReturnType<typeof trained>, samples = samplesOf()) {
  decodeSamples(samples, { model, consistency: Float32Array.of(0, 1), outside: 0, trust: 0 });
  return samples;
}

describe('trainCrf', () => {
  test('the likelihood of the labels rises from epoch to epoch', () => {
    const lines: string[] = [];
    trained({ log: (line) => lines.push(line) });
    const values = lines.map((line) => Number(/log-likelihood (\S+)/.exec(line)?.[1]));
    expect(values).toHaveLength(8);
    values.reduce((before, value) => {
      // Printed to four places, it stands still at the end.
      expect(value).toBeGreaterThanOrEqual(before);
      return value;
    });
    expect(values[3]).toBeGreaterThan(values[0] ?? 0);
    expect(values.at(-1)).toBeGreaterThan(-0.05);
  });

  test('what was learned is known by heart', () => {
    for (const { labels, gold } of decoded(trained())) expect(labels).toEqual(gold);
  });

  test('the same seed gives the same weights, another one others', () => {
    const of = (seed: number) => trained({ seed, dropout: 0.4, epochs: 3 });
    expect(of(2)).toEqual(of(2));
    expect(of(2).table).not.toEqual(of(3).table);
  });

  test('slots that are not allowed stay empty', () => {
    const allowed = new Uint8Array(2 ** BITS).map((_, slot) => slot % 2);
    const { table } = trained({ allowed, epochs: 2 });
    const sum = (parity: number) =>
      table.reduce((all, x, at) => all + (Math.floor(at / 9) % 2 === parity ? Math.abs(x) : 0), 0);
    expect(sum(0)).toBe(0);
    expect(sum(1)).toBeGreaterThan(1);
  });

  test('a corpus without MISC does not teach that nothing is MISC', () => {
    const plain = 'In May the Lindholm Cup went to a boy.';
    const hand = samplesOf(Array(3).fill('In May the <MISC Lindholm Cup> went to a boy.'));
    const label = (partial: boolean) => {
      const others = samplesOf(Array(9).fill(plain), partial);
      const [sample] = decoded(trained({}, [...hand, ...others]), samplesOf([plain]));
      return Math.max(...(sample?.labels ?? []));
    };
    expect([label(true), label(false)]).toEqual([8, 0]);
  });

  test('no samples leave the model as it is', () => {
    expect(trained({}, []).table.every((value) => value === 0)).toBe(true);
  });
});

test('a whole training gives the same bytes twice', () => {
  const [one, two, three] = [1, 1, 2].map((seed) => encodeWeights(tinyWeights({ seed })));
  expect(one).toEqual(two);
  expect(one).not.toEqual(three);
});
