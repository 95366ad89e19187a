import { describe, expect, test } from 'vitest';
import { en } from '../../src/engine/language/en';
import { nextField } from '../../src/engine/nextField';
import { sentencesOf } from '../../src/engine/sentences';
import { tokenise } from '../../src/engine/tokenise';

/** The word with which the list goes on behind the first `words` words of a text. */
function fieldAfter(text: string, words: number): string | undefined {
  const [sentence] = sentencesOf(tokenise(text, en), { block: 0, role: 'paragraph' }, en);
  if (sentence === undefined) return undefined;
  const at = nextField({ sentence, from: 0, to: words }, en);
  return at === 0 ? undefined : sentence.tokens[at]?.norm;
}

describe('the next field of a list', () => {
  test.each([
    ['Foreign, Commonwealth and Development Office said so.', 1, 'Commonwealth'],
    ['Foreign, Commonwealth and Development Office said so.', 3, 'Development'],
    ['Health, and Social Care Department said so.', 1, 'Social'],
    ['Department for Education and Skills said so.', 3, 'Skills'],
  ])('%s behind %i: %s', (text, words, field) => {
    expect(fieldAfter(text, words)).toBe(field);
  });

  test.each([
    ['Foreign, Commonwealth and Development people said so.', 1],
    ['London, Health Department said so.', 1],
    ['Foreign, London Office said so.', 1],
    ['Foreign Commonwealth Office said so.', 1],
    ['Foreign,', 1],
    ['Foreign', 1],
  ])('%s behind %i: none', (text, words) => {
    expect(fieldAfter(text, words)).toBeUndefined();
  });
});
