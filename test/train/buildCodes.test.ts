import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CodeTable, classesOf, packClasses } from '../../src/engine/crf/codeTable';
import { buildCodes } from '../../src/train/buildCodes';

const classes = fc.tuple(fc.integer({ min: 1, max: 255 }), fc.nat(15));
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => !text.includes('.'));

function tableOf(codes: ReadonlyMap<string, number>): CodeTable | null {
  try {
    return buildCodes(codes);
  } catch (error) {
    if (error instanceof Error && error.message.includes('cannot be peeled')) return null;
    throw error;
  }
}

test('every word that is put in comes out with its classes', () => {
  fc.assert(
    fc.property(fc.dictionary(word, classes, { maxKeys: 80, noNullPrototype: true }), (known) => {
      const entries = Object.entries(known);
      const table = tableOf(new Map(entries.map(([key, pair]) => [key, packClasses(...pair)])));
      // Bad luck, which the function says it may have: so few slots that words get in each other's way.
      fc.pre(table !== null);
      const { codeOf, coarseOf } = classesOf(table);
      for (const [key, [code, coarse]] of entries) {
        expect([key, codeOf(key), coarseOf(key)]).toEqual([key, code, coarse + 1]);
      }
    }),
  );
});

test('thousands of words do, in few more slots than words; one unknown word in 16 has a code', () => {
  const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
  const codes = new Map(words.map((each, i) => [each, packClasses(1 + (i % 255), i % 16)]));
  const table = buildCodes(codes);
  expect(table.length / words.length).toBeLessThan(1.25);
  const { codeOf, coarseOf } = classesOf(table);
  words.forEach((each, i) => {
    if (codeOf(each) !== 1 + (i % 255)) throw new Error(`${each} has another code`);
    if (coarseOf(each) !== 1 + (i % 16)) throw new Error(`${each} has another coarse class`);
  });
  const strangers = Array.from({ length: 20_000 }, (_, i) => `stranger${i}`);
  const share = strangers.filter((each) => coarseOf(each) > 0).length / strangers.length;
  expect(share).toBeGreaterThan(1 / 16 - 0.01);
  expect(share).toBeLessThan(1 / 16 + 0.01);
});

test('of two words with one hash the first counts', () => {
  const { codeOf } = classesOf(
    buildCodes(
      new Map([
        ['us', packClasses(4, 0)],
        ['u.s.', packClasses(9, 0)],
      ]),
    ),
  );
  expect(codeOf('u.s.')).toBe(4);
});

test('no words make a table that knows none', () => {
  const { codeOf } = classesOf(buildCodes(new Map()));
  for (let i = 0; i < 200; i++) expect(codeOf(`word${i}`)).toBe(0);
});
