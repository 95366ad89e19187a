import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/engine/language/de';
import { en } from '../../src/engine/language/en';
import { fr } from '../../src/engine/language/fr';
import { neutral } from '../../src/engine/language/neutral';
import { uk } from '../../src/engine/language/uk';
import { tokenise } from '../../src/engine/tokenise';

function texts(text: string, language = en): readonly string[] {
  return tokenise(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('tokenise', () => {
  test('tokens lie in order and apart, and lose nothing but space and invisible characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(en, de, fr, uk), (text, lang) => {
        let at = 0;
        for (const { start, end, glued } of tokenise(text, lang)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(
            /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*$/u,
          );
          if (start > at) expect(glued).toBe(false);
          at = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['Kuleba’s plan', ['Kuleba', '’s', 'plan']],
    ["the dogs' bowl", ['the', 'dogs', "'", 'bowl']],
    ["Conor O'Brien", ['Conor', "O'Brien"]],
    ['Jean-Luc Mélenchon', ['Jean-Luc', 'Mélenchon']],
    ['Ban Ki-moon', ['Ban', 'Ki-moon']],
    ['Bashar al-Assad', ['Bashar', 'al-Assad']],
    ['UK-based firms', ['UK', '-', 'based', 'firms']],
    ['Moscow-backed rebels', ['Moscow', '-', 'backed', 'rebels']],
    ['pro-Russian rebels', ['pro', '-', 'Russian', 'rebels']],
    ['the US-China talks', ['the', 'US', '-', 'China', 'talks']],
    ['J. D. Vance', ['J.', 'D.', 'Vance']],
    ['the U.S. Senate', ['the', 'U.S.', 'Senate']],
    ['in St. Petersburg.', ['in', 'St.', 'Petersburg', '.']],
    ['1,000 people', ['1,000', 'people']],
    ['COP26 and the G7', ['COP26', 'and', 'the', 'G7']],
    ['“Yes”—no', ['“', 'Yes', '”', '—', 'no']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('elisions are cut off in French, in any language before a capital', () => {
    expect(texts("l'Ukraine d'abord", fr)).toEqual(["l'", 'Ukraine', "d'", 'abord']);
    expect(texts('Giscard d’Estaing', neutral)).toEqual(['Giscard', 'd’', 'Estaing']);
    expect(texts("м'який", uk)).toEqual(["м'який"]);
  });

  test('a title or a common noun does not join a German compound', () => {
    expect(texts('NATO-Generalsekretär', de)).toEqual(['NATO', '-', 'Generalsekretär']);
    expect(texts('Frank-Walter', de)).toEqual(['Frank-Walter']);
  });

  test('norm is NFC without invisible characters, offsets stay those of the text', () => {
    const text = 'Er\u00ADdog\u0306an';
    const [token] = tokenise(text, en);
    expect(token?.norm).toBe('Erdoğan');
    expect([token?.start, token?.end]).toEqual([0, text.length]);
  });

  test.each([
    ['Kyiv', 'title'],
    ['Jean-Luc', 'title'],
    ["O'Brien", 'title'],
    ['NATO', 'upper'],
    ['MPs', 'upper'],
    ['iPhone', 'mixed'],
    ['city', 'lower'],
    ['中国', 'none'],
    ['Łódź', 'title'],
    ['ŁÓDŹ', 'upper'],
  ])('%s is %s', (word, casing) => {
    expect(tokenise(word, neutral)[0]?.casing).toBe(casing);
  });
});
