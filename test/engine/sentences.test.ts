import { describe, expect, test } from 'vitest';
import { de } from '../../src/engine/language/de';
import { en } from '../../src/engine/language/en';
import { caseless } from '../../src/engine/language/neutral';
import { uk } from '../../src/engine/language/uk';
import { sentencesOf } from '../../src/engine/sentences';
import { tokenise } from '../../src/engine/tokenise';
import type { BlockRole } from '../../src/engine/types';

function split(text: string, language = en, role: BlockRole = 'paragraph'): readonly string[] {
  const sentences = sentencesOf(tokenise(text, language), { block: 0, role }, language);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

function style(text: string, role: BlockRole = 'headline'): string | undefined {
  return sentencesOf(tokenise(text, en), { block: 0, role }, en)[0]?.style;
}

describe('sentencesOf', () => {
  test.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['“He left.” She stayed.', ['“He left.”', 'She stayed.']],
    ['Really? Yes! Well…', ['Really?', 'Yes!', 'Well…']],
    ['Mr. Kuleba left. Dr. No stayed.', ['Mr. Kuleba left.', 'Dr. No stayed.']],
    ['The U.S. Senate met. It voted.', ['The U.S. Senate met.', 'It voted.']],
    ['He lives in the U.S. The move was hers.', ['He lives in the U.S.', 'The move was hers.']],
    ['J. D. Vance spoke at 3.5 per cent.', ['J. D. Vance spoke at 3.5 per cent.']],
    ['See bbc.co.uk for more. Then go.', ['See bbc.co.uk for more.', 'Then go.']],
    ['قال ذلك؟ نعم. انتهى.', ['قال ذلك؟', 'نعم.', 'انتهى.']],
    ['No end', ['No end']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('no space stands behind a sentence of Chinese', () => {
    expect(split('他说：“不。”然后走了！真的？是。', caseless)).toEqual([
      '他说：“不。”',
      '然后走了！',
      '真的？',
      '是。',
    ]);
  });

  test('abbreviations are those of the language', () => {
    expect(split('Der Preis stieg um ca. 3 Euro. Gut.', de)).toEqual([
      'Der Preis stieg um ca. 3 Euro.',
      'Gut.',
    ]);
    expect(split('Живе на вул. Шевченка. Добре.', uk)).toEqual([
      'Живе на вул. Шевченка.',
      'Добре.',
    ]);
  });

  test('every token belongs to exactly one sentence', () => {
    const tokens = tokenise('One. Two! (Three.) "Four?" Five', en);
    const sentences = sentencesOf(tokens, { block: 0, role: 'paragraph' }, en);
    expect(sentences[0]?.from).toBe(0);
    expect(sentences.at(-1)?.to).toBe(tokens.length);
    sentences.slice(1).forEach((each, i) => {
      expect(each.from).toBe(sentences[i]?.to);
    });
  });

  test.each([
    ['Truss Warns Putin of Severe Cost', 'title'],
    ['TRUSS WARNS PUTIN OF SEVERE COST', 'upper'],
    ['TRUSS WARNS Putin OF COST', 'upper'],
    ['TRUSS WARNS Putin of COST', 'mixed'],
    ['Truss warns Putin of severe cost', 'mixed'],
    ['Dmytro Kuleba met Antony Blinken in Kyiv', 'mixed'],
  ])('%s is %s', (text, expected) => {
    expect(style(text)).toBe(expected);
  });

  test('a sentence with a full stop is no headline', () => {
    expect(style('The Foreign Office Said the Great Day Came.', 'paragraph')).toBe('mixed');
  });
});
