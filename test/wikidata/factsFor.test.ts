import { describe, expect, it, test } from 'vitest';
import type { Kind } from '../../src/engine/types';
import { FACT_KEYS } from '../../src/wikidata/factKeys';
import {
  draftFacts,
  draftFamily,
  factCitesToName,
  itemsToName,
  labelFacts,
  labelFamily,
} from '../../src/wikidata/factsFor';
import { CARD_PROPERTIES, FACT_TABLE, FAMILY } from '../../src/wikidata/factTable';
import { dayNumber } from '../../src/wikidata/time';
import type { Fact, FactValue } from '../../src/wikidata/types';
import { claim, item, office, quantity, type RawStatement, some, text, time, to } from './raw';

const TODAY = dayNumber('2026-11-23') ?? 0;

interface Situation {
  readonly kind?: Kind | null;
  readonly day?: string;
  readonly stamped?: boolean;
}

const factsOf = (
  claims: Record<string, readonly RawStatement[]>,
  at: Situation = {},
): readonly Fact[] => {
  const { kind = 'person', day = '2022-02-02', stamped = true } = at;
  const subject = item(claims);
  const context = { kind, day: dayNumber(day) ?? 0, today: TODAY, stamped };
  const labelOf = (id: string) => (id === 'Q404' ? null : { text: `name ${id}`, language: 'en' });
  return labelFacts(draftFacts(subject, context), labelOf);
};

const valuesOf = (facts: readonly Fact[], key: string): readonly FactValue[] =>
  facts.find((fact) => fact.key === key)?.values ?? [];

const itemsOf = (facts: readonly Fact[], key: string): readonly string[] =>
  valuesOf(facts, key).flatMap((value) => (value.type === 'item' ? [value.item] : [value.type]));

describe('the table of facts', () => {
  it('uses every key and no other, and reads no property that is not kept', () => {
    const rules = [...Object.values(FACT_TABLE), FAMILY].flat();
    expect(new Set(rules.map(({ key }) => key))).toEqual(new Set(FACT_KEYS));
    for (const { property } of rules) expect(CARD_PROPERTIES.has(property)).toBe(true);
    expect([...FACT_KEYS]).toEqual([...new Set(FACT_KEYS)]);
  });
  it('names each fact once per kind', () => {
    for (const rules of Object.values(FACT_TABLE)) {
      expect(new Set(rules.map(({ key }) => key)).size).toBe(rules.length);
    }
  });
});

describe('facts of a person', () => {
  it('tell citizenship and party of the day, not of today', () => {
    const facts = factsOf({
      P27: [
        office('Q1', { until: time('1991-12-26') }),
        office('Q2', { from: time('1991-12-26') }),
      ],
      P102: [
        office('Q3', { from: time('2015'), until: time('2019') }),
        office('Q4', { from: time('2023'), rank: 'preferred' }),
      ],
    });
    expect(itemsOf(facts, 'citizenship')).toEqual(['Q2']);
    expect(itemsOf(facts, 'party')).toEqual([]);
    const later = factsOf({ P102: [office('Q4', { from: time('2023') })] }, { day: '2024-02-02' });
    expect(itemsOf(later, 'party')).toEqual(['Q4']);
  });

  it('show at most three occupations, by rank, and none without a name', () => {
    const jobs = ['Q404', 'Q11', 'Q12', 'Q13', 'Q14'].map((id) => claim(to(id)));
    expect(itemsOf(factsOf({ P106: jobs }), 'occupation')).toEqual(['Q11', 'Q12', 'Q13']);
    expect(factsOf({ P106: [claim(to('Q404'))] })).toEqual([]);
  });

  it('say that a death is known and its date is not', () => {
    expect(valuesOf(factsOf({ P570: [claim(some)] }), 'died')).toEqual([
      { type: 'unknown', during: null },
    ]);
  });

  it('cut contradicting dates of birth to what they share', () => {
    const born = valuesOf(
      factsOf({ P569: [claim(time('1950-03-02')), claim(time('1950-03-07'))] }),
      'born',
    );
    expect(born).toMatchObject([{ type: 'time', time: { year: 1950, month: 3, day: null } }]);
    expect(factsOf({ P569: [claim(time('1950')), claim(time('1971'))] })).toEqual([]);
  });

  it('list offices of before the day, the last first; all of them without a stamp', () => {
    const P39 = [
      office('Q1', { from: time('2010'), until: time('2014') }),
      office('Q2', { from: time('2014'), until: time('2018') }),
      office('Q3', { from: time('2020') }),
      office('Q5', { from: time('2024') }),
      office('Q6'),
    ];
    expect(itemsOf(factsOf({ P39 }), 'position')).toEqual(['Q2', 'Q1', 'Q6']);
    const seat = claim(to('Q7'), {
      qualifiers: { P580: time('2015'), P582: time('2019'), P768: to('Q8') },
    });
    const withSeat = itemsOf(factsOf({ P39: [seat, ...P39.slice(0, 2)] }), 'position');
    expect(withSeat).toEqual(['Q2', 'Q1', 'Q7']);
    const repeated = [...P39, office('Q3'), office('Q2')];
    expect(itemsOf(factsOf({ P39: repeated }), 'position')).toEqual(['Q2', 'Q1', 'Q6']);
    const all = itemsOf(factsOf({ P39 }, { stamped: false }), 'position');
    expect(all).toContain('Q3');
    expect(all).not.toContain('Q5');
  });
});

