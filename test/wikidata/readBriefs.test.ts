import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBriefs } from '../../src/wikidata/readBriefs';

describe('readBriefs', () => {
  it.each<[string, unknown]>([
    ['an error', { errors: [{ message: 'The query complexity is 2% over the limit.' }] }],
    ['no data', { data: null, errors: [] }],
    ['fewer items than asked for', { data: { itemsById: [] } }],
    ['another shape', { data: { itemsById: [1] } }],
    ['text', 'x'],
  ])('takes %s for no answer', (_, json) => {
    expect(readBriefs(json, ['Q1'], 'en')).toBeNull();
  });

  it('keeps an end that it cannot read as an end, and leaves out what it cannot read', () => {
    const value = { item: 'Q11', label: { value: 'Q11', languageCode: 'en' } };
    const statement = {
      ...{ rank: 'NORMAL', valueType: 'VALUE', value },
      P582: [{ valueType: 'VALUE', value: { content: 'x' } }],
    };
    const json = {
      data: {
        itemsById: [
          { id: 'Q1', label: null, P39: [statement, { ...statement, rank: 'DEPRECATED' }, 7] },
        ],
      },
    };
    const found = readBriefs(json, ['Q1'], 'en')?.get('Q1');
    expect(found?.item.statements.P39).toMatchObject([
      { qualifiers: { P582: [{ type: 'some' }] } },
    ]);
    expect(found?.item.statements.P39).toHaveLength(1);
    // The id again is no name.
    expect(found?.names).toEqual({});
  });

  it('survives whatever may come', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        readBriefs(json, ['Q1'], 'en');
        readBriefs({ data: { itemsById: [json] } }, ['Q1'], 'en');
        readBriefs({ data: { itemsById: [{ id: 'Q1', P39: json }] } }, ['Q1'], 'en');
      }),
    );
  });
});
