import { expect, test } from 'vitest';
import { LABEL_COUNT } from '../../src/engine/crf/labels';
import { emptyDense } from '../../src/train/dense';
import { prune } from '../../src/train/prune';

/** A model in whose slots label 0 has these weights. */
function modelOf(weights: Readonly<{ [slot: number]: number }>) {
  const model = emptyDense(8);
  for (const [slot, value] of Object.entries(weights)) {
    model.table[Number(slot) * LABEL_COUNT] = value;
  }
  return model;
}

const counts = (of: Readonly<{ [slot: number]: number }>) =>
  new Uint32Array(256).map((_, slot) => of[slot] ?? 0);

const takenOf = (allowed: Uint8Array) => [...allowed.keys()].filter((slot) => allowed[slot] === 1);

test('keeps what weighs much and is met often', () => {
  const model = modelOf({ 3: 1, 40: 1, 90: 5, 200: 0.1 });
  const met = counts({ 3: 1, 40: 100, 90: 1, 200: 1 });
  const { allowed, model: small } = prune(model, met, { bits: 8, keep: 3 });
  expect(takenOf(allowed)).toEqual([40, 90]);
  expect(small.table[90 * LABEL_COUNT]).toBe(5);
  expect(small.table[3 * LABEL_COUNT]).toBe(0);
});

test('a slot that was never met, or has no weights, is empty however much is kept', () => {
  const { allowed } = prune(modelOf({ 7: 1, 8: 0 }), counts({ 8: 5 }), { bits: 8, keep: 999 });
  expect(takenOf(allowed)).toEqual([]);
});

test('slots that meet in a smaller table are averaged by how often they are met', () => {
  const model = modelOf({ 8: 1, 9: 5, 255: 2 });
  const { allowed, model: small } = prune(model, counts({ 8: 3, 9: 1, 255: 1 }), {
    ...{ bits: 6, keep: 200 },
  });
  expect(takenOf(allowed)).toEqual([2, 63]);
  expect(small.table[2 * LABEL_COUNT]).toBe(2);
});

test('transitions and bias are kept', () => {
  const model = modelOf({});
  model.bias[1] = 4;
  model.transitions[3] = 2;
  const { model: small } = prune(model, counts({}), { bits: 8, keep: 1 });
  expect([small.bias, small.transitions]).toEqual([model.bias, model.transitions]);
});
