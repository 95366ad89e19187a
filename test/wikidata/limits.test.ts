/** Dates that cannot be, and what an item's own beginning and end say of its statements. */
import { describe, expect, it } from 'vitest';
import { endedAfter, limitsOf } from '../../src/wikidata/limits';
import { statementsOf, termOf } from '../../src/wikidata/statements';
import { dayNumber } from '../../src/wikidata/time';
import type { Holds } from '../../src/wikidata/types';
import { judge, TODAY } from './judge';
import { claim, item, office, type RawStatement, some, time } from './raw';

describe('limitsOf', () => {
  const from = time('2019-07-24');
  const until = time('2022-09-06');
  const born = { P569: [claim(time('1975-07-26'))] };
  it.each<[string, RawStatement, string, Holds]>([
    ['a start in the year 20222', office('Q1', { from: time('20222') }), '2022-02-02', 'undated'],
    [
      'that start, before a stated end',
      office('Q1', { from: time('20222'), until }),
      '2022-02-02',
      'maybe',
    ],
    [
      'that start, after a stated end',
      office('Q1', { from: time('20222'), until }),
      '2023-02-02',
      'no',
    ],
    [
      'an end in the year 20222',
      office('Q1', { from, until: time('20222-09-06') }),
      '2022-02-02',
      'maybe',
    ],
    ['a start before birth', office('Q1', { from: time('0219-07-24') }), '2022-02-02', 'undated'],
    ['that start, with an end', office('Q1', { from: time('1819'), until }), '2022-02-02', 'maybe'],
    ['an end before birth', office('Q1', { from, until: time('1022') }), '2022-02-02', 'maybe'],
    ['both', office('Q1', { from: time('1019'), until: time('1022') }), '2022-02-02', 'undated'],
    ['an article from before birth', office('Q1'), '1850-02-02', 'no'],
    ['the same, for an end alone', office('Q1', { until }), '1850-02-02', 'no'],
    ['a day yet to come', office('Q1', { from }), '2030-01-01', 'maybe'],
    [
      'a planned end that is yet to come, too',
      office('Q1', { from, until: time('2031-01-01') }),
      '2030-01-01',
      'maybe',
    ],
    ['tomorrow, where it is that already', office('Q1', { from }), '2026-11-24', 'open'],
  ])('of somebody born in 1975: %s', (_, statement, day, expected) => {
    expect(judge(statement, day, born)).toBe(expected);
  });

  it('shows none of the dates that cannot be', () => {
    const duringOf = (statement: RawStatement) => {
      const subject = item({ P39: [statement], ...born });
      const [only] = statementsOf(subject, 'P39');
      return only && termOf(only, limitsOf(subject, TODAY)).during;
    };
    expect(duringOf(office('Q1', { from: until, until: from }))).toEqual({
      ...{ from: null, to: null, ended: true },
    });
    expect(duringOf(office('Q1', { from: time('20222'), until }))).toMatchObject({
      from: null,
      to: { year: 2022, month: 9 },
    });
    expect(duringOf(office('Q1', { from: time('0219') }))).toEqual({
      ...{ from: null, to: null, ended: false },
    });
  });

  it('holds nothing that begins after a death, and believes no death before the birth', () => {
    const late = office('Q1', { from: time('2021-01-01') });
    const died = (day: string) => ({ P570: [claim(time(day))] });
    for (const day of ['2020-06-01', '2021-01-01', '2022-02-02']) {
      expect(judge(late, day, died('2020-05-01'))).toBe('no');
    }
    // One of the two dates is wrong: that they are dead is all that is known.
    expect(judge(office('Q1', { from }), '2022-02-02', { ...born, ...died('1957-01-01') })).toBe(
      'maybe',
    );
  });
});

describe('endedAfter', () => {
  const ended = (claims: readonly RawStatement[], property: 'P570' | 'P576' = 'P570') =>
    endedAfter(item({ [property]: claims }), { day: dayNumber('2022-02-02') ?? 0, today: TODAY });
  it.each([
    ['later', [claim(time('2022-09-08'))], { year: 2022, month: 9, day: 8 }],
    ['later by all accounts', [claim(time('2023')), claim(time('2023-05-01'))], { day: 1 }],
    [
      'later, the day in dispute',
      [claim(time('2023-05-01')), claim(time('2023-05-07'))],
      { month: 5, day: null },
    ],
  ])('%s', (_, claims, expected) => {
    expect(ended(claims)).toMatchObject(expected);
    expect(ended([...claims].reverse())).toEqual(ended(claims));
    expect(ended(claims, 'P576')).toEqual(ended(claims));
  });
  it.each([
    ['earlier', [claim(time('2021-04-09'))]],
    ['earlier by one account', [claim(time('2021')), claim(time('2023-05-01'))]],
    ['perhaps earlier', [claim(time('2022'))]],
    ['nobody knows when', [claim(some)]],
    ['planned', [claim(time('2027-01-01'))]],
    ['in the year 20222', [claim(time('20222-09-08'))]],
    ['never', []],
  ])('not where it ended %s', (_, claims) => {
    expect(ended(claims)).toBeNull();
  });
});
