import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { referentsOf } from '../../../src/engine/link/referentsOf';
import { SEVERAL, surroundingsOf } from '../../../src/engine/link/surroundings';
import { recognise } from '../../../src/engine/recognise';
import { referent } from './madeFields';
import { documentOf } from './madeLexicon';

const language = languageOf('en');
const at = { language, year: null };

/** In what manner a text names its only referent, wherever the name stands. */
function mannerIn(text: string, name: string) {
  const spans = [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    ...{ block: 0, start: index, end: index + name.length },
  }));
  const sentences = spans.map(() => ({ start: 0, end: text.length }));
  const named = referent([name], { spans, sentences });
  return surroundingsOf(documentOf(text), [named], at).mannerOf(named);
}

describe('surroundingsOf', () => {
  test('of any text: shares lie between 0 and 1', () => {
    const text = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom('French President Macron met Liz Truss (5) in Kyiv 3.', 'NATO 2 WHO 1'),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        const document = documentOf(texts);
        const { referents } = referentsOf(document, recognise(document), language);
        const { mannerOf, numbers } = surroundingsOf(document, referents, at);
        const manners = referents.map(mannerOf);
        const shares = [numbers, ...manners.flatMap((manner) => Object.values(manner))];
        expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test.each([
    ['He waits in Milan.', 'Milan', { placed: 1, counted: 0, opening: 0, shouted: 0 }],
    ['Milan 2 Rome 1', 'Milan', { placed: 0, counted: 1, opening: 1, shouted: 0 }],
    ['Milan (2) and 3 Milan', 'Milan', { placed: 0, counted: 1, opening: 0.5, shouted: 0 }],
    ['MILAN won. A day in MILAN.', 'MILAN', { placed: 0.5, counted: 0, opening: 0.5, shouted: 1 }],
    ['他在弗拉基米尔·普京。', '弗拉基米尔·普京', { placed: 0, counted: 0, opening: 0, shouted: 0 }],
    ['The UN met.', 'UN', { placed: 0, counted: 0, opening: 0, shouted: 0 }],
  ])('%s', (text, name, manner) => {
    expect(mannerIn(text, name)).toEqual(manner);
  });

  test('who bears a name, and how many of the words are numbers', () => {
    const all = [referent(['Bern', 'BERN']), referent(['bern', 'Ada'])];
    const { bearers, numbers } = surroundingsOf(documentOf('Bern 2 1 Ada'), all, at);
    expect(Object.fromEntries(bearers)).toEqual({ bern: SEVERAL, ada: 1 });
    expect(numbers).toBe(0.5);
    expect(surroundingsOf(documentOf([]), [], at).numbers).toBe(0);
  });
});
