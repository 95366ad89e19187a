import { expect, test } from 'vitest';
import { LABELS } from '../../src/engine/crf/labels';
import type { LabelledSentence } from '../../src/train/corpus';
import { random } from '../../src/train/random';
import { swaps } from '../../src/train/swaps';
import { documentsOf, SENTENCES } from './tinyCorpus';

const SOURCES = [
  'The mayor met <PER Tom Okafor> in <LOC Lagos> last week.',
  'It rained, and the mill was closed.',
  'Then <PER Amina Jane Yusuf> left <ORG Norwind Bank>.',
];

/** Words with their labels, "Lagos/B-LOC"; those without a label as they are. */
const shown = ({ sentence, labels }: LabelledSentence): string =>
  [...labels]
    .map((label, i) => {
      const word = sentence.tokens[sentence.from + i]?.norm ?? '?';
      return label === 0 ? word : `${word}/${LABELS[label]}`;
    })
    .join(' ');

test('names are exchanged for names of their type, of other lengths too', () => {
  const [first, second] = swaps(documentsOf(SOURCES), 1, () => 0.99).flat();
  expect(first === undefined ? '' : shown(first)).toBe(
    'The mayor met Amina/B-PER Jane/I-PER Yusuf/I-PER in Lagos/B-LOC last week .',
  );
  expect(second === undefined ? '' : shown(second)).toBe(
    'Then Amina/B-PER Jane/I-PER Yusuf/I-PER left Norwind/B-ORG Bank/I-ORG .',
  );
});

test('each copy is a document; a sentence without names has none', () => {
  const copies = swaps(documentsOf(SOURCES), 2, random(1));
  expect(copies.map((document) => document.length)).toEqual([1, 1, 1, 1]);
  expect(swaps(documentsOf(SOURCES), 0, random(1))).toEqual([]);
});

test('what is copied stays as it was, and one seed gives one answer', () => {
  const documents = documentsOf(SENTENCES);
  const before = structuredClone(documents);
  const copies = swaps(documents, 1, random(3));
  expect(documents).toEqual(before);
  expect(swaps(documents, 1, random(3))).toEqual(copies);
  expect(copies.flat().map(shown)).not.toEqual(documents.flat().map(shown));
});

test('the words between names are those of the sentence, in order', () => {
  const plain = (labelled: LabelledSentence): string =>
    shown(labelled)
      .split(' ')
      .filter((word) => !word.includes('/'))
      .join(' ');
  const named = documentsOf(SENTENCES)
    .flat()
    .filter(({ labels }) => labels.some((label) => label !== 0));
  expect(swaps(documentsOf(SENTENCES), 1, random(5)).flat().map(plain)).toEqual(named.map(plain));
});
