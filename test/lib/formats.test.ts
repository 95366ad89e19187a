import { expect, it } from 'vitest';
import {
  dateFormat,
  listFormat,
  numberFormat,
  relativeFormat,
  segmenter,
} from '../../src/lib/formats';

it('gives the same formatter for the same language and options, and another for others', () => {
  const year = { year: 'numeric', timeZone: 'UTC' } as const;
  expect(dateFormat('de', { ...year })).toBe(dateFormat('de', { ...year }));
  expect(dateFormat('de', year)).not.toBe(dateFormat('fr', year));
  expect(dateFormat('de', year)).not.toBe(dateFormat('de', { ...year, month: 'long' }));
  // The kinds are apart, though their languages and options are equal.
  expect(numberFormat('de').format(1234.5)).toBe('1.234,5');
  expect(listFormat('de').format(['a', 'b'])).toBe('a und b');
});

it('formats as the browser does', () => {
  expect(numberFormat('fr', { style: 'percent' }).format(0.5)).toBe(
    new Intl.NumberFormat('fr', { style: 'percent' }).format(0.5),
  );
  expect(relativeFormat('en', { numeric: 'auto' }).format(-1, 'day')).toBe('yesterday');
  const sentences = segmenter('en', { granularity: 'sentence' }).segment('One. Two.');
  expect([...sentences].map(({ segment }) => segment)).toEqual(['One. ', 'Two.']);
});

it('throws for options that are none, each time', () => {
  const wrong = { style: 'unit', unit: 'parsec' } as const;
  for (let time = 0; time < 2; time++) expect(() => numberFormat('en', wrong)).toThrow(RangeError);
});
