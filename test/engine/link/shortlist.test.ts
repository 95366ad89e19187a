import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SHORTLIST, shortlist } from '../../../src/engine/link/shortlist';
import { row } from './madeFields';

describe('shortlist', () => {
  test('is the likeliest, in order, each with its own share; of equals the first', () => {
    const share = fc.constantFrom(0, 0.1, 0.2, 0.5);
    fc.assert(
      fc.property(fc.array(share, { maxLength: 40 }), (shares) => {
        const rows = shares.map((_, entity) => row({ entity }));
        const { rows: best, shares: kept } = shortlist(rows, Float64Array.from(shares));
        const order = shares.map((share, i) => ({ share, i }));
        order.sort((a, b) => b.share - a.share || a.i - b.i);
        const expected = order.slice(0, SHORTLIST);
        expect(best.map(({ contender }) => contender.entity)).toEqual(expected.map(({ i }) => i));
        expect([...kept]).toEqual(expected.map(({ share }) => share));
      }),
    );
  });
});
