import { describe, expect, test } from 'vitest';
import { countriesOf } from '../../src/engine/countries';
import { en } from '../../src/engine/language/en';
import { read } from './describeRecognition';

describe('countries', () => {
  const { named } = countriesOf([], en);

  test.each([
    ['the US', 'United States'],
    ['U.S.', 'United States'],
    ['Britain', 'United Kingdom'],
    ['Côte d’Ivoire'.replace('’', "'"), 'Ivory Coast'],
    ['Türkiye', 'Turkey'],
    ['Timor-Leste', 'Timor-Leste'],
    ['The Gambia', 'Gambia'],
    ['Trinidad and Tobago', 'Trinidad and Tobago'],
    ['Burma', 'Myanmar'],
  ])('%s is %s', (text, country) => {
    expect(named(text)).toBe(country);
  });

  test.each(['Paris', 'Africa', 'Apple', ''])('"%s" is none', (text) => {
    expect(named(text)).toBeNull();
  });

  test('a country is found among the entities, a namesake is not', () => {
    const { entities } = read('Michael Jordan flew. It rained in Chad.');
    const found = countriesOf(entities, en);
    expect(entities[found.entityOf('Chad') ?? -1]?.name).toBe('Chad');
    expect(found.entityOf('Jordan')).toBeNull();
    expect(found.entityOf(null)).toBeNull();
  });
});