describe('what facts rest on', () => {
  const cited = (P248: string, P813 = time('2022-01-05')) => [
    { snaks: { P248: [to(P248)], P813: [P813] } },
  ];
  const stated = (statement: RawStatement, by: string) => ({ ...statement, references: cited(by) });

  it('is named beside each value, and absent where nothing is cited', () => {
    const facts = factsOf({ P106: [stated(claim(to('Q1')), 'Q9'), claim(to('Q2'))] });
    expect(valuesOf(facts, 'occupation')).toEqual([
      {
        ...{ type: 'item', item: 'Q1', label: { text: 'name Q1', language: 'en' }, during: null },
        source: {
          ...{ type: 'stated', by: { text: 'name Q9', language: 'en' }, url: null, looked: true },
          on: { year: 2022, month: 1, day: 5, precision: 11, julian: false },
        },
      },
      { type: 'item', item: 'Q2', label: { text: 'name Q2', language: 'en' }, during: null },
    ]);
  });

  it('stands without a publisher’s name where that has none', () => {
    const facts = factsOf({ P106: [stated(claim(to('Q1')), 'Q404')] });
    expect(valuesOf(facts, 'occupation')[0]?.source).toMatchObject({ type: 'stated', by: null });
  });

  it('is, for a date, what the statement of that very date cites', () => {
    const P569 = [stated(claim(time('1950')), 'Q8'), stated(claim(time('1950-03-02')), 'Q9')];
    expect(valuesOf(factsOf({ P569 }), 'born')).toMatchObject([
      { time: { day: 2 }, source: { by: { text: 'name Q9' } } },
    ]);
  });

  it('is named after everything else', () => {
    const subject = item({ P106: [stated(claim(to('Q1')), 'Q9')] });
    const context = { kind: 'person' as const, day: TODAY, today: TODAY, stamped: false };
    const drafts = draftFacts(subject, context);
    expect([itemsToName(drafts), factCitesToName(drafts)]).toEqual([['Q1'], ['Q9']]);
  });
});

describe('a family', () => {
  const claims = {
    P26: [office('Q1', { until: time('1999') }), office('Q2', { from: time('2005') })],
    P40: ['Q3', 'Q404', 'Q4'].map((id) => claim(to(id))),
  };
  const family = (kind: Kind | null) => {
    const context = { kind, day: dayNumber('2022-02-02') ?? 0, today: TODAY, stamped: true };
    return labelFamily(draftFamily(item(claims), context), (id) =>
      id === 'Q404' ? null : { text: id, language: 'en' },
    );
  };

  it('is kept apart from the facts, with whom one was married to on the day', () => {
    expect(itemsOf(family('person'), 'spouse')).toEqual(['Q2']);
    expect(itemsOf(family('person'), 'child')).toEqual(['Q3', 'Q4']);
    expect(factsOf(claims)).toEqual([]);
  });
  it('is nothing that a company has', () => expect(family('organisation')).toEqual([]));
});

