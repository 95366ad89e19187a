import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { draftStamp, labelStamp, officesToEnd, officesToName } from '../../src/wikidata/tenures';
import { dayNumber, parseTime } from '../../src/wikidata/time';
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
/** Acting. */
const ACTING = 'Q4676846';

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

  it('lists what began since, and not what is only planned or cannot be', () => {
    const stamp = stampOf({
      P569: [claim(time('1975-07-26'))],
      P39: [
        foreignMinister,
        office('Q12', { from: time('2025-01-01') }),
        office('Q13', { from: time('2027-01-01') }),
        office('Q14', { from: time('20222') }),
        office('Q15', { from: time('1022-03-04') }),
      ],
    });
    expect(ids(stamp?.then)).toEqual(['Q11']);
    expect(ids(stamp?.since)).toEqual(['Q12']);
  });

  it('doubts an office left open by somebody who took it up again', () => {
    const P39 = [
      office('Q11', { from: time('2002-05-14') }),
      office('Q11', { from: time('2012-12-12'), until: time('2019-08-29') }),
    ];
    const holds = (day: string) => stampOf({ P39 }, { day })?.then.map((one) => one.holds);
    expect(holds('2005-01-01')).toEqual(['open']);
    expect(holds('2015-01-01')).toEqual(['yes']);
    expect(holds('2022-02-02')).toEqual(['maybe']);
    // Another office says nothing of this one, however many follow it.
    const others = [P39[0] ?? foreignMinister, office('Q12', { from: time('2012-12-12') })];
    expect(stampOf({ P39: others })?.then.map((one) => one.holds)).toEqual(['open', 'open']);
  });

  it('tells of the surest of several terms of one office', () => {
    const seat = (from: string, until: string) =>
      claim(to('Q20'), { qualifiers: { P580: time(from), P582: time(until), P768: to('Q99') } });
    const stamp = stampOf({
      P39: [
        office('Q20', { from: time('2022'), until: time('2030') }),
        seat('2019-01-01', '2023-01-01'),
      ],
    });
    expect(stamp?.then).toMatchObject([
      { item: 'Q20', holds: 'yes', district: { text: 'office 99' } },
    ]);
  });

  it('tells of a person with 90 offices the four of the day and three of those since', () => {
    const P39 = Array.from({ length: 90 }, (_, i) => {
      const year = 1950 + i;
      return office(`Q${i + 1}`, { from: time(`${year}-01-01`), until: time(`${year + 5}-01-01`) });
    });
    const stamp = stampOf({ P39 }, { day: '2015-06-01' });
    expect(ids(stamp?.then)).toEqual(['Q66', 'Q65', 'Q64', 'Q63']);
    expect(stamp?.then.every(({ holds }) => holds === 'yes')).toBe(true);
    expect(ids(stamp?.since)).toEqual(['Q77', 'Q76', 'Q75']);
  });

  it('names district, jurisdiction and role, and says who was acting', () => {
    const [seat] = stampOf({
      P39: [claim(to('Q20'), { qualifiers: { P580: time('2019-12-12'), P768: to('Q99') } })],
    })?.then ?? [null];
    expect(seat).toMatchObject({
      acting: false,
      district: { text: 'office 99' },
      ...{ of: null, as: null },
    });
    const [minister] = stampOf({
      P39: [
        claim(to('Q21'), {
          qualifiers: { P580: time('2019'), P642: to('Q98'), P3831: to('Q97'), P5102: to(ACTING) },
        }),
      ],
    })?.then ?? [null];
    expect(minister).toMatchObject({
      ...{ acting: true, district: null },
      ...{ of: { text: 'office 98' }, as: { text: 'office 97' } },
    });
  });

  it('asks for the names of details after those of offices, and does without', () => {
    const P39 = [claim(to('Q20'), { qualifiers: { P580: time('2019'), P768: to('Q99') } })];
    const draft = draftStamp(item({ P39 }), { day: '2022-02-02', today: TODAY });
    expect(officesToName(draft)).toEqual(['Q20', 'Q99']);
    const nameless = (id: string) => (id === 'Q99' ? null : labelOf(id));
    const stamp = labelStamp(draft, { labelOf: nameless, description: null });
    expect(stamp?.then).toMatchObject([{ item: 'Q20', district: null }]);
  });

  it('keeps a term as acting apart from the one that follows it', () => {
    const P39 = [
      claim(to('Q30'), {
        qualifiers: { P580: time('2020-01-01'), P582: time('2021-01-01'), P5102: to(ACTING) },
      }),
      office('Q30', { from: time('2021-01-01'), until: time('2024-01-01') }),
    ];
    const on = (day: string) => stampOf({ P39 }, { day })?.then.map(({ acting }) => acting);
    expect(on('2020-06-01')).toEqual([true]);
    expect(on('2022-02-02')).toEqual([false]);
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

describe('an office that is no more', () => {
  /** Held from one year to the next but one, and abolished at some time, or not. */
  const abolished = (at: RawStatement | null, day: string): string | undefined => {
    const [year = 0] = day.split('-').map(Number);
    const P39 = [office('Q11', { from: time(`${year - 1}-01-01`), until: time(`${year + 1}`) })];
    const draft = draftStamp(item({ P39 }), { day, today: TODAY });
    const stated = at?.mainsnak.datavalue?.value as Parameters<typeof parseTime>[0] | undefined;
    const endOf = (id: string) => (id === 'Q11' && stated ? parseTime(stated) : null);
    const stamp = labelStamp(draft, { labelOf, endOf, description: null });
    const end = stamp?.then[0]?.abolished;
    return end && [end.year, end.month, end.day].filter((part) => part !== null).join('-');
  };

  it.each([
    ['Foreign and Commonwealth Secretary', '2020-09-02', '2019-07-24', '2020-9-2'],
    ['Secretary of State for International Development', '2020-09-02', '2020-09-01', '2020-9-2'],
    ['Secretary of State for Exiting the European Union', '2020-01-31', '2019-10-31', '2020-1-31'],
    ['Secretary of State for International Trade', '2023-02-07', '2022-02-02', '2023-2-7'],
    ['Prime Minister of Turkey', '2018-07-09', '2017-04-16', '2018-7-9'],
    ['President of the Soviet Union', '1991-12-25', '1991-08-19', '1991-12-25'],
    ['an office known to have ended in a year', '1991', '1990-06-01', '1991'],
    ['an office that ended on the day', '2020-09-02', '2020-09-02', undefined],
    ['an office that was over before', '2020-09-02', '2021-01-01', undefined],
    ['an office that may have been over before', '2020', '2020-03-01', undefined],
    ['an office that shall be abolished', '2027-01-01', '2022-02-02', undefined],
    ['an office that may be there to the end of the year', '2026', '2022-02-02', undefined],
  ])('%s', (_, end, day, expected) => {
    expect(abolished(claim(time(end)), day)).toBe(expected);
  });

  it('is asked about for an earlier day alone, and for what was held then', () => {
    const P39 = [
      office('Q11', { from: time('2019-01-01') }),
      office('Q12', { from: time('2024-01-01') }),
    ];
    const ends = (day: string) => officesToEnd(draftStamp(item({ P39 }), { day, today: TODAY }));
    expect(ends('2022-02-02')).toEqual(['Q11']);
    expect(ends('2026-11-23')).toEqual([]);
    expect(officesToEnd(null)).toEqual([]);
  });
});
