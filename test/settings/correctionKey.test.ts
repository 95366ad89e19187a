import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctionKey } from '../../src/settings/correctionKey';

describe('correctionKey', () => {
  it.each([
    ['Zoë Müller', 'zoe  muller'],
    ['Côte d’Ivoire', "cote d'ivoire"],
    ['Jean‑Noël', 'jean-noel'],
  ])('takes %s and %s for one', (one, other) => {
    expect(correctionKey(one)).toBe(correctionKey(other));
  });

  it('is the same for itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = correctionKey(name);
        expect(correctionKey(key)).toBe(key);
      }),
    );
  });
});
