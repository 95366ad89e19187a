import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandItem } from './expand';
import { readTable } from './table';

const one = (text: string) => {
  const [row] = readTable(text);
  if (!row) throw new Error('no row');
  return row;
};

describe('readTable', () => {
  test('reads terms, statements, pages and remarks of one paragraph', () => {
    const row = one(`
      Q649
      en Moscow | capital of Russia | Moskva; Moskwa
      de | Hauptstadt
      P1082 ^13010112 on 2021-10-01 @census
      P1705 ru:"Москва" from 1147J
      wiki en Moscow = Moscow = a city.
      popularity 95
      seen somewhere
    `);
    expect(row.terms).toEqual([
      {
        language: 'en',
        label: 'Moscow',
        description: 'capital of Russia',
        aliases: ['Moskva', 'Moskwa'],
      },
      { language: 'de', label: null, description: 'Hauptstadt', aliases: [] },
    ]);
    expect(row.statements).toEqual([
      {
        property: 'P1082',
        value: '13010112',
        rank: 'preferred',
        qualifiers: [{ property: 'P585', value: '2021-10-01' }],
        references: ['census'],
      },
      {
        property: 'P1705',
        value: 'ru:"Москва"',
        rank: 'normal',
        qualifiers: [{ property: 'P580', value: '1147J' }],
        references: [],
      },
    ]);
    expect(row.wikis).toEqual([{ language: 'en', title: 'Moscow', extract: 'Moscow = a city.' }]);
    expect([row.popularity, row.seen, row.unconfirmed]).toEqual([95, 'somewhere', null]);
  });

  test.each([
    ['Q0\nen Nobody', 'Not an item id'],
    ['Q1\nP39 Q2 since 2020', 'Neither a qualifier nor a property'],
    ['Q1\nP39 Q2 from', 'A qualifier without a value'],
    ['Q1\n1234 what', 'means nothing'],
  ])('refuses %j', (text, message) => {
    expect(() => readTable(text)).toThrow(message);
  });
});

describe('expandItem', () => {
  test('gives a statement its qualifiers in order, hashes and references', () => {
    const entity = expandItem(one('Q1\nen It\nP39 Q2 from 2020-03-04 to ? by Q3 @ecb'));
    const [statement] = entity.claims.P39 ?? [];
    expect(statement?.['qualifiers-order']).toEqual(['P580', 'P582', 'P1366']);
    expect(statement?.qualifiers?.P582?.[0]).toMatchObject({
      snaktype: 'somevalue',
      property: 'P582',
      datatype: 'time',
    });
    expect(statement?.qualifiers?.P582?.[0]).not.toHaveProperty('datavalue');
    expect(statement?.qualifiers?.P580?.[0]?.hash).toMatch(/^[0-9a-f]{40}$/);
    expect(statement?.references?.[0]?.['snaks-order']).toEqual(['P854', 'P1476', 'P123', 'P813']);
    expect(entity.labels.en).toEqual({ language: 'en', value: 'It' });
  });

  test('refuses a property without a datatype and a source without a name', () => {
    expect(() => expandItem(one('Q1\nP9999 Q2'))).toThrow('No datatype');
    expect(() => expandItem(one('Q1\nP39 Q2 @nowhere'))).toThrow('No reference');
  });

  test('is the same whenever it is run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), (id) => {
        const text = `Q${id}\nen Thing\nP31 Q5\nP569 1970-01-01`;
        expect(expandItem(one(text))).toEqual(expandItem(one(text)));
      }),
    );
  });
});
