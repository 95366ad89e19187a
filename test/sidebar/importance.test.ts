import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/engine/types';
import { importanceOf, type Weights } from '../../src/sidebar/importance';

const weights = (given: Partial<Weights> = {}): Weights => ({
  ...{ count: 1, headline: false, first: 0.5, kind: null },
  ...given,
});

describe('importanceOf', () => {
  it.each<[string, Partial<Weights>, Partial<Weights>]>([
    ['more mentions', { count: 3 }, { count: 2 }],
    ['the headline', { headline: true }, {}],
    ['the headline over thrice the mentions', { headline: true, count: 1 }, { count: 4 }],
    ['many mentions over the headline', { count: 12 }, { count: 1, headline: true }],
    ['an earlier place', { first: 0 }, { first: 0.9 }],
    ['two mentions over the earlier place', { count: 4, first: 1 }, { count: 1, first: 0 }],
    ['a person over a place', { kind: 'person' }, { kind: 'place' }],
    [
      'a place named twice over a person named once',
      { kind: 'place', count: 2 },
      { kind: 'person' },
    ],
  ])('puts %s first', (_, more, less) => {
    expect(importanceOf(weights(more))).toBeGreaterThan(importanceOf(weights(less)));
  });

  it('grows with every reason by itself', () => {
    const any = fc.record({
      count: fc.integer({ min: 1, max: 500 }),
      headline: fc.boolean(),
      first: fc.double({ min: 0, max: 1, noNaN: true }),
      kind: fc.constantFrom(null, ...KINDS),
    });
    fc.assert(
      fc.property(any, (one) => {
        const own = importanceOf(one);
        expect(importanceOf({ ...one, count: one.count + 1 })).toBeGreaterThan(own);
        expect(importanceOf({ ...one, headline: true })).toBeGreaterThanOrEqual(own);
        expect(importanceOf({ ...one, first: 0 })).toBeGreaterThanOrEqual(own);
      }),
    );
  });
});
