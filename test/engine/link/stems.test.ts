import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { boundStems, IDLE, Stems, stemsOf } from '../../../src/engine/link/stems';

const stems = new Stems(languageOf('en'));

describe('Stems', () => {
  test('of any text: numbered, the same again, and of two texts those of each', () => {
    const text = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = stems.in(a);
        const isStem = (stem: number) => Number.isInteger(stem) && stem >= 0 && stem < stems.size;
        expect(found.filter((stem) => !isStem(stem))).toEqual([]);
        expect(stems.in(a)).toEqual(found);
        expect(stems.in(`${a} . ${b}`)).toEqual([...found, ...stems.in(b)]);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['politician political Politics', 'polit polit polit'],
    ['the French minister of France', 'franc minis franc'],
    ['in and of the', ''],
    ['a 5 2024 x', ''],
    ['Кулеба заявив', 'кулеб заяви'],
    ['\uD800 goal \uDC00', 'goal'],
    ['', ''],
  ])('%s', (text, same) => {
    expect(stems.in(text)).toEqual(stems.in(same));
    expect(stems.in(text)).toHaveLength(same === '' ? 0 : same.split(' ').length);
  });

  test('words that differ in their first letters differ, and of a phrase each counts once', () => {
    expect(new Set(stems.in('goal goat polit police'))).toHaveProperty('size', 4);
    expect(stems.ofPhrase('a goal, goals and a goal')).toEqual(stems.in('goal goals'));
    expect(stems.of('the', 0, 3)).toBe(IDLE);
  });

  test('a language begins anew where it has too many, and not before', () => {
    const language = languageOf('en');
    const before = stemsOf(language);
    boundStems(language);
    expect(stemsOf(language)).toBe(before);
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const two = letters.flatMap((a) => letters.map((b) => a + b));
    for (const start of two.slice(0, 80)) before.in(two.map((end) => `q${start}${end}`).join(' '));
    boundStems(language);
    expect(stemsOf(language)).not.toBe(before);
    expect(stemsOf(language).size).toBe(0);
  });
});
