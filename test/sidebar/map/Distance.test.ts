import { describe, expect, test } from 'vitest';
import { formatDistance } from '../../../src/sidebar/map/Distance';

describe('formatDistance', () => {
  test.each([
    [2132.4, 'de-DE', '2.130 Kilometer'],
    [2132.4, 'en-GB', '1,330 miles'],
    [2132.4, 'en-US', '1,330 miles'],
    [2132.4, 'en-IE', '2,130 kilometres'],
    [756.2, 'uk', '756 кілометрів'],
    [47.6, 'fr', '48 kilomètres'],
    [1.24, 'en-AU', '1.2 kilometres'],
  ])('%d km in %s', (kilometres, locale, words) => {
    expect(formatDistance(kilometres, locale).replaceAll(/\s/g, ' ')).toBe(words);
  });
});
