import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/engine/language/de';
import { en } from '../../src/engine/language/en';
import { fr } from '../../src/engine/language/fr';
import { caseless, neutral } from '../../src/engine/language/neutral';
import { uk } from '../../src/engine/language/uk';
import { makeToken } from '../../src/engine/token';
import { tokenise } from '../../src/engine/tokenise';
import { oracleSpelling, oracleTokens } from './oracleTokens';

function texts(text: string, of = en): readonly string[] {
  return tokenise(text, of).map(({ start, end }) => text.slice(start, end));
}

/** Texts of what a scanner stumbles over: accents, emoji, bidi marks, halves of pairs, invisible. */
const awkward = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom(
        ..."aàz AÀZ ЇЖїж ǅ ß İ ı ʼ 中 文 א ש ー ไ 한 1 ٣ ½ Ⅳ 𝐀 𝐚 👩‍🚀 🇺🇦 &.,:;-‐‑–'’“”«»()£ª²".split(
          '',
        ),
        ...['\u0301', '\u0306', '\u00AD', '\u200B', '\u200D', '\u200E', '\u2060', '\uFEFF'],
        ...['\u202E', '\u2069', '\u00A0', '\u3000', '\n', '\t', '\uD800', '\uDC00', '\0'],
        ...['U.S.', 'J. ', "'s", '’s ', 'Mr. ', "d'", 'Jean-', 'al-', 'AT&T.', '1,000', 'MPs'],
      ),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

const anyText = fc.oneof(awkward, fc.string({ unit: 'binary' }));
const language = fc.constantFrom(en, de, fr, uk, neutral, caseless);

describe('tokenise', () => {
  test('finds the tokens of the regular expression in any text', () => {
    fc.assert(
      fc.property(anyText, language, (text, lang) => {
        expect(tokenise(text, lang)).toEqual(oracleTokens(text, lang));
      }),
      { numRuns: 3000 },
    );
  });

  test('spells any raw text as regular expressions do, the second time as the first', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { norm, casing } = oracleSpelling(raw);
        for (const start of [0, 7]) {
          const token = makeToken({ raw, start, type: 'word', glued: false });
          expect(token).toEqual({
            start,
            end: start + raw.length,
            type: 'word',
            norm,
            lower: norm.toLowerCase(),
            casing,
            glued: false,
          });
        }
        expect(makeToken({ raw, start: 0, type: 'number', glued: true }).casing).toBe('none');
      }),
      { numRuns: 2000 },
    );
  });

  test('every letter and digit is in a token', () => {
    fc.assert(
      fc.property(anyText, language, (text, lang) => {
        const inside = new Set<number>();
        for (const { start, end } of tokenise(text, lang)) {
          for (let at = start; at < end; at++) inside.add(at);
        }
        for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
          expect(inside.has(index), `${index} of ${JSON.stringify(text)}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('more different words than it remembers change nothing', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `Wort${i.toString(36)}x`);
    const tokens = tokenise(`${words.join(' ')} ${words.join(' ')}`, neutral);
    expect(tokens).toHaveLength(60_000);
    for (const [i, token] of tokens.entries()) {
      if (token.norm !== words[i % 30_000]) expect(token.norm).toBe(words[i % 30_000]);
    }
  });

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

  test.each([
    ['据BBC报道', ['据', 'BBC', '报道']],
    ['NATO는 5G網', ['NATO', '는', '5G', '網']],
    ["ב'NATO", ['ב', "'", 'NATO']],
  ])('%s in a language without case', (text, expected) => {
    expect(texts(text, caseless)).toEqual(expected);
    expect(texts('NATO는')).toEqual(['NATO는']);
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
