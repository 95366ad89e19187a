import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../src/engine/office/language/englishWords';
import { type CountryEvidence, readCountry } from '../../../src/engine/office/readCountry';
import type { ItemId } from '../../../src/engine/types';

const [GB, US, FR, DE] = ['Q145', 'Q30', 'Q142', 'Q183'] as const;
const NOTHING: CountryEvidence = {
  ...{ setting: [], outlet: null, has: () => true, held: () => [], titled: () => [] },
};
const read = (
  office: string,
  country: ItemId | null,
  more: Partial<CountryEvidence> = {},
): string => {
  const found = readCountry({ readings: englishWords(office), country }, { ...NOTHING, ...more });
  return found === null ? '' : `${found.kind} ${found.country.item} ${found.country.ground}`;
};
const about = (...shares: readonly (readonly [ItemId, number])[]) => ({
  setting: shares.map(([item, share]) => ({ item, share })),
});

describe('readCountry', () => {
  it('believes the role’s own words before everything else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(GB, US, FR, DE),
        fc.float({ min: 0, max: 1, noNaN: true }),
        (item, share) => {
          expect(read('president', FR, { ...about([item, share]), outlet: item })).toBe(
            `president ${FR} given`,
          );
        },
      ),
    );
  });

  it.each([
    ['chancellor', GB, 'financeMinister Q145 given'],
    ['chancellor', DE, 'headOfGovernment Q183 given'],
    ['chancellor', FR, ''],
    ['foreign secretary', 'Q668', ''],
    ['interior minister', US, ''],
    ['secretary of state', US, 'foreignMinister Q30 given'],
    ['deputy prime minister', GB, ''],
    ['press secretary', US, ''],
  ] as const)('%s of %s: %s', (office, country, expected) => {
    expect(read(office, country)).toBe(expected);
  });

  it('weighs what the article is about, its people and its outlet', () => {
    expect(read('president', null, about([FR, 0.9]))).toBe('president Q142 likely');
    expect(read('president', null, about([FR, 0.5], [US, 0.3]))).toBe('president Q142 guess');
    expect(read('president', null, about([FR, 0.5], [US, 0.45]))).toBe('');
    expect(read('president', null, { ...about([FR, 0.5], [US, 0.45]), held: () => [FR] })).toBe(
      'president Q142 likely',
    );
    expect(read('president', null, { ...about([FR, 0.9]), titled: () => [FR] })).toBe(
      'president Q142 given',
    );
    expect(read('president', null, { ...about([FR, 0.5], [US, 0.3]), outlet: US })).toBe('');
  });

  it('leaves out countries without such an office', () => {
    const has = (country: ItemId) => country !== GB;
    expect(read('president', null, { ...about([GB, 0.9], [US, 0.1]), has })).toBe('');
    expect(read('president', null, { ...about([GB, 0.6], [US, 0.4]), has })).toBe(
      'president Q30 guess',
    );
  });

  it('never depends on the order of the evidence', () => {
    const share = fc.tuple(fc.constantFrom(GB, US, FR, DE), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fc.uniqueArray(share, { selector: ([item]) => item }), (shares) => {
        const list = shares.map(([item, n]) => [item, n / 100] as const);
        const [first, ...rest] = list.toSorted((a, b) => b[1] - a[1]);
        if (first === undefined || rest.some(([, n]) => n === first[1])) return;
        const turned = [first, ...rest.toReversed()];
        expect(read('prime minister', null, about(...turned))).toBe(
          read('prime minister', null, about(first, ...rest)),
        );
      }),
    );
  });
});
