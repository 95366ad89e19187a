import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { bestOf, endOf, holdsOn, statementsOf, termOf } from '../../src/wikidata/statements';
import { dayNumber, spanOf } from '../../src/wikidata/time';
import type { Holds } from '../../src/wikidata/types';
import { judge, TODAY } from './judge';
import {
  claim,
  item,
  JULIAN,
  none,
  office,
  type RawSnak,
  type RawStatement,
  some,
  time,
  to,
} from './raw';

// Only so that a stuck run ends: no measure of speed.
vi.setConfig({ testTimeout: 120_000 });

describe('holdsOn', () => {
  const from = time('2019-07-24');
  const until = time('2022-09-06');
  it.each<[string, RawStatement, string, Holds]>([
    ['inside', office('Q1', { from, until }), '2022-02-02', 'yes'],
    ['first day', office('Q1', { from, until }), '2019-07-24', 'yes'],
    ['last day', office('Q1', { from, until }), '2022-09-06', 'yes'],
    ['before', office('Q1', { from, until }), '2019-07-23', 'no'],
    ['after', office('Q1', { from, until }), '2022-09-07', 'no'],
    ['no end', office('Q1', { from }), '2022-02-02', 'open'],
    ['stated to have no end', office('Q1', { from, until: none }), '2022-02-02', 'yes'],
    ['ended, unknown when', office('Q1', { from, until: some }), '2022-02-02', 'maybe'],
    ['ended, and the day before it began', office('Q1', { from, until: some }), '2018-01-01', 'no'],
    ['start known to the year, in it', office('Q1', { from: time('2019') }), '2019-03-01', 'maybe'],
    [
      'start known to the year, after it',
      office('Q1', { from: time('2019') }),
      '2020-01-01',
      'open',
    ],
    [
      'end known to the month, in it',
      office('Q1', { from, until: time('2022-09') }),
      '2022-09-03',
      'maybe',
    ],
    ['only an end, before it', office('Q1', { until }), '2022-02-02', 'maybe'],
    ['only an end, after it', office('Q1', { until }), '2023-02-02', 'no'],
    ['start unknown', office('Q1', { from: some, until }), '2022-02-02', 'maybe'],
    ['no dates', office('Q1'), '2022-02-02', 'undated'],
    [
      'dates the wrong way round, between',
      office('Q1', { from: until, until: from }),
      '2020-02-02',
      'maybe',
    ],
    [
      'dates the wrong way round, outside',
      office('Q1', { from: until, until: from }),
      '2023-02-02',
      'no',
    ],
  ])('%s', (_, statement, day, expected) => {
    expect(judge(statement, day)).toBe(expected);
  });

  it('takes a successor for an end at an unknown time', () => {
    const replaced = claim(to('Q1'), { qualifiers: { P580: time('2019'), P1366: to('Q2') } });
    expect(judge(replaced, '2022-02-02')).toBe('maybe');
  });

  it('takes several starts and ends for their hull', () => {
    const several = claim(to('Q1'), {
      qualifiers: { P580: [time('2019'), time('2020')], P582: [time('2023'), time('2022')] },
    });
    expect(judge(several, '2019-06-01')).toBe('maybe');
    expect(judge(several, '2021-06-01')).toBe('yes');
    expect(judge(several, '2022-06-01')).toBe('maybe');
    expect(judge(several, '2024-01-01')).toBe('no');
  });

  it('ends everything with death', () => {
    const died = { P570: [claim(time('2020-05-01'))] };
    expect(judge(office('Q1', { from: time('2019-01-01') }), '2021-01-01', died)).toBe('no');
    expect(judge(office('Q1', { from: time('2019-01-01') }), '2020-01-01', died)).toBe('open');
    expect(judge(office('Q1'), '2021-01-01', died)).toBe('no');
    // Dead, nobody knows when: whether it still held is unsure.
    expect(
      judge(office('Q1', { from: time('2019-01-01') }), '2021-01-01', { P570: [claim(some)] }),
    ).toBe('maybe');
  });

  it('converts the Julian calendar before comparing', () => {
    // 25 October 1917 in Russia was 7 November.
    const statement = office('Q1', { from: time('1917-10-25', { calendar: JULIAN }) });
    expect(judge(statement, '1917-11-06')).toBe('no');
    expect(judge(statement, '1917-11-07')).toBe('open');
  });

  const anyDate = fc.record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const iso = ({ year, month, day }: { year: number; month: number; day: number }): string =>
    `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const snakAt = (date: { year: number; month: number; day: number }, precision: number): RawSnak =>
    time(iso(date), { precision });
  const precision = fc.integer({ min: 6, max: 11 });

  it('never turns a maybe, or a no, into a yes when a date gets coarser', () => {
    fc.assert(
      fc.property(
        anyDate,
        anyDate,
        anyDate,
        precision,
        precision,
        fc.boolean(),
        (a, b, on, fine, coarse, atStart) => {
          const [p, q] = [Math.max(fine, coarse), Math.min(fine, coarse)];
          const sharp = judge(office('Q1', { from: snakAt(a, p), until: snakAt(b, p) }), iso(on));
          const blunt = judge(
            office('Q1', { from: snakAt(a, atStart ? q : p), until: snakAt(b, atStart ? p : q) }),
            iso(on),
          );
          if (blunt === 'yes') expect(sharp).toBe('yes');
          if (sharp === 'maybe' && iso(a) <= iso(b)) expect(blunt).toBe('maybe');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('never holds on a day outside the hull of its dates', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, precision, (a, b, on, p) => {
        const subject = item({ P39: [office('Q1', { from: snakAt(a, p), until: snakAt(b, p) })] });
        const [only] = statementsOf(subject, 'P39');
        if (only === undefined) throw new Error('bad test');
        const { starts, ends, during } = termOf(only, { today: TODAY, end: null });
        const day = dayNumber(iso(on)) ?? 0;
        const outside =
          day < Math.min(starts.first, ends.first) || day > Math.max(starts.last, ends.last);
        if (outside) expect(holdsOn(termOf(only, { today: TODAY, end: null }), day)).toBe('no');
        if (during.from !== null) expect(spanOf(during.from)).toEqual(starts);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of several dates', () => {
    fc.assert(
      fc.property(
        fc.array(anyDate, { minLength: 1, maxLength: 4 }),
        fc.array(anyDate, { maxLength: 4 }),
        anyDate,
        precision,
        (starts, ends, on, p) => {
          const build = (turn: boolean) => {
            const order = <T>(list: readonly T[]): readonly T[] =>
              turn ? [...list].reverse() : list;
            return claim(to('Q1'), {
              qualifiers: {
                P580: order(starts.map((date) => snakAt(date, p))),
                ...(ends.length > 0 ? { P582: order(ends.map((date) => snakAt(date, p))) } : {}),
              },
            });
          };
          expect(judge(build(true), iso(on))).toBe(judge(build(false), iso(on)));
        },
      ),
    );
  });
});

describe('endOf', () => {
  it('goes by the best rank', () => {
    const subject = item({
      P570: [claim(time('2020-05-01')), claim(time('2021-05-01'), { rank: 'preferred' })],
    });
    const day = dayNumber('2021-05-01');
    expect(endOf(subject, TODAY)).toEqual({ first: day, last: day });
  });
});

describe('ranks', () => {
  const subject = item({
    P39: [office('Q1', { rank: 'preferred' }), office('Q2'), office('Q3', { rank: 'deprecated' })],
  });
  it('drops what is deprecated, always', () => {
    expect(statementsOf(subject, 'P39').map(({ value }) => value)).toEqual([
      { type: 'item', item: 'Q1' },
      { type: 'item', item: 'Q2' },
    ]);
  });
  it('knows the best, and never lets it erase the rest', () => {
    expect(bestOf(subject, 'P39')).toHaveLength(1);
    expect(statementsOf(subject, 'P39')).toHaveLength(2);
    expect(bestOf(subject, 'P27')).toEqual([]);
  });
});
