import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import { About, holds } from '../../../src/engine/link/about';
import { Stems } from '../../../src/engine/link/stems';

const stems = new Stems(languageOf('en'));

describe('About', () => {
  test('takes label and description apart, each stem once', () => {
    const about = new About('Bank of France Bank', 'lender to France', stems);
    expect(about.lower).toBe('bank of france bank');
    expect(about.named).toEqual(stems.in('bank france'));
    expect(about.described).toEqual(stems.in('lender france'));
  });

  test('nothing is said of what has no description', () => {
    expect(new About('', null, stems)).toMatchObject({ named: [], described: [] });
  });

  test('a short list holds what includes tells', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3)), fc.nat(3), (list, number) => {
        expect(holds(list, number)).toBe(list.includes(number));
      }),
    );
  });
});
