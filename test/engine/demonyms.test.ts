import { describe, expect, test } from 'vitest';
import { en } from '../../src/engine/language/en';
import { read } from './describeRecognition';

function demonymsIn(text: string): readonly string[] {
  return read(text).demonyms.map(({ text: said, country }) => `${said} → ${country ?? '?'}`);
}

describe('demonyms', () => {
  test.each([
    ['French and Ukrainian officials met.', ['French → France', 'Ukrainian → Ukraine']],
    [
      'The Dutch, the Swiss and two Danes lost.',
      ['Dutch → Netherlands', 'Swiss → Switzerland', 'Danes → Denmark'],
    ],
    [
      'South Korean ships followed North Korean ones.',
      ['South Korean → South Korea', 'North Korean → North Korea'],
    ],
    [
      'Sri Lankans, Burmese and Ivorians cooked.',
      ['Sri Lankans → Sri Lanka', 'Burmese → Myanmar', 'Ivorians → Ivory Coast'],
    ],
    ['Scottish and Welsh farmers agree.', ['Scottish → Scotland', 'Welsh → Wales']],
    ['Kurdish, African and European artists came.', ['Kurdish → ?', 'African → ?', 'European → ?']],
    [
      'A Palestinian doctor treated Nigeriens and Nigerians.',
      ['Palestinian → Palestine', 'Nigeriens → Niger', 'Nigerians → Nigeria'],
    ],
    ['Texans and a Hawaiian spoke Hindi.', ['Texans → ?', 'Hawaiian → ?', 'Hindi → ?']],
    ['He met French President Emmanuel Macron.', ['French → France']],
  ])('%s', (text, wanted) => {
    expect(demonymsIn(text)).toEqual(wanted);
  });

  test('inside a name they are the name’s', () => {
    expect(demonymsIn('She flew with British Airways.')).toEqual([]);
    expect(demonymsIn('It runs in polish and in turkey.')).toEqual([]);
  });

  test('they point at the country, by whichever of its names the document has', () => {
    const found = read('The UK was calm. British trains ran. French ones did not.');
    const [british, french] = found.demonyms;
    expect(found.entities[british?.entity ?? -1]?.name).toBe('UK');
    expect(british?.country).toBe('United Kingdom');
    expect(french?.entity).toBeNull();
  });

  test('each country of the list is one that the language knows as a place', () => {
    const countries = new Set(en.countryOf.values());
    expect(countries.size).toBeGreaterThan(180);
    const unknown = [...countries].filter((country) => !en.places.has(country.toLowerCase()));
    expect(unknown).toEqual([]);
  });
});
