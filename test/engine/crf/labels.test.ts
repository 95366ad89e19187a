import { expect, test } from 'vitest';
import {
  beginOf,
  LABEL_COUNT,
  LABELS,
  mayFollow,
  TYPES,
  typeOfLabel,
} from '../../../src/engine/crf/labels';

test('begin and inside lie beside each other, in the order of the types', () => {
  TYPES.forEach((type, i) => {
    const begin = beginOf(type);
    expect([LABELS[begin], LABELS[begin + 1]]).toEqual([`B-${type}`, `I-${type}`]);
    expect([typeOfLabel(begin), typeOfLabel(begin + 1)]).toEqual([i, i]);
  });
  expect(LABEL_COUNT).toBe(1 + 2 * TYPES.length);
});

test('an inside follows the begin and the inside of its own type, and nothing else', () => {
  for (const [a, label] of LABELS.entries()) {
    for (const [b, next] of LABELS.entries()) {
      const fits = !next.startsWith('I-') || (label !== 'O' && label.slice(2) === next.slice(2));
      expect([label, next, mayFollow(a, b)]).toEqual([label, next, fits]);
    }
  }
});
