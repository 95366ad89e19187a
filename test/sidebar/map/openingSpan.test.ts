import { expect, test } from 'vitest';
import { openingSpan } from '../../../src/sidebar/map/openingSpan';
import type { Fact } from '../../../src/wikidata/types';

const area = (amount: number, unit: string | null): Fact => ({
  key: 'area',
  property: 'P2046',
  values: [
    {
      ...{ type: 'quantity', amount, on: null, during: null },
      unit: unit === null ? null : { text: unit, language: 'mul' },
    },
  ],
});

test.each([
  ['a country of the size of China', [area(9_600_000, 'km²')], 7746],
  ['an island of 400 hectares', [area(400, 'ha')], 5],
  ['a square of 40,000 m²', [area(40_000, 'm²')], 0.5],
  ['a size in a unit of its own', [area(3, 'rai')], 0],
  ['a size without a unit', [area(3, null)], 0],
  ['a size below nothing', [area(-3, 'km²')], 0],
  [
    'no size that anybody knows',
    [{ ...area(0, null), values: [{ type: 'unknown', during: null }] }],
    0,
  ],
  ['nothing of the kind', [], 0],
] as const)('%s', (_, facts, kilometres) => {
  expect(openingSpan({ facts: facts as readonly Fact[] })).toBeCloseTo(kilometres, 0);
});
