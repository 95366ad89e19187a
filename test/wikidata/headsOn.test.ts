import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headsOn, readHeads } from '../../src/wikidata/headsOn';
import { dayNumber } from '../../src/wikidata/time';
import { claim, office, type RawStatement, some, time, to } from './raw';

const TODAY = dayNumber('2026-11-23') ?? 0;
const ASKED = { country: 'Q145', property: 'P6' } as const;

const on = (statements: readonly RawStatement[], day: string): string => {
  const read = readHeads({ claims: { P6: statements } }, ASKED);
  if (read === null) throw new Error('no answer');
  const { heads, certain } = headsOn(read, { day, today: TODAY });
  return heads.join(' ') + (heads.length > 0 && !certain ? ' ?' : '');
};

const terms = [
  office('Q1', { from: time('2019-07-24'), until: time('2022-09-06') }),
  office('Q2', { from: time('2022-09-06'), until: time('2022-10-25') }),
  office('Q3', { from: time('2022-10-25'), rank: 'preferred' }),
];

describe('headsOn', () => {
  it.each([
    ['2019-07-23', ''],
    ['2022-02-02', 'Q1'],
    ['2022-09-06', 'Q1 Q2'],
    ['2022-10-01', 'Q2'],
    ['2026-01-01', 'Q3'],
    ['yesterday', ''],
  ])('on %s: %s', (day, expected) => {
    expect(on(terms, day)).toBe(expected);
  });

  it('is unsure where the dates are coarse, and silent where they contradict', () => {
    expect(on([office('Q1', { from: time('2022') })], '2022-06-01')).toBe('Q1 ?');
    const both = [
      office('Q1', { from: time('2019-01-01'), until: time('2023-01-01') }),
      office('Q2', { from: time('2020-01-01'), until: time('2024-01-01') }),
    ];
    expect(on(both, '2022-06-01')).toBe('');
  });

  it('takes an open term that a later one overtook for stale', () => {
    const open = [
      office('Q1', { from: time('2010-01-01') }),
      office('Q2', { from: time('2020-01-01') }),
    ];
    expect(on(open, '2022-06-01')).toBe('Q2');
  });

  it('doubts an open term that another followed, although that one is over, too', () => {
    const open = [
      office('Q1', { from: time('2010-01-01') }),
      office('Q2', { from: time('2015-01-01'), until: time('2019-01-01') }),
    ];
    expect(on(open, '2022-06-01')).toBe('Q1 ?');
    expect(on(open, '2012-06-01')).toBe('Q1');
  });

  it('reads two that began on one day in one order', () => {
    const two = [
      office('Q1', { from: time('2020-01-01'), until: time('2022-06-01') }),
      office('Q2', { from: time('2020-01-01'), until: time('2023-01-01') }),
    ];
    expect(on(two.toReversed(), '2022-01-01')).toBe(on(two, '2022-01-01'));
  });

  it('leaves out undated, deprecated and unknown heads', () => {
    const odd = [
      office('Q1'),
      office('Q2', { from: time('2020-01-01'), rank: 'deprecated' }),
      claim(some, { qualifiers: { P580: time('2020-01-01') } }),
      claim(to('Q4'), { qualifiers: { P580: time('2021-01-01') } }),
    ];
    expect(on(odd, '2022-06-01')).toBe('Q4');
  });

  it('names at most two, and the same in any order of the statements', () => {
    const year = fc.integer({ min: 2000, max: 2024 }).map(String);
    const statement = fc
      .tuple(fc.constantFrom('Q1', 'Q2', 'Q3'), year, fc.option(year, { nil: undefined }))
      .map(([id, from, until]) =>
        office(id, { from: time(from), ...(until === undefined ? {} : { until: time(until) }) }),
      );
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), year, (statements, of) => {
        const found = on(statements, `${of}-06-15`);
        expect(found.match(/Q/g)?.length ?? 0).toBeLessThan(3);
        const again = on(statements.toReversed(), `${of}-06-15`);
        expect(again.split(' ').sort()).toEqual(found.split(' ').sort());
      }),
    );
  });

  it('is no answer where there are no claims', () => {
    expect(readHeads({ error: { code: 'no-such-entity' } }, ASKED)).toBeNull();
    expect(readHeads('', ASKED)).toBeNull();
    expect(readHeads({ claims: {} }, ASKED)).toEqual([]);
    expect(readHeads({ claims: [] }, ASKED)).toEqual([]);
  });
});
