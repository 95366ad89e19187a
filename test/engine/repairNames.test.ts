import { describe, expect, test } from 'vitest';
import { entityOf, names, read } from './describeRecognition';

describe('names repaired by the document', () => {
  test('particles at a sentence start', () => {
    expect(names('Ursula von der Leyen sat. Von der Leyen stood.')).toEqual([
      'Ursula von der Leyen',
      'Von der Leyen',
    ]);
    expect(names('In Jeddah Mohammed bin Salman sat. Bin Salman stood.').at(-1)).toBe('Bin Salman');
  });

  test('an everyday word that is a surname of this document', () => {
    expect(names('Ban Ki-moon sat. Ban said nothing.')).toEqual(['Ban Ki-moon', 'Ban']);
    expect(names('Nobody came. Ban said nothing.')).toEqual([]);
  });

  test('what has capitals and names nothing', () => {
    expect(
      names('The CEO had an X-ray at 20 degrees Celsius, and a U-turn was O.K. with Jane Fox.'),
    ).toEqual(['Jane Fox']);
    expect(names('She joined the CIA, watched CNN and flew to Q Island.')).toContain('CIA');
  });

  test('what is of a region, a tongue or a party, unless it is somebody’s surname', () => {
    expect(names('They spoke Hindi in a Hawaiian bar, and Texans met Republican leaders.')).toEqual(
      [],
    );
    expect(names('Mary Corsican wrote. Corsican rested in the Hawaiian Islands.')).toEqual([
      ...['Mary Corsican', 'Corsican', 'Hawaiian Islands'],
    ]);
  });

  test('money and numbers', () => {
    expect(names('Jane Fox paid R50bn, R7 million, US$3bn or HK$20 for B00000001.')).toEqual([
      'Jane Fox',
    ]);
  });

  test('an office alone and a half of a demonym are no names', () => {
    expect(names('Sri Lankans saw the Pope. Costa Ricans saw the Queen.')).toEqual([]);
    expect(entityOf(read('Stephen King wrote. King rested.'), 'King').name).toBe('Stephen King');
  });
});

describe('German towns that are nouns, too', () => {
  test.each([
    ['Oft ging es ums Essen.', []],
    ['Das Essen dort ist nicht gut, und beim Essen spricht man nicht.', []],
    ['Sie mochten das alte Essen und kochten gutes Essen.', []],
    ['In der Halle war es laut.', []],
    ['Er fuhr nach Essen und von Halle weiter.', ['Essen', 'Halle']],
  ])('%s', (text, towns) => expect(names(text, 'de')).toEqual(towns));
});
