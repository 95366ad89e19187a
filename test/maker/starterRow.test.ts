import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StarterCells } from '../../src/maker/starterCells';
import { starterRow } from '../../src/maker/starterRow';

const PLAIN = { id: 'Q212', kind: 'place', popularity: '17000', en: 'Ukraine' };
const cells =
  (row: Readonly<Record<string, string>>): StarterCells =>
  (column) =>
    row[column] ?? '';
const read = (row: Readonly<Record<string, string>>) => starterRow(cells({ ...PLAIN, ...row }));

describe('starterRow', () => {
  it('reads label and aliases, and "=" as the English label', () => {
    const { labels, aliases } = read({
      en: 'Odesa; Odessa',
      uk: 'Одеса',
      de: 'Odessa; Odesa',
      fr: '=',
      demonyms: 'Odesan; Odesans',
    });
    expect(labels).toEqual({ en: 'Odesa', uk: 'Одеса', de: 'Odessa', fr: 'Odesa' });
    expect(aliases).toEqual({ en: ['Odessa', 'Odesan', 'Odesans'], de: ['Odesa'] });
  });

  it('leaves a language without a name out', () => {
    expect(Object.keys(read({ ru: ' ; ', es: '' }).labels)).toEqual(['en']);
  });

  it.each([
    ['with country and item', 'Prime Minister of Ukraine @Q212 #Q1145714 2020-03-04..2025-07-16'],
    ['without an end', 'Prime Minister of Ukraine @Q212 #Q1145714 2020-03-04..'],
    ['without a country', 'Prime Minister of Ukraine #Q1145714 2020..2025'],
    ['without either', 'Prime Minister of Ukraine ..2025-07'],
  ])('reads an office %s', (_, text) => {
    const [, dates = ''] = text.match(/ (\S*)$/) ?? [];
    const [begin, end] = dates.split('..').map((date) => date || null);
    expect(read({ offices: text }).offices).toEqual([
      {
        label: { en: 'Prime Minister of Ukraine' },
        country: text.includes('@') ? 'Q212' : null,
        item: text.includes('#') ? 'Q1145714' : null,
        begin,
        end,
      },
    ]);
  });

  it('reads what surrounds the names', () => {
    expect(
      read({
        about: 'country of eastern Europe',
        at: '50.45 30.52',
        begin: '1991-08-24',
        related: 'Q1899 Q7835',
      }),
    ).toMatchObject({
      id: 'Q212',
      kind: 'place',
      popularity: 17000,
      descriptions: { en: 'country of eastern Europe' },
      coordinates: [50.45, 30.52],
      begin: '1991-08-24',
      end: null,
      related: ['Q1899', 'Q7835'],
      offices: [],
    });
  });

  it.each([
    ['id', 'Q0', '"Q0" is no id of an item.'],
    ['id', '212', '"212" is no id of an item.'],
    ['kind', 'country', '"country" is no kind.'],
    ['popularity', '-3', '"-3" is no popularity.'],
    ['popularity', '', '"" is no popularity.'],
    ['en', ' ; ', 'It has no name in English.'],
    ['at', '91 0', '"91 0" is no latitude and longitude.'],
    ['at', '50.45', '"50.45" is no latitude and longitude.'],
    ['begin', '24.8.1991', '"24.8.1991" is no day, month or year.'],
    ['end', '2022-13', '"2022-13" is no day, month or year.'],
    ['related', 'Q1899 Kyiv', '"Kyiv" is no id of an item.'],
    ['offices', 'Prime Minister', '"Prime Minister" is no office.'],
    ['offices', 'Prime Minister 2020..soon', '"soon" is no day, month or year.'],
  ])('refuses %s "%s"', (column, text, message) => {
    expect(() => read({ [column]: text })).toThrow(new RangeError(message));
  });

  it('reads any names back that hold no separator', () => {
    const name = fc.stringMatching(/^[\p{L}][\p{L} .'-]{0,20}[\p{L}]$/u);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 5 }), (names) => {
        const { labels, aliases } = read({ uk: names.join('; ') });
        expect([labels.uk, ...(aliases?.uk ?? [])]).toEqual(names);
      }),
    );
  });
});
