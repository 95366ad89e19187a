import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import type { Brief } from '../../src/wikidata/readBriefs';
import { officesIn, relationsOf } from '../../src/wikidata/relationsOf';
import { dayNumber } from '../../src/wikidata/time';
import type { Relation } from '../../src/wikidata/types';
import { claim, item, office, type RawSnak, type RawStatement, some, time, to } from './raw';

type Claims = Record<string, readonly RawStatement[]>;

/** Everything is called by its id, so that every office has a name. */
const names = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [`Q${n}`, { text: `office ${n}`, language: 'en' }]),
);
const brief = (id: ItemId, claims: Claims, kind: Brief['kind'] = 'person'): Brief => ({
  item: item(claims, id),
  kind,
  names,
});

const DAY = '2022-02-02';
const TODAY = dayNumber('2026-11-26') ?? 0;
const TERM = { from: time('2020-03-04'), until: time('2024-09-05') };

interface Given {
  readonly cast: readonly Brief[];
  readonly offices?: readonly Brief[];
  readonly day?: string;
  readonly known?: readonly Relation[];
}
const byId = (all: readonly Brief[]) => new Map(all.map((one) => [one.item.id, one]));
const related = ({ cast, offices = [], day = DAY, known = [] }: Given): readonly Relation[] =>
  relationsOf({
    ...{ cast: byId(cast), offices: byId(offices), day, today: TODAY, known },
    items: cast.map((one) => one.item.id),
  });
const told = (given: Given): readonly string[] =>
  related(given).map(({ from, key, to: end, holds }) => `${from} ${key} ${end} ${holds}`);

const country = (id: ItemId, claims: Claims = {}): Brief =>
  brief(id, { P31: [claim(to('Q6256'))], ...claims }, 'place');
const dated = (snak: RawSnak, from: string | null, until: string | null = null): RawStatement =>
  claim(snak, {
    qualifiers: {
      ...(from === null ? {} : { P580: time(from) }),
      ...(until === null ? {} : { P582: time(until) }),
    },
  });

describe('relations by office', () => {
  const minister = brief('Q1', { P39: [office('Q11', TERM)] });
  const jurisdiction = (id: ItemId) => brief(id, { P1001: [claim(to('Q2'))] }, null);

  it('are told where the office is one of a country of the article', () => {
    expect(told({ cast: [minister, country('Q2')], offices: [jurisdiction('Q11')] })).toEqual([
      'Q1 office Q2 yes',
    ]);
    const [one] = related({ cast: [minister, country('Q2')], offices: [jurisdiction('Q11')] });
    expect(one).toMatchObject({ label: { text: 'office 11' }, property: 'P39' });
    expect(one?.during?.to).toMatchObject({ year: 2024, month: 9, day: 5 });
  });

  it.each<[string, string, readonly string[]]>([
    ['before it began', '2020-03-03', []],
    ['on the day it began', '2020-03-04', ['Q1 office Q2 yes']],
    ['on the day it ended', '2024-09-05', ['Q1 office Q2 yes']],
    ['after it ended', '2024-09-06', []],
  ])('%s', (_, day, expected) => {
    const cast = [minister, country('Q2')];
    expect(told({ cast, offices: [jurisdiction('Q11')], day })).toEqual(expected);
  });

  it('name what an office directs, and what stands beside the statement', () => {
    const head = brief('Q1', { P39: [office('Q12', TERM)] });
    const directs = brief('Q12', { P2389: [claim(to('Q3'))] }, null);
    expect(told({ cast: [head, brief('Q3', {}, 'organisation')], offices: [directs] })).toEqual([
      'Q1 office Q3 yes',
    ]);
    const of = claim(to('Q13'), { qualifiers: { P580: TERM.from, P642: to('Q3') } });
    const beside = brief('Q1', { P39: [of] });
    expect(told({ cast: [beside, brief('Q3', {}, 'organisation')] })).toEqual([
      'Q1 office Q3 open',
    ]);
  });

  it('of several in one country tell the most telling only', () => {
    const seat = claim(to('Q14'), {
      qualifiers: { P580: TERM.from, P582: TERM.until, P768: to('Q50') },
    });
    const both = brief('Q1', { P39: [seat, office('Q11', { from: TERM.from })] });
    const offices = [jurisdiction('Q11'), jurisdiction('Q14')];
    expect(
      related({ cast: [both, country('Q2')], offices }).map(({ label }) => label?.text),
    ).toEqual(['office 11']);
  });

  it('say who headed the cabinet, who appointed, and whom one followed', () => {
    const statement = claim(to('Q11'), {
      qualifiers: {
        ...{ P580: TERM.from, P582: TERM.until },
        ...{ P5054: to('Q20'), P748: to('Q4'), P1365: to('Q5') },
      },
    });
    const cast = [
      brief('Q1', { P39: [statement] }),
      ...(['Q4', 'Q5', 'Q6'] as const).map((id) => brief(id, {})),
    ];
    const cabinet = brief('Q20', { P6: [claim(to('Q6'))] }, 'organisation');
    expect(told({ cast, offices: [cabinet] })).toEqual([
      'Q1 appointed_by Q4 yes',
      'Q1 predecessor Q5 yes',
      'Q1 cabinet Q6 yes',
    ]);
    const story = { cast: byId(cast), offices: new Map(), day: DAY, today: TODAY };
    expect(officesIn(story)).toEqual(['Q11', 'Q20']);
    expect(officesIn({ ...story, day: '2026-01-01' })).toEqual([]);
  });

  it('infer nothing from terms that only overlap', () => {
    const cast = [minister, brief('Q4', { P39: [office('Q15', TERM)] })];
    const offices = [jurisdiction('Q11'), jurisdiction('Q15')];
    expect(told({ cast, offices })).toEqual([]);
  });

  it('say the same as the country, once', () => {
    const land = country('Q2', { P6: [dated(to('Q1'), '2020-03-04')] });
    expect(told({ cast: [minister, land], offices: [jurisdiction('Q11')] })).toEqual([
      'Q1 office Q2 yes',
    ]);
    expect(told({ cast: [brief('Q1', {}), land] })).toEqual(['Q2 head_of_government Q1 open']);
  });
});

