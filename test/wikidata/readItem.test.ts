import { describe, expect, it } from 'vitest';
import { readItem } from '../../src/wikidata/readItem';
import { claim, item, native, office, quantity, rawItem, some, text, time, to } from './raw';

describe('readItem', () => {
  it('keeps ranks, qualifiers and precision, and drops what is deprecated', () => {
    const read = item({
      P39: [
        office('Q1', { from: time('2019-07'), rank: 'preferred' }),
        office('Q2', { rank: 'deprecated' }),
      ],
    });
    expect(read.statements.P39).toEqual([
      {
        value: { type: 'item', item: 'Q1' },
        preferred: true,
        qualifiers: {
          P580: [
            {
              type: 'time',
              time: { year: 2019, month: 7, day: null, precision: 10, julian: false },
            },
          ],
        },
      },
    ]);
  });

  it('reads every kind of value that a card shows', () => {
    const read = item({
      P1: [claim(text('plain'))],
      P2: [claim(native('Київ', 'uk'))],
      P3: [claim(quantity('+1234.5', 'Q712226')), claim(quantity('-3'))],
      P4: [claim(some), claim({ snaktype: 'novalue' })],
    });
    expect(Object.values(read.statements).flatMap((all) => all?.map(({ value }) => value))).toEqual(
      [
        { type: 'text', text: 'plain', language: null },
        { type: 'text', text: 'Київ', language: 'uk' },
        { type: 'quantity', amount: 1234.5, unit: 'Q712226' },
        { type: 'quantity', amount: -3, unit: null },
        { type: 'some' },
        { type: 'none' },
      ],
    );
  });

  it('takes a qualifier that cannot be read for one that is not known, never for none', () => {
    const read = item({ P39: [office('Q1', { until: time('0000') })] });
    expect(read.statements.P39?.[0]?.qualifiers.P582).toEqual([{ type: 'some' }]);
  });

  it('leaves out statements it cannot read and keeps their neighbours', () => {
    const broken = { mainsnak: { snaktype: 'value' }, rank: 'normal' };
    const lexeme = claim(to('L7'));
    const read = item({ P31: [broken, lexeme, claim(to('Q5'))] });
    expect(read.statements.P31?.map(({ value }) => value)).toEqual([{ type: 'item', item: 'Q5' }]);
  });

  it('takes the empty lists that PHP writes for empty maps', () => {
    const read = readItem(rawItem('Q7', {}, { labels: [], claims: [], sitelinks: [] }));
    expect(read).toMatchObject({ id: 'Q7', labels: {}, statements: {}, sitelinks: {} });
  });

  it.each([
    ['missing', { id: 'Q9', missing: '' }],
    ['a property', { id: 'P31', type: 'property' }],
    ['nothing', null],
    ['text', 'Q9'],
    ['an id that is none', { id: 'Q09' }],
  ])('reads no item from %s', (_, raw) => {
    expect(readItem(raw)).toBeNull();
  });
});
