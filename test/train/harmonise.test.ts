import { expect, test } from 'vitest';
import { LABELS } from '../../src/engine/crf/labels';
import { en } from '../../src/engine/language/en';
import { printed } from '../../src/engine/names';
import { harmonise } from '../../src/train/harmonise';
import { documentsOf } from './tinyCorpus';

/** The text with its names marked anew, by the labels after harmonising. */
function harmonised(source: string, nationalities = true): readonly string[] {
  const documents = documentsOf([source]);
  harmonise(documents, en, nationalities);
  return documents.flat().flatMap(({ sentence, labels }) =>
    [...labels].flatMap((label, i) => {
      if (label % 2 === 0) return [];
      let to = i + 1;
      while (labels[to] === label + 1) to++;
      const run = { sentence, from: sentence.from + i, to: sentence.from + to };
      return [`${LABELS[label]?.slice(2)} ${printed(run)}`];
    }),
  );
}

test.each([
  ['nationalities become MISC', 'The French team won.', ['MISC French']],
  ['and keep the label they have', 'The <ORG French Bank> won.', ['ORG French Bank']],
  ['a small word is none', 'He said polish it.', []],
  ['titles leave a person', '<PER President Tom Okafor> left.', ['PER Tom Okafor']],
  ['several do', '<PER Prime Minister Mr. Okafor> left.', ['PER Okafor']],
  ['a title alone stays', '<PER President> left.', ['PER President']],
  ['a title inside another kind stays', '<ORG President Hotel> shut.', ['ORG President Hotel']],
  [
    'names without a title stay',
    '<PER Tom Okafor> left <LOC Lagos>.',
    ['PER Tom Okafor', 'LOC Lagos'],
  ],
])('%s', (_, source, names) => {
  expect(harmonised(source)).toEqual(names);
});

test('nationalities stay nothing where no corpus marks them; titles are cut all the same', () => {
  const source = 'The French met <PER President Okafor>.';
  expect(harmonised(source, false)).toEqual(['PER Okafor']);
});
