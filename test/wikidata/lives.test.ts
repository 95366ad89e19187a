import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '../../src/engine/types';
import type { Item, Statement, Value } from '../../src/wikidata/item';
import { lifeOf } from '../../src/wikidata/lives';
import { dayNumber, parseTime } from '../../src/wikidata/time';
import type { PropertyId } from '../../src/wikidata/types';

const TODAY = dayNumber('2026-11-26') ?? Number.NaN;
const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';

const time = (date: string): Value => {
  const [year = '', month, day] = date.split('-');
  const precision = day !== undefined ? 11 : month !== undefined ? 10 : 9;
  const text = `+${year.padStart(4, '0')}-${month ?? '00'}-${day ?? '00'}T00:00:00Z`;
  const found = parseTime({ time: text, precision, calendarmodel: GREGORIAN });
  return found === null ? { type: 'some' } : { type: 'time', time: found };
};

const statement = (value: Value, qualifiers: Statement['qualifiers'] = {}): Statement => ({
  value,
  preferred: false,
  qualifiers,
});
const office = (item: ItemId, from: string | null, to: string | null): Statement =>
  statement(
    { type: 'item', item },
    {
      ...(from === null ? {} : { P580: [time(from)] }),
      ...(to === null ? {} : { P582: [time(to)] }),
    },
  );

const itemWith = (statements: Partial<Record<PropertyId, readonly Statement[]>>): Item => ({
  ...{ id: 'Q1', labels: {}, descriptions: {}, sitelinks: {}, modified: null },
  statements,
});
const NAMES = {
  Q10: { text: 'Mayor', language: 'en' },
  Q20: { text: 'Minister', language: 'en' },
};
const person = (...offices: readonly Statement[]) =>
  lifeOf({ item: itemWith({ P39: offices }), kind: 'person', names: NAMES }, TODAY).spans;

const words = (spans: ReturnType<typeof person>) =>
  spans.map(({ label, during: { from, to } }) =>
    [label?.text ?? 'there', from?.year ?? '?', to?.year ?? '?'].join(' '),
  );

describe('the life of a person', () => {
  test('has the offices that are dated and named, earliest first', () => {
    const spans = person(
      office('Q20', '2020-03-04', '2024-09-05'),
      office('Q10', '2008', '2016'),
      office('Q10', null, null),
      office('Q99', '2001', '2002'),
    );
    expect(words(spans)).toEqual(['Mayor 2008 2016', 'Minister 2020 2024']);
    expect(spans[0]?.starts).toEqual({
      first: dayNumber('2008-01-01'),
      last: dayNumber('2008-12-31'),
    });
  });

  test('makes one stretch of terms without a day between', () => {
    const terms = [
      office('Q10', '2001-06-07', '2005-05-05'),
      office('Q10', '2005-05-05', '2010-05-06'),
      office('Q10', '2010-05-07', null),
    ];
    expect(words(person(...terms))).toEqual(['Mayor 2001 ?']);
    expect(person(...terms)[0]?.during.ended).toBe(false);
    expect(words(person(office('Q10', '2001', '2003'), office('Q10', '2007', null)))).toHaveLength(
      2,
    );
  });

  test('ends with death, where nothing else ends it', () => {
    const item = itemWith({
      P39: [office('Q10', '1990-01-01', null)],
      P570: [statement(time('1995-05-05'))],
    });
    const [span] = lifeOf({ item, kind: 'person', names: NAMES }, TODAY).spans;
    expect(span?.during).toMatchObject({ to: null, ended: true });
    expect(span?.ends?.first).toBe(dayNumber('1995-05-05'));
  });

  test('leaves out what cannot be: the wrong way round, or the year 20222', () => {
    expect(person(office('Q10', '2010', '2005'), office('Q20', '20222', null))).toEqual([]);
  });

  test('is the same in whatever order its statements come', () => {
    const offices = [
      office('Q10', '2001', '2005'),
      office('Q10', '2005', '2009'),
      office('Q20', '2003', null),
      office('Q20', null, '2000'),
      office('Q10', '2006-02', '2006-03'),
    ];
    const expected = person(...offices);
    fc.assert(
      fc.property(fc.shuffledSubarray(offices, { minLength: offices.length }), (shuffled) => {
        expect(person(...shuffled)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the life of what is no person', () => {
  const life = (kind: 'organisation' | 'event' | 'place', statements: Item['statements']) =>
    lifeOf({ item: itemWith(statements), kind, names: NAMES }, TODAY).spans;

  test('lasts from founding to dissolution', () => {
    const spans = life('organisation', {
      P571: [statement(time('1955-05-14'))],
      P576: [statement(time('1991-07-01'))],
    });
    expect(words(spans)).toEqual(['there 1955 1991']);
    expect(words(life('organisation', { P571: [statement(time('1949'))] }))).toEqual([
      'there 1949 ?',
    ]);
  });

  test('is one day for an event on a day', () => {
    const [span] = life('event', { P585: [statement(time('2022-02-24'))] });
    expect(span?.starts).toEqual(span?.ends);
  });

  test('is nothing for a place, and where nothing is dated', () => {
    expect(life('place', { P571: [statement(time('1000'))] })).toEqual([]);
    expect(life('organisation', {})).toEqual([]);
  });
});
