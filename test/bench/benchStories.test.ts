import { expect, test } from 'vitest';
import { articleOf, bytesOf, sandboxStories } from './benchStories';
import { seededRandom, shuffled } from './seededRandom';

test('an article has the size asked for and is the same each time', () => {
  const at = { bytes: 20_000, round: 3 };
  const article = articleOf(sandboxStories, at);
  expect(bytesOf(article)).toBeGreaterThan(19_996);
  expect(bytesOf(article)).toBeLessThanOrEqual(20_000);
  expect(articleOf(sandboxStories, at)).toEqual(article);
});

test('articles of two rounds, and two rounds of stories, have hardly a block in common', () => {
  const texts = (round: number) =>
    new Set(articleOf(sandboxStories, { bytes: 50_000, round }).map(({ text }) => text));
  const [first, second] = [texts(1), texts(2)];
  const shared = [...first].filter((text) => second.has(text));
  expect(shared.length).toBeLessThan(first.size / 10);
  expect(first.size).toBeGreaterThan(60);
});

test('an article of no bytes has no blocks', () => {
  expect(articleOf(sandboxStories, { bytes: 0, round: 1 })).toEqual([]);
});

test('the random numbers are spread from 0 to 1 and repeat for their seed', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed));
  const numbers = draw(7);
  expect(draw(7)).toEqual(numbers);
  expect(draw(8)).not.toEqual(numbers);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / 1000;
  expect(mean).toBeGreaterThan(0.45);
  expect(mean).toBeLessThan(0.55);
});

test('shuffling loses nothing', () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8];
  const mixed = shuffled(values, seededRandom(1));
  expect(mixed).not.toEqual(values);
  expect([...mixed].sort((a, b) => a - b)).toEqual(values);
});
