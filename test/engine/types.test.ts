import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANDS, bandOf, type Candidate } from '../../src/engine/types';

const candidates = (score: number): readonly Candidate[] => [
  { item: 'Q1', score },
  { item: 'Q2', score: 0.95 },
];

describe('bandOf', () => {
  test('is of the chosen item, whatever else is likely; none without an item', () => {
    const order = ['unsure', 'likely', 'sure'];
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(score, score, (a, b) => {
        const rank = (of: number) =>
          order.indexOf(bandOf({ item: 'Q1', candidates: candidates(of) }) ?? '');
        expect(Math.sign(rank(Math.max(a, b)) - rank(Math.min(a, b)))).toBeGreaterThanOrEqual(0);
        expect(rank(a)).toBeGreaterThanOrEqual(0);
        expect(bandOf({ item: null, candidates: candidates(a) })).toBeNull();
      }),
    );
  });

  test.each([
    [1, 'sure'],
    [BANDS.sure, 'sure'],
    [BANDS.sure - 0.001, 'likely'],
    [BANDS.likely, 'likely'],
    [BANDS.likely - 0.001, 'unsure'],
    [0, 'unsure'],
  ])('%d: %s', (score, band) => {
    expect(bandOf({ item: 'Q1', candidates: candidates(score) })).toBe(band);
  });

  test('an item that is no candidate is unsure', () => {
    expect(bandOf({ item: 'Q3', candidates: candidates(1) })).toBe('unsure');
  });
});
