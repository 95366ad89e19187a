import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistent, conversing, type Segment } from '../../../src/engine/crf/consistency';
import { beginOf, LABEL_COUNT } from '../../../src/engine/crf/labels';
import { wordOf } from '../../../src/engine/crf/words';
import { en } from '../../../src/engine/language/en';
import { type Style, sentencesOf } from '../../../src/engine/sentences';
import { tokenise } from '../../../src/engine/tokenise';

const SETTINGS = Float32Array.of(1, 0.02);
const CLASSES = { codeOf: () => 0, coarseOf: () => 0, listOf: () => 0 };
const [PERSON, PLACE] = [beginOf('PER'), beginOf('LOC')];

/** A segment of one word, held to have one label for sure. */
function segmentOf(text: string, label: number, style: Style = 'mixed'): Segment {
  const [sentence] = sentencesOf(tokenise(text, en), { block: 0, role: 'paragraph' }, en);
  const [token] = sentence?.tokens ?? [];
  if (sentence === undefined || token === undefined) throw new Error('no word');
  return {
    sentence: { ...sentence, style },
    ...{ first: 0, length: 1, place: 0, words: [wordOf(token, CLASSES)] },
    emissions: new Float32Array(LABEL_COUNT),
    marginals: new Float32Array(LABEL_COUNT).map((_, y) => (y === label ? 1 : 0)),
    labels: new Uint8Array(1),
  };
}

describe('consistent', () => {
  test('an occurrence is pulled to what the others are, begin and inside alike', () => {
    const odd = segmentOf('Okafor', PLACE);
    const others = [PERSON, PERSON + 1, PERSON].map((label) => segmentOf('Okafor', label));
    expect(consistent([odd, ...others], SETTINGS)).toHaveLength(4);
    const { emissions } = odd;
    expect(emissions[PERSON]).toBeCloseTo(Math.log(1.02), 4);
    expect(emissions[PERSON + 1]).toBe(emissions[PERSON]);
    for (const y of [0, PLACE, PLACE + 1]) expect(emissions[y]).toBeCloseTo(Math.log(0.02), 3);
  });

  test('fewer than three others pull less', () => {
    const pull = (count: number) => {
      const odd = segmentOf('Okafor', PLACE);
      const others = Array.from({ length: count }, () => segmentOf('Okafor', PERSON));
      consistent([odd, ...others], SETTINGS);
      return (odd.emissions[PERSON] ?? 0) - (odd.emissions[PLACE] ?? 0);
    };
    expect(pull(1)).toBeCloseTo(pull(3) * Math.sqrt(1 / 3), 3);
    expect(pull(2)).toBeLessThan(pull(3));
    expect(pull(9)).toBeCloseTo(pull(3), 3);
  });

  test('a headline listens and does not speak', () => {
    const headline = segmentOf('Okafor', PLACE, 'upper');
    const body = segmentOf('Okafor', PERSON);
    expect(consistent([headline, body], SETTINGS)).toEqual([headline]);
    expect(headline.emissions[PERSON]).toBeGreaterThan(headline.emissions[PLACE] ?? 0);
    expect([...body.emissions].every((value) => value === 0)).toBe(true);
  });

  test('a word alone, another word, and one in small letters hear nothing', () => {
    const segments = ['Okafor', 'Lagos', 'river', 'river'].map((word) => segmentOf(word, PERSON));
    expect(consistent(segments, SETTINGS)).toEqual([]);
    expect(consistent([], SETTINGS)).toEqual([]);
  });
});

describe('conversing', () => {
  const word = fc.constantFrom('Okafor', 'Lagos', 'Brno', 'Delta', 'river', 'Ys');
  const label = fc.nat({ max: LABEL_COUNT - 1 });
  const spoken = fc.record({ word, label, style: fc.constantFrom<Style>('mixed', 'upper') });

  test('the segments left out neither hear nor are heard', () => {
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 9 }), (words) => {
        const make = () => words.map(({ word, label, style }) => segmentOf(word, label, style));
        const [all, some] = [make(), make()];
        const changed = consistent(all, SETTINGS).map((each) => all.indexOf(each));
        const talking = consistent(conversing(some), SETTINGS).map((each) => some.indexOf(each));
        expect(talking).toEqual(changed);
        expect(some.map(({ emissions }) => emissions)).toEqual(all.map((each) => each.emissions));
      }),
      { numRuns: 60 },
    );
  });

  test('a word that is alone, or in small letters, is left out', () => {
    const segments = ['Okafor', 'Lagos', 'Okafor', 'river', 'river'].map((text) =>
      segmentOf(text, PERSON),
    );
    expect(conversing(segments)).toEqual([segments[0], segments[2]]);
  });
});
