import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { About, joined } from '../../../src/engine/link/about';
import { Stems } from '../../../src/engine/link/stems';

const stems = new Stems(languageOf('en'));

describe('About', () => {
  test('takes label and description apart, each stem once', () => {
    const about = new About('Bank of France Bank', 'lender to France', stems);
    expect(about.lower).toBe('bank of france bank');
    expect(about.words).toEqual(['bank', 'of', 'france', 'bank']);
    expect(about.named).toEqual(stems.in('bank france'));
    expect(about.described).toEqual(stems.in('lender france'));
    expect(about.all).toEqual(stems.in('bank france lender'));
  });

  test('nothing is said of what has no description', () => {
    expect(new About('', null, stems)).toMatchObject({ words: [], described: [], all: [] });
  });

  test('two lists joined are their union, the first in front', () => {
    const list = fc.uniqueArray(fc.nat(3));
    fc.assert(
      fc.property(list, list, (first, second) => {
        expect(joined(first, second)).toEqual([...new Set([...first, ...second])]);
      }),
    );
  });
});
