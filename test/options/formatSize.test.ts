import { expect, test } from 'vitest';
import { formatSize } from '../../src/options/formatSize';

test.each([
  [0, 'en', '0 byte'],
  [999, 'en', '999 byte'],
  [363_064, 'en', '363 kB'],
  [999_600, 'en', '1 MB'],
  [4_249_000, 'en', '4.2 MB'],
  [4_249_000, 'de', '4,2 MB'],
  [41_800_000, 'en', '42 MB'],
  [41_800_000, 'uk', '42 МБ'],
  [4_294_967_295, 'en', '4.3 GB'],
  [5e15, 'en', '5,000,000 GB'],
])('%i bytes in %s: %s', (bytes, locale, expected) => {
  expect(formatSize(bytes, locale).replace(/\s/g, ' ')).toBe(expected);
});
