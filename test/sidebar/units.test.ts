import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convert, formatMeasure } from '../../src/sidebar/units';

describe('measures', () => {
  test.each([
    [{ amount: 100, symbol: 'km' }, 'en-US', { amount: 62.1, symbol: 'mi' }],
    [{ amount: 37, symbol: '°C' }, 'en-US', { amount: 98.6, symbol: '°F' }],
    [{ amount: 0, symbol: '°C' }, 'en-US', { amount: 32, symbol: '°F' }],
    [{ amount: 98.6, symbol: '°F' }, 'de', { amount: 37, symbol: '°C' }],
    [{ amount: 2.59, symbol: 'km²' }, 'es-US', { amount: 1, symbol: 'sq mi' }],
    [{ amount: 6, symbol: 'ft' }, 'fr', { amount: 1.83, symbol: 'm' }],
    [{ amount: 100, symbol: 'km' }, 'en-GB', null],
    // Of English without a region nobody knows whose it is.
    [{ amount: 100, symbol: 'km' }, 'en', null],
    [{ amount: 100, symbol: 'mi' }, 'en', null],
    [{ amount: 100, symbol: '€' }, 'en-US', null],
  ])('%o for %s', (given, locale, expected) => {
    expect(convert(given, locale)).toEqual(expected);
  });

  test('come back, to the digits they have', () => {
    const symbols = fc.constantFrom('km', 'm', 'cm', 'km²', 'ha', 'kg');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), symbols, (amount, symbol) => {
        const there = convert({ amount, symbol }, 'en-US');
        const back = there && convert(there, 'de');
        expect(back?.symbol).toBe(symbol);
        expect((back?.amount ?? 0) / amount).toBeCloseTo(1, 1);
      }),
    );
  });

  test('are written by Intl where it knows the unit, in the reader’s language', () => {
    expect(formatMeasure({ amount: 3.5, symbol: 'km' }, 'de')).toBe('3,5 km');
    expect(formatMeasure({ amount: 3.5, symbol: 'km' }, 'uk')).toBe('3,5 км');
    expect(formatMeasure({ amount: 3, symbol: 'km²' }, 'uk')).toBeNull();
  });
});
