import { expect, test } from 'vitest';
import { random, shuffle } from '../../src/train/random';

const draw = (seed: number, count: number) => Array.from({ length: count }, random(seed));

test('the same seed gives the same numbers, another one others', () => {
  expect(draw(3, 50)).toEqual(draw(3, 50));
  expect(draw(3, 50)).not.toEqual(draw(4, 50));
  expect(new Set(draw(0, 50)).size).toBe(50);
});

test('they lie evenly from 0 up to 1', () => {
  const numbers = draw(1, 20_000);
  expect(numbers.every((value) => value >= 0 && value < 1)).toBe(true);
  const counts = Array.from({ length: 10 }, (_, tenth) =>
    numbers.filter((value) => Math.floor(value * 10) === tenth),
  );
  for (const { length } of counts) expect(Math.abs(length - 2000)).toBeLessThan(200);
});

test('a shuffled list has the same members, in an order of the seed', () => {
  const sorted = Array.from({ length: 40 }, (_, i) => i);
  const [one, two, three] = [5, 5, 6].map((seed) => {
    const list = [...sorted];
    shuffle(list, random(seed));
    return list;
  });
  expect(one).toEqual(two);
  expect(one).not.toEqual(three);
  expect(one?.toSorted((a, b) => a - b)).toEqual(sorted);
  shuffle([], random(1));
});
