import { expect, test } from 'vitest';
import { de } from '../../src/engine/language/de';
import { en } from '../../src/engine/language/en';
import { printed } from '../../src/engine/names';
import { headlines } from '../../src/train/headlines';
import { random } from '../../src/train/random';
import { documentsOf, SENTENCES } from './tinyCorpus';

const textOf = (sources: readonly string[], dice: number, language = en): readonly string[] =>
  headlines(documentsOf(sources, { code: language.code }), language, () => dice)
    .flat()
    .map(({ sentence }) => printed({ sentence, from: sentence.from, to: sentence.to }));

const SOURCE = 'The mayor of <LOC Lagos> met McAdam in a hall.';

test('one dice gives Title Case, another capitals, most nothing', () => {
  expect(textOf([SOURCE], 0.05)).toEqual(['The Mayor of Lagos Met McAdam in a Hall.']);
  expect(textOf([SOURCE], 0.15)).toEqual(['THE MAYOR OF LAGOS MET MCADAM IN A HALL.']);
  expect(textOf([SOURCE], 0.25)).toEqual([]);
});

test('copies keep the labels, and the sentences they are made of stay as they were', () => {
  const documents = documentsOf([SOURCE]);
  const before = structuredClone(documents);
  const [copy] = headlines(documents, en, () => 0.15).flat();
  expect(documents).toEqual(before);
  expect(copy?.labels).toEqual(documents[0]?.[0]?.labels);
  expect(copy?.sentence.style).toBe('upper');
});

test('what is too short, or shouts already, is not copied', () => {
  expect(textOf(['He left.'], 0.05)).toEqual([]);
  expect(textOf(['THE MAYOR OF LAGOS MET THEM.'], 0.05)).toEqual([]);
});

test('a German word with ß is not made longer', () => {
  expect(textOf(['Er wohnt in der Hauptstraße von Bremen.'], 0.15, de)[0]).toContain('Hauptstraße');
});

test('about one sentence in five is copied, the same for one seed', () => {
  const many = documentsOf(Array.from({ length: 20 }, () => SENTENCES).flat());
  const one = headlines(many, en, random(1));
  expect(one.length / 600).toBeGreaterThan(0.14);
  expect(one.length / 600).toBeLessThan(0.26);
  expect(headlines(many, en, random(1))).toEqual(one);
});
