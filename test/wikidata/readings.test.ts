import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { draftFacts } from '../../src/wikidata/factsFor';
import { dayNumber } from '../../src/wikidata/time';
import { claim, item, office, quantity, type RawStatement, time, to } from './raw';

// Only so that a stuck run ends: no measure of speed.
vi.setConfig({ testTimeout: 120_000 });

const TODAY = dayNumber('2026-11-23') ?? 0;
const COUNTRY = [claim(to('Q6256'))];

/** Who the card of a country names on a day: items, "?" behind the doubtful. */
const holders = (
  property: 'P6' | 'P35',
  statements: readonly RawStatement[],
  day: string,
): readonly string[] => {
  const subject = item({ P31: COUNTRY, [property]: statements });
  const context = {
    kind: 'place',
    day: dayNumber(day) ?? 0,
    today: TODAY,
    stamped: false,
  } as const;
  const fact = draftFacts(subject, context).find((one) => one.property === property);
  return (fact?.values ?? []).map(({ value, possibly }) =>
    value.type === 'item' ? `${value.item}${possibly ? '?' : ''}` : value.type,
  );
};

describe('who held it on the day', () => {
  const first = office('Q1', { from: time('2010-05-11'), until: time('2016-07-13') });
  const second = office('Q2', { from: time('2016-07-13'), until: time('2019-07-24') });
  const open = office('Q3', { from: time('2005-01-01') });

  it('is one, and both on a day of handing over', () => {
    expect(holders('P6', [first, second], '2016-07-12')).toEqual(['Q1']);
    expect(holders('P6', [first, second], '2016-07-13')).toEqual(['Q2', 'Q1']);
    expect(holders('P6', [first, second], '2016-07-14')).toEqual(['Q2']);
    expect(holders('P6', [first, second], '2020-01-01')).toEqual([]);
  });

  it('is not somebody whose term was left open, once a successor began', () => {
    expect(holders('P6', [open, first], '2009-01-01')).toEqual(['Q3']);
    expect(holders('P6', [open, first], '2012-01-01')).toEqual(['Q1']);
    // Nobody for certain, then: the open term is a doubt, and no more.
    expect(holders('P6', [open, first], '2018-01-01')).toEqual(['Q3?']);
  });

  it('is two where two hold offices of different names', () => {
    const prince = (id: string, from: string, of: string) =>
      claim(to(id), { qualifiers: { P580: time(from), P39: to(of) } });
    const princes = [prince('Q1', '2003-05-12', 'Q11'), prince('Q2', '2017-05-14', 'Q12')];
    expect(holders('P35', princes, '2022-02-02')).toEqual(['Q2', 'Q1']);
    const kings = [prince('Q1', '2003-05-12', 'Q11'), prince('Q2', '2017-05-14', 'Q11')];
    expect(holders('P35', kings, '2022-02-02')).toEqual(['Q2']);
  });

  it('is doubtful in the year of a change that is known only by its year', () => {
    const vague = [
      office('Q1', { from: time('2010'), until: time('2016') }),
      office('Q2', { from: time('2016') }),
    ];
    expect(holders('P6', vague, '2016-03-01')).toEqual(['Q2?', 'Q1?']);
    expect(holders('P6', vague, '2015-03-01')).toEqual(['Q1']);
  });

  it('does not depend on the order of the statements', () => {
    const statement = fc
      .record({
        id: fc.integer({ min: 1, max: 4 }),
        from: fc.integer({ min: 2000, max: 2024 }),
        length: fc.integer({ min: -1, max: 8 }),
        rank: fc.constantFrom('preferred' as const, 'deprecated' as const, undefined),
        open: fc.boolean(),
      })
      .map(({ id, from, length, rank, open: never }) =>
        office(`Q${id}`, {
          from: time(String(from)),
          ...(never ? {} : { until: time(String(from + length)) }),
          ...(rank === undefined ? {} : { rank }),
        }),
      );
    fc.assert(
      fc.property(
        fc.array(statement, { maxLength: 6 }),
        fc.constantFrom('P6' as const, 'P35' as const),
        (statements, property) => {
          const forward = holders(property, statements, '2015-06-01');
          expect(holders(property, [...statements].reverse(), '2015-06-01')).toEqual(forward);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the last figure', () => {
  const counted = (amount: string, of?: string) =>
    claim(quantity(amount), of === undefined ? {} : { qualifiers: { P585: time(of) } });
  const populationOn = (day: string, ...statements: readonly RawStatement[]) => {
    const subject = item({ P31: [claim(to('Q515'))], P1082: statements });
    const context = {
      kind: 'place',
      day: dayNumber(day) ?? 0,
      today: TODAY,
      stamped: false,
    } as const;
    const facts = draftFacts(subject, context);
    const [figure] = facts.find(({ property }) => property === 'P1082')?.values ?? [];
    return figure?.value.type === 'quantity' ? figure.value.amount : null;
  };
  const [old, census, recent] = [
    counted('350', '1833'),
    counted('270', '2010'),
    counted('272', '2014'),
  ];

  it.each([
    ['2012-01-01', 270],
    ['2026-01-01', 272],
    // Five years too late tells more than 172 years too early.
    ['2005-03-01', 270],
    ['1850-01-01', 350],
    ['1820-01-01', 350],
  ])('on %s is %i', (day, expected) => {
    for (const order of [
      [old, census, recent],
      [recent, old, census],
    ]) {
      expect(populationOn(day, ...order)).toBe(expected);
    }
  });

  it('bears a date where one does', () => {
    expect(populationOn('2012-01-01', counted('5'), census)).toBe(270);
    expect(populationOn('2005-01-01', counted('5'), census)).toBe(270);
    expect(populationOn('2005-01-01', counted('5'))).toBe(5);
    expect(populationOn('2005-01-01')).toBeNull();
  });
});
