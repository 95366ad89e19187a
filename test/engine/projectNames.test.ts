import { expect, test } from 'vitest';
import { en } from '../../src/engine/language/en';
import { headlineWords } from '../../src/engine/projectNames';
import { recognise } from '../../src/engine/recognise';
import { sentencesOf } from '../../src/engine/sentences';
import { tokenise } from '../../src/engine/tokenise';

const sentences = (text: string) =>
  sentencesOf(tokenise(text, en), { block: 0, role: 'headline' }, en);

test('the words of headlines are those whose capitals prove nothing', () => {
  expect([...headlineWords(sentences('OKAFOR WINS IN LAGOS'))]).toEqual([
    ...['okafor', 'wins', 'in', 'lagos'],
  ]);
  expect(headlineWords(sentences('Okafor wins in Lagos')).size).toBe(0);
});

test.each([
  ['a full name', 'AMARA OKAFOR LEAVES', 'AMARA OKAFOR'],
  ['a surname that the story never has alone', 'OKAFOR LEAVES FOR GOOD', 'OKAFOR'],
])('a headline in capitals takes %s from the story', (_, headline, name) => {
  const { mentions } = recognise({
    language: 'en',
    blocks: [
      { role: 'headline', text: headline },
      { role: 'paragraph', text: 'On Monday the minister Amara Okafor said she would leave.' },
    ],
  });
  expect(mentions.map(({ text }) => text)).toEqual([name, 'Amara Okafor']);
});
