import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { holdersSince } from '../../src/wikidata/holdersSince';
import { dayNumber, spanOf } from '../../src/wikidata/time';
import { claim, item, none, office, type RawStatement, some, time } from './raw';

// Only so that a stuck run ends: no measure of speed.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = dayNumber('2026-11-23') ?? 0;
const DAY = '2022-02-02';

const valuesOf = (statements: readonly RawStatement[], day: string) =>
  holdersSince({
    item: item({ P6: statements }),
    rule: { property: 'P6' },
    context: { kind: 'place', day: dayNumber(day) ?? 0, today: TODAY, stamped: false },
  });

/** Who came after a day: items, in the order told. */
const since = (statements: readonly RawStatement[], day = DAY): readonly string[] =>
  valuesOf(statements, day).map(({ value }) => (value.type === 'item' ? value.item : value.type));

describe('who held it after the day', () => {
  // The prime ministers of the United Kingdom, of Ukraine, and two monarchs.
  const BRITAIN = [
    office('Q264766', { from: time('2016-07-13'), until: time('2019-07-24') }),
    office('Q180589', { from: time('2019-07-24'), until: time('2022-09-06') }),
    office('Q272201', { from: time('2022-09-06'), until: time('2022-10-25') }),
    office('Q20055561', { from: time('2022-10-25'), until: time('2024-07-05') }),
    office('Q6383803', { from: time('2024-07-05'), rank: 'preferred' }),
  ];
  const UKRAINE = [
    office('Q66094865', { from: time('2020-03-04'), until: time('2025-07-16') }),
    office('Q61112536', { from: time('2025-07-17'), rank: 'preferred' }),
  ];
  const CROWN = [
    office('Q9682', { from: time('1952-02-06'), until: time('2022-09-08') }),
    office('Q43274', { from: time('2022-09-08') }),
  ];

  it.each<[string, readonly RawStatement[], string, readonly string[]]>([
    ['Britain', BRITAIN, DAY, ['Q272201', 'Q20055561', 'Q6383803']],
    ['Britain, on a day of handing over', BRITAIN, '2022-09-06', ['Q20055561', 'Q6383803']],
    ['Britain, the day before', BRITAIN, '2024-07-04', ['Q6383803']],
    ['Britain, today', BRITAIN, '2026-11-23', []],
    ['Ukraine', UKRAINE, DAY, ['Q61112536']],
    ['Ukraine, between the two', UKRAINE, '2025-07-16', ['Q61112536']],
    ['Ukraine, on her first day', UKRAINE, '2025-07-17', []],
    ['the crown', CROWN, DAY, ['Q43274']],
  ])('%s', (_, statements, day, expected) => {
    expect(since(statements, day)).toEqual(expected);
  });

  it.each<[string, RawStatement]>([
    ['may have begun before the day', office('Q1', { from: time('2022') })],
    ['is only planned', office('Q1', { from: time('2027-01-20') })],
    ['may yet be to come', office('Q1', { from: time('2026') })],
    ['is dated in the year 20222', office('Q1', { from: time('20222') })],
    [
      'ended before it began',
      office('Q1', { from: time('2025-05-01'), until: time('2024-05-01') }),
    ],
    ['bears no dates', office('Q1')],
    ['has an end alone', office('Q1', { until: time('2024-05-01') })],
    ['began at an unknown time', office('Q1', { from: some })],
    ['is called wrong', office('Q1', { from: time('2024-05-01'), rank: 'deprecated' })],
    ['names nobody', claim(some, { qualifiers: { P580: time('2024-05-01') } })],
    ['says that nobody does', claim(none, { qualifiers: { P580: time('2024-05-01') } })],
  ])('is nobody of whom it is not certain: a statement that %s', (_, statement) => {
    expect(since([statement])).toEqual([]);
  });

  it('is not somebody whose term was left open, once a successor began', () => {
    const forgotten = office('Q1', { from: time('2023-01-01') });
    const next = office('Q2', { from: time('2024-01-01') });
    expect(since([forgotten, next])).toEqual(['Q2']);
    // What is only planned contradicts nobody.
    expect(since([forgotten, office('Q2', { from: time('2027-01-01') })])).toEqual(['Q1']);
  });

  it('is told once of somebody, by the last and most exact term', () => {
    const twice = [
      office('Q1', { from: time('2023-01'), until: time('2024-01') }),
      office('Q2', { from: time('2024-01-05'), until: time('2025-01-05') }),
      office('Q1', { from: time('2025-01') }),
      office('Q1', { from: time('2025-01-05') }),
    ];
    expect(since(twice)).toEqual(['Q2', 'Q1']);
    expect(valuesOf(twice, DAY)[1]?.during?.from).toMatchObject({ year: 2025, month: 1, day: 5 });
  });

  it('began after the day and by today, whatever the order of the statements', () => {
    const year = fc.integer({ min: 2015, max: 2028 });
    const start = fc.oneof(
      year.map(String),
      fc.tuple(year, fc.integer({ min: 10, max: 12 })).map(([y, m]) => `${y}-${m}`),
      fc.tuple(year, fc.integer({ min: 10, max: 28 })).map(([y, d]) => `${y}-07-${d}`),
    );
    const statement = fc
      .record({ id: fc.integer({ min: 1, max: 4 }), from: start, until: fc.option(year) })
      .map(({ id, from, until }) =>
        office(`Q${id}`, {
          from: time(from),
          ...(until === null ? {} : { until: time(String(until)) }),
        }),
      );
    const day = dayNumber(DAY) ?? 0;
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 6 }), (statements) => {
        const found = valuesOf(statements, DAY);
        for (const { during } of found) {
          const begun = during?.from ? spanOf(during.from) : null;
          expect(begun?.first).toBeGreaterThan(day);
          expect(begun?.last).toBeLessThanOrEqual(TODAY);
        }
        const ids = since(statements);
        expect(new Set(ids).size).toBe(ids.length);
        expect(valuesOf([...statements].reverse(), DAY)).toEqual(found);
      }),
      { numRuns: 100 },
    );
  });
});
