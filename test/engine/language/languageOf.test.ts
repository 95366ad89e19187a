import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { names } from '../describeRecognition';

describe('languageOf', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN_us', 'en'],
    ['de-AT', 'de'],
    ['uk', 'uk'],
    ['uk-UA', 'uk'],
    ['pl', 'pl'],
    ['pl-PL', 'pl'],
    ['', 'und'],
    ['xx', 'und'],
    ['und', 'und'],
  ])('%j has the descriptor of %s', (tag, code) => {
    expect(languageOf(tag).code).toBe(code);
  });

  test.each(['ar', 'he', 'zh-Hant', 'ja', 'hi', 'fa'])('%s is written without case', (tag) => {
    expect(languageOf(tag).capitals).toBe('none');
    expect(languageOf(tag).code).toBe(tag.slice(0, 2));
    expect(languageOf(tag)).toBe(languageOf(tag));
  });

  test.each(['en', 'de', 'uk', 'ru', 'fr', 'es', 'pl', 'und'])(
    'the lists of %s are lower case, without empty words or stray spaces',
    (tag) => {
      for (const list of Object.values(languageOf(tag))) {
        if (!(list instanceof Set || list instanceof Map)) continue;
        for (const word of list.keys() as Iterable<string>) {
          expect(word).toMatch(/^\S+(?: \S+)*$/u);
          expect(word).toBe(word.toLowerCase());
        }
      }
    },
  );
});

describe('French, Spanish, Russian, and a language without descriptor', () => {
  test.each([
    [
      'fr',
      "L'Ukraine et l'Otan attendent Emmanuel Macron.",
      ['Ukraine', 'Otan', 'Emmanuel Macron'],
    ],
    ['fr', 'D’abord, Mme Le Pen a vu M. Macron à l’Élysée.', ['Le Pen', 'Macron', 'Élysée']],
    ['es', 'Ayer Pedro Sánchez viajó a La Habana.', ['Pedro Sánchez', 'La Habana']],
    ['es', 'El presidente no dijo nada en Madrid.', ['Madrid']],
    ['ru', 'Вчера Сергей Лавров прилетел в Стамбул.', ['Сергей Лавров', 'Стамбул']],
    ['pl', 'Wczoraj premier Donald Tusk był w Łodzi.', ['Donald Tusk', 'Łodzi']],
    ['tr', 'Ankara’da dün Recep Tayyip Erdoğan konuştu.', ['Recep Tayyip Erdoğan']],
  ])('%s: %s', (language, text, expected) => {
    const found = names(text, language);
    for (const name of expected) expect(found).toContain(name);
  });

  test('the cases of a Russian name are one entity', () => {
    const text = 'Вчера о Владимире Путине говорили. Владимир Путин молчал. Путину писали.';
    const found = names(text, 'ru');
    expect(found).toEqual(['Владимире Путине', 'Владимир Путин', 'Путину']);
  });
});
