import { expect, test } from 'vitest';
import { calibrate } from './calibration';

const predictions = (score: number, right: number, wrong: number) =>
  Array.from({ length: right + wrong }, (_, index) => ({ score, right: index < right }));

test('scores that are the probability have no error', () => {
  const { expectedError, brier } = calibrate([
    ...predictions(0.75, 3, 1),
    ...predictions(0.25, 1, 3),
  ]);
  expect(expectedError).toBeCloseTo(0);
  expect(brier).toBeCloseTo(0.1875);
});

test('the error is the gap, weighted by how many predictions have it', () => {
  // 90% sure and right half the time, ten times; sure and right, thirty times.
  const { expectedError, bins } = calibrate(
    [...predictions(0.9, 5, 5), ...predictions(1, 30, 0)],
    5,
  );
  expect(bins.at(-1)).toEqual({ ...{ from: 0.8, to: 1, count: 40 }, score: 0.975, right: 0.875 });
  expect(expectedError).toBeCloseTo(0.1);
});

test('bins that differ in their gaps', () => {
  const { expectedError } = calibrate([...predictions(0.9, 5, 5), ...predictions(0.1, 3, 27)]);
  expect(expectedError).toBeCloseTo((10 * 0.4 + 30 * 0) / 40);
});

test('certainty that is wrong costs most', () => {
  expect(calibrate(predictions(1, 0, 4)).brier).toBe(1);
  expect(calibrate(predictions(0.5, 2, 2)).brier).toBe(0.25);
});

test('the ends belong to the outer bins, and nothing at all is no error', () => {
  const { bins } = calibrate([...predictions(0, 0, 1), ...predictions(1, 1, 0)]);
  expect(bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(calibrate([])).toMatchObject({ expectedError: 0, brier: 0 });
});
