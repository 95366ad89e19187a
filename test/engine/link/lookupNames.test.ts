import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { lookupNames } from '../../../src/engine/link/lookupNames';

const en = languageOf('en');
const word = fc.constantFrom(
  'Houston',
  'Fakelastname',
  'the',
  'The',
  'Ltd',
  'Łódź',
  "O'Brien",
  'A,',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('lookupNames', () => {
  test('the name comes first, and of few forms none is forgotten', () => {
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 12 }), (full, others) => {
        const { names, shorter } = lookupNames({ name: full, forms: [full, ...others] }, en);
        expect(names[0]).toBe(full);
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeLessThanOrEqual(8);
        expect(shorter.length).toBeLessThanOrEqual(8);
        expect(shorter.filter((part) => !others.includes(part))).toEqual([]);
        // A form of as many words is no part, so nothing that the document prints is forgotten.
        const seen = new Set([...names, ...shorter]);
        if (others.length < 4) expect(others.filter((form) => !seen.has(form))).toEqual([]);
      }),
    );
  });

  test('any part of a full name, in any case, with or without its marks', () => {
    const plain = fc.constantFrom('Jan', 'Łódź', 'Ana', 'Paris', "O'Brien", 'Müller');
    const change = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replaceAll("'", '’'),
      (text: string) => text.replace('Łódź', 'Lodz').replace('ü', 'u'),
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(plain, { minLength: 2 }),
        fc.nat(5),
        change,
        (words, at, changed) => {
          const part = changed(words[at % words.length] ?? '');
          const { names, shorter } = lookupNames({ name: words.join(' '), forms: [part] }, en);
          expect(names).toEqual([words.join(' ')]);
          expect(shorter).toEqual([part]);
        },
      ),
    );
  });

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    [
      'Houston Fakelastname',
      ['Houston', 'Fakelastname'],
      ['Houston Fakelastname'],
      ['Houston', 'Fakelastname'],
    ],
    ['United Nations', ['UN'], ['United Nations', 'UN'], []],
    ['the United Nations', [], ['the United Nations', 'United Nations'], []],
    ['Ford Motor Co', ['Ford'], ['Ford Motor Co', 'Ford Motor'], ['Ford']],
    ['Acme, Ltd', [], ['Acme, Ltd', 'Acme'], []],
    ['Denver, Colorado', [], ['Denver, Colorado', 'Denver'], []],
    [
      'Jean-Luc Mélenchon',
      ['Jean-Luc', 'Mélenchon'],
      ['Jean-Luc Mélenchon'],
      ['Jean-Luc', 'Mélenchon'],
    ],
    ['Kyiv', ['KYIV'], ['Kyiv', 'KYIV'], []],
    ['', [], [''], []],
  ])('%s, also %j', (full, others, names, shorter) => {
    expect(lookupNames({ name: full, forms: [full, ...others] }, en)).toEqual({ names, shorter });
  });

  test('thousands of forms and words come to an end', () => {
    const forms = Array.from({ length: 5000 }, (_, i) => `Form ${i}`);
    const { names } = lookupNames({ name: 'Form '.repeat(1000), forms }, en);
    expect(names).toHaveLength(8);
  });
});
