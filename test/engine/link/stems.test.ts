import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { Stems } from '../../../src/engine/link/stems';

const stems = new Stems(languageOf('en'));

describe('Stems', () => {
  test('of any text: short, lower case, the same again, and of two texts those of each', () => {
    const text = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = stems.in(a);
        const isStem = (stem: string) =>
          stem.length > 0 && stem.length <= 5 && stem === stem.toLowerCase();
        expect(found.filter((stem) => !isStem(stem))).toEqual([]);
        expect(stems.in(a)).toEqual(found);
        expect(stems.in(`${a} . ${b}`)).toEqual([...found, ...stems.in(b)]);
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ['politician political Politics', ['polit', 'polit', 'polit']],
    ['the French minister of France', ['franc', 'minis', 'franc']],
    ['in and of the', []],
    ['a 5 2024 x', []],
    ['Кулеба заявив', ['кулеб', 'заяви']],
    ['\uD800 goal \uDC00', ['goal']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(stems.in(text)).toEqual(expected);
  });
});