describe('facts of a country', () => {
  const country = (claims: Record<string, readonly RawStatement[]>, day?: string) =>
    factsOf({ P31: [claim(to('Q6256'))], ...claims }, { kind: 'place', ...(day ? { day } : {}) });

  const P6 = [
    office('Q1', { from: time('2016-07-13'), until: time('2019-07-24') }),
    office('Q2', { from: time('2019-07-24'), until: time('2022-09-06') }),
    office('Q3', { from: time('2024-07-05'), rank: 'preferred' }),
  ];

  it('name the head of government of the day, whoever is preferred now', () => {
    expect(itemsOf(country({ P6 }), 'head_of_government')).toEqual(['Q2']);
    expect(itemsOf(country({ P6 }, '2025-01-01'), 'head_of_government')).toEqual(['Q3']);
    expect(itemsOf(country({ P6 }, '2023-01-01'), 'head_of_government')).toEqual([]);
  });

  it('name both on a day of handing over', () => {
    expect([...itemsOf(country({ P6 }, '2019-07-24'), 'head_of_government')].sort()).toEqual([
      'Q1',
      'Q2',
    ]);
  });

  it('take a term left open for ended when a successor has begun', () => {
    const stale = [
      office('Q1', { from: time('2005-11-22') }),
      office('Q2', { from: time('2021-12-08') }),
    ];
    expect(itemsOf(country({ P6: stale }), 'head_of_government')).toEqual(['Q2']);
    expect(itemsOf(country({ P6: stale }, '2015-01-01'), 'head_of_government')).toEqual(['Q1']);
  });

  it('prefer the preferred where nothing is dated', () => {
    const P36 = [claim(to('Q1')), claim(to('Q2'), { rank: 'preferred' })];
    expect(itemsOf(country({ P36 }), 'capital')).toEqual(['Q2']);
  });

  const counted = (amount: string, year: string, more = {}) =>
    claim(quantity(amount), { qualifiers: { P585: time(year), ...more } });
  it('give the last population known by the day, with its year, of the whole', () => {
    const P1082 = [
      claim(quantity('+1')),
      counted('+40', '2020'),
      counted('+50', '2024'),
      counted('+30', '2010'),
      counted('+9', '2021', { P518: to('Q7') }),
    ];
    expect(valuesOf(country({ P1082 }), 'population')).toMatchObject([
      { amount: 40, on: { year: 2020 } },
    ]);
    expect(valuesOf(country({ P1082 }, '2026-01-01'), 'population')).toMatchObject([
      { amount: 50 },
    ]);
    expect(valuesOf(country({ P1082: [counted('+50', '2024')] }), 'population')).toMatchObject([
      { amount: 50 },
    ]);
  });

  it('show no figure without its unit', () => {
    expect(valuesOf(country({ P2046: [claim(quantity('+603', 'Q404'))] }), 'area')).toEqual([]);
    expect(valuesOf(country({ P2046: [claim(quantity('+603', 'Q1'))] }), 'area')).toMatchObject([
      { amount: 603, unit: { text: 'name Q1' } },
    ]);
  });

  it('show a unit by its symbol where it has one, for a label has but one number', () => {
    expect(
      valuesOf(country({ P2046: [claim(quantity('+603', 'Q712226'))] }), 'area'),
    ).toMatchObject([{ amount: 603, unit: { text: 'km²', language: 'mul' } }]);
  });
});

test('a place that lies right in its country says so once', () => {
  const place = (P131: string) =>
    factsOf({ P17: [claim(to('Q30'))], P131: [claim(to(P131))] }, { kind: 'place' });
  expect(place('Q30').map(({ key }) => key)).toEqual(['country']);
  expect(place('Q1204').map(({ key }) => key)).toEqual(['country', 'located_in']);
});

describe('facts', () => {
  it('are ten at most', () => {
    const claims = Object.fromEntries(
      FACT_TABLE.organisation.map(({ property }) => [property, [claim(to('Q9'))]]),
    );
    expect(factsOf(claims, { kind: 'organisation' }).length).toBe(10);
  });
  it('link to the web and to nothing else', () => {
    const site = (url: string) => valuesOf(factsOf({ P856: [claim(text(url))] }), 'website');
    expect(site('https://example.org/a')).toEqual([
      { type: 'url', url: 'https://example.org/a', during: null },
    ]);
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://x',
      'https://a b',
      'https://',
    ]) {
      expect(site(bad).some(({ type }) => type === 'url')).toBe(false);
    }
  });
  it('show a value once', () => {
    expect(itemsOf(factsOf({ P106: [claim(to('Q1')), claim(to('Q1'))] }), 'occupation')).toEqual([
      'Q1',
    ]);
  });
  it('know what has to be named, units too', () => {
    const subject = item({
      P106: [claim(to('Q1'))],
      P2046: [claim(quantity('+1', 'Q2'))],
      P31: [claim(to('Q6256'))],
    });
    const context = { kind: 'place' as const, day: TODAY, today: TODAY, stamped: false };
    expect(itemsToName(draftFacts(subject, context))).toEqual(['Q2']);
  });
});
