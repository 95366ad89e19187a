import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/engine/language/languageOf';
import { mayContinue } from '../../src/engine/mayContinue';

describe('what may continue a name in lower case', () => {
  test.each(['von', 'der', 'bin', 'of', 'for', 'and', 'central'])('in English "%s" may', (word) => {
    expect(mayContinue(word, languageOf('en'))).toBe(true);
    expect(mayContinue(word, languageOf('en'))).toBe(true);
  });

  test.each(['said', 'agency', 'the', ''])('in English "%s" may not', (word) => {
    expect(mayContinue(word, languageOf('en'))).toBe(false);
  });

  test.each(['uk', 'ru', 'pl', 'fr', 'es'])('in %s anything may', (code) => {
    expect(mayContinue('x', languageOf(code))).toBe(true);
  });

  test('each language has lists of its own', () => {
    expect(mayContinue('of', languageOf('xx'))).toBe(false);
    expect(mayContinue('della', languageOf('xx'))).toBe(true);
  });
});