describe('relations by statement', () => {
  it.each<[string, Claims, Claims, readonly string[]]>([
    [
      'a capital, said twice',
      { P36: [claim(to('Q3'))] },
      { P1376: [claim(to('Q2'))] },
      ['Q3 capital_of Q2 undated'],
    ],
    [
      'a capital is in its country',
      { P36: [claim(to('Q3'))] },
      { P17: [claim(to('Q2'))] },
      ['Q3 capital_of Q2 undated'],
    ],
    ['a capital of old', { P36: [dated(to('Q3'), '1991', '2000')] }, {}, []],
    [
      'a place in its region rather than its country',
      {},
      { P17: [claim(to('Q2'))], P131: [claim(to('Q2'))] },
      ['Q3 located_in Q2 undated'],
    ],
    ['a member since', { P463: [dated(to('Q3'), '1949-04-04')] }, {}, ['Q2 member_of Q3 open']],
    ['a member later', { P463: [dated(to('Q3'), '2023-04-04')] }, {}, []],
    ['a member that year', { P463: [dated(to('Q3'), '2022')] }, {}, ['Q2 member_of Q3 maybe']],
    [
      'spouses, said twice',
      { P26: [dated(to('Q3'), '2010')] },
      { P26: [dated(to('Q2'), '2010')] },
      ['Q2 spouse Q3 open'],
    ],
    [
      'a mother and her child',
      { P40: [claim(to('Q3'))] },
      { P25: [claim(to('Q2'))] },
      ['Q2 child Q3 undated'],
    ],
    ['deprecated', { P463: [claim(to('Q3'), { rank: 'deprecated' })] }, {}, []],
    ['itself', { P361: [claim(to('Q2'))] }, {}, []],
    ['somebody unknown', { P6: [claim(some)] }, {}, []],
  ])('%s', (_, a, b, expected) => {
    expect(told({ cast: [brief('Q2', a, 'place'), brief('Q3', b, 'place')] })).toEqual(expected);
  });

  it('call the head of a town a mayor', () => {
    const cast = [brief('Q2', { P6: [claim(to('Q3'))] }, 'place'), brief('Q3', {})];
    expect(told({ cast })).toEqual(['Q2 mayor Q3 undated']);
  });

  it('give an open term up to a successor', () => {
    const heads = [dated(to('Q3'), '2015-01-01'), dated(to('Q4'), '2019-01-01')];
    const cast = [country('Q2', { P6: heads }), brief('Q3', {}), brief('Q4', {})];
    expect(told({ cast })).toEqual(['Q2 head_of_government Q4 open']);
  });

  it('never outlive either who is dead', () => {
    const dead = brief('Q1', { P27: [claim(to('Q2'))], P570: [claim(time('2000-01-01'))] });
    expect(told({ cast: [dead, country('Q2')] })).toEqual([]);
  });

  it('find an item under the id that the article has for it', () => {
    const cast = new Map<ItemId, Brief>([
      ['Q30', country('Q2', { P36: [claim(to('Q3'))] })],
      ['Q3', brief('Q3', { P1376: [claim(to('Q30'))] }, 'place')],
    ]);
    const story = { cast, offices: new Map(), day: DAY, today: TODAY, known: [] };
    expect(relationsOf({ ...story, items: ['Q30', 'Q3'] })).toMatchObject([
      { from: 'Q3', to: 'Q30', key: 'capital_of' },
    ]);
  });
});

describe('what is known otherwise', () => {
  const known = {
    ...({ from: 'Q1', to: 'Q2', key: 'office', property: 'P39', holds: 'yes' } as const),
    ...{ during: null, label: { text: 'by the pack', language: 'en' } },
  };

  it('is told where no brief says it', () => {
    expect(related({ cast: [brief('Q1', {}), country('Q2')], known: [known] })).toEqual([known]);
  });
});

it('relations never depend on the order of the statements, and each is told once', () => {
  const ids = fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4');
  const properties = fc.constantFrom('P463', 'P17', 'P36', 'P1376', 'P26', 'P6', 'P131', 'P102');
  const years = fc.option(fc.integer({ min: 2015, max: 2025 }).map(String), { nil: null });
  const one = fc.tuple(ids, properties, ids, years, years);
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (all) => {
      const castOf = (statements: typeof all) =>
        (['Q1', 'Q2', 'Q3', 'Q4'] as const).map((id) => {
          const own = statements.filter(([subject]) => subject === id);
          const claims: Record<string, RawStatement[]> = {};
          for (const [, property, value, from, until] of own)
            claims[property] = [...(claims[property] ?? []), dated(to(value), from, until)];
          return brief(id, claims, 'place');
        });
      const lines = told({ cast: castOf(all) });
      expect([...told({ cast: castOf([...all].reverse()) })].sort()).toEqual([...lines].sort());
      expect(new Set(lines.map((line) => line.replace(/ \w+$/, ''))).size).toBe(lines.length);
      expect(lines.filter((line) => /(Q\d) \w+ \1 | no$/.test(line))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
