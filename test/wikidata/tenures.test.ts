import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { draftStamp, labelStamp } from '../../src/wikidata/tenures';
import { dayNumber } from '../../src/wikidata/time';
import type { OnDay } from '../../src/wikidata/types';
import { claim, item, office, type RawStatement, some, time, to } from './raw';

// Only so that a stuck run ends: no measure of speed.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = dayNumber('2026-11-23') ?? 0;

const LABELS: Readonly<Record<string, string>> = {
  Q51: 'Prime Minister of the United Kingdom',
  Q52: 'First Lord of the Treasury',
  Q53: 'Minister for the Union',
};
const labelOf = (id: string) => ({ text: LABELS[id] ?? `office ${id.slice(1)}`, language: 'en' });

const stampOf = (
  claims: Record<string, readonly RawStatement[]>,
  more: { readonly day?: string; readonly description?: string } = {},
): OnDay | null => {
  const { day = '2022-02-02', description = null } = more;
  return labelStamp(draftStamp(item(claims), { day, today: TODAY }), { labelOf, description });
};

const ids = (tenures: OnDay['then'] = []): readonly string[] => tenures.map(({ item: id }) => id);

describe('draftStamp', () => {
  const foreignMinister = office('Q11', { from: time('2020-03-04'), until: time('2024-09-05') });

  it('tells what was held on the day, and what came after', () => {
    const stamp = stampOf({
      P39: [
        office('Q9', { from: time('2016-12-23'), until: time('2019-08-29') }),
        foreignMinister,
        office('Q12', { from: time('2025-01-01'), rank: 'preferred' }),
      ],
    });
    expect(ids(stamp?.then)).toEqual(['Q11']);
    expect(stamp?.then[0]).toMatchObject({
      property: 'P39',
      holds: 'yes',
      during: { from: { year: 2020, month: 3, day: 4 }, to: { year: 2024 }, ended: false },
    });
    expect(ids(stamp?.since)).toEqual(['Q12']);
    expect(stamp?.ended).toBeNull();
  });

  it('lists offices before seats, sure before unsure, later before earlier', () => {
    const seat = claim(to('Q20'), { qualifiers: { P580: time('2019-12-12'), P768: to('Q99') } });
    const stamp = stampOf({
      P39: [
        seat,
        office('Q21', { from: time('2022') }),
        office('Q22', { from: time('2019-09-10'), until: time('2022-09-06') }),
        office('Q23', { from: time('2021-09-15'), until: time('2022-09-06') }),
      ],
    });
    expect(ids(stamp?.then)).toEqual(['Q23', 'Q22', 'Q21', 'Q20']);
    expect(stamp?.then.map(({ holds }) => holds)).toEqual(['yes', 'yes', 'maybe', 'open']);
  });

  it('puts first what the person is described as, and offices of note before the rest', () => {
    const P39 = [
      office('Q51', { from: time('2019-07-24') }),
      office('Q52', { from: time('2019-07-25') }),
      office('Q53', { from: time('2019-07-26') }),
    ];
    const described = 'British politician, prime minister from 2019 to 2022';
    expect(ids(stampOf({ P39 }, { description: described })?.then)).toEqual(['Q51', 'Q53', 'Q52']);
    const vague = { description: 'a minister' };
    expect(ids(stampOf({ P39 }, vague)?.then)).toEqual(['Q53', 'Q52', 'Q51']);
    const note = claim(to('Q60'), { qualifiers: { P580: time('2010'), P1365: to('Q61') } });
    expect(ids(stampOf({ P39: [...P39, note] })?.then)[0]).toBe('Q60');
  });

  it('shows four offices at most, and an office taken up again', () => {
    const many = [1, 2, 3, 4, 5, 6].map((id) => office(`Q${id}`, { from: time(`201${id}`) }));
    expect(ids(stampOf({ P39: many })?.then)).toEqual(['Q6', 'Q5', 'Q4', 'Q3']);
    const again = stampOf({
      P39: [
        office('Q70', { from: time('2021-01-01'), until: time('2022-12-31') }),
        office('Q70', { from: time('2025-01-01') }),
      ],
    });
    expect([ids(again?.then), ids(again?.since)]).toEqual([['Q70'], ['Q70']]);
  });

  it('makes adjacent terms of one office one, and leaves apart what a gap divides', () => {
    const stamp = stampOf({
      P39: [
        office('Q30', { from: time('2018-05-07') }),
        office('Q30', { from: time('2012-05-07'), until: time('2018-05-07') }),
        office('Q30', { from: time('2000-05-07'), until: time('2008-05-07') }),
      ],
    });
    expect(stamp?.then).toHaveLength(1);
    expect(stamp?.then[0]).toMatchObject({
      holds: 'open',
      during: { from: { year: 2012 }, to: null },
    });
  });

  it('tells of a death after the day, and of none before it', () => {
    expect(stampOf({ P570: [claim(time('2022-09-08'))] })?.ended).toMatchObject({ year: 2022 });
    expect(stampOf({ P570: [claim(time('2021-04-09'))] })).toBeNull();
    expect(stampOf({ P570: [claim(some)] })).toBeNull();
    // "2022" may have been before February.
    expect(stampOf({ P570: [claim(time('2022'))] })).toBeNull();
  });

  it('shows a death only as the end of what was open', () => {
    const stamp = stampOf({
      P39: [office('Q40', { from: time('1952-02-06') })],
      P570: [claim(time('2022-09-08'))],
    });
    expect(stamp?.then[0]).toMatchObject({ holds: 'open', during: { to: null, ended: true } });
  });

  it('has nothing to tell of undated offices, of none, or of a day that is none', () => {
    expect(stampOf({ P39: [office('Q1')] })).toBeNull();
    expect(stampOf({})).toBeNull();
    expect(stampOf({ P39: [foreignMinister] }, { day: '2022-02-30' })).toBeNull();
  });

  it('leaves out offices without a name', () => {
    const draft = draftStamp(item({ P39: [foreignMinister] }), { day: '2022-02-02', today: TODAY });
    expect(labelStamp(draft, { labelOf: () => null, description: null })).toBeNull();
  });

  it('does not depend on the order of the statements', () => {
    const year = fc.integer({ min: 2000, max: 2030 });
    const statement = fc
      .record({
        id: fc.integer({ min: 1, max: 3 }),
        from: year,
        length: fc.integer({ min: 0, max: 8 }),
        open: fc.boolean(),
      })
      .map(({ id, from, length, open }) =>
        office(`Q${id}`, {
          from: time(`${from}-05-07`),
          ...(open ? {} : { until: time(`${from + length}-05-07`) }),
        }),
      );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
        const forward = stampOf({ P39: statements });
        const backward = stampOf({ P39: [...statements].reverse() });
        expect(backward).toEqual(forward);
      }),
      { numRuns: 500 },
    );
  });
});
