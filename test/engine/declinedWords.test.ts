import { describe, expect, test } from 'vitest';
import { DeclinedMap, DeclinedWords, declining } from '../../src/engine/declinedWords';
import { languageOf } from '../../src/engine/language/languageOf';

const cases = declining(languageOf('uk'));

describe('DeclinedWords', () => {
  const list = new DeclinedWords(['київ', 'харків', 'одеса'], cases);

  test.each(['київ', 'києва', 'києві', 'харкова', 'харкові', 'одесу', 'одесою'])(
    'has %s',
    (word) => {
      expect(list.has(word)).toBe(true);
    },
  );

  test.each(['', 'к', 'кий', 'одеський', 'харч'])('has no %j', (word) => {
    expect(list.has(word)).toBe(false);
  });

  test('lists the nominatives alone', () => {
    expect([...list]).toEqual(['київ', 'харків', 'одеса']);
    expect(list.size).toBe(3);
  });
});

describe('DeclinedMap', () => {
  const map = new DeclinedMap<'m' | 'f'>(
    [
      ['олександр', 'm'],
      ['олександра', 'f'],
      ['тарас', 'm'],
    ],
    cases,
  );

  test('answers for every case', () => {
    expect(map.get('тарасові')).toBe('m');
    expect(map.has('тарасом')).toBe(true);
    expect(map.get('богдан')).toBeUndefined();
  });

  test('tells nothing where two words share a stem', () => {
    expect(map.get('олександр')).toBe('m');
    expect(map.get('олександрі')).toBeNull();
  });
});
