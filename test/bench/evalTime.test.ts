/** The comparison of `npm run eval:time`: its parts, and a small run of it. */
import { describe, expect, it } from 'vitest';
import { JULIAN, time } from '../wikidata/raw';
import { sharedData } from '../wikidata/sharedData';
import { readLeaders, scoreHolders } from './evalHolders';
import { readPeople, scoreOffices } from './evalOffices';
import { earliestOf, latestOf, type TableSays, tableSays } from './tableTerm';
import { isGood, sureHolder, sureOf, tallyOf } from './tallyTime';
import { later, STYLES, styleAt, writeTerm } from './writeTerm';

describe('what a table says', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-02-03', '2020-02-03', '2020-02-03'],
  ])('%s is %s to %s', (date, first, last) => {
    expect([earliestOf(date), latestOf(date)]).toEqual([first, last]);
  });

  const term = { start: '2019-07-24', end: '2022-09' };
  it.each<[string, string, TableSays]>([
    ['2019-07-23', '', 'not'],
    ['2019-07-24', '', 'held'],
    ['2022-09-01', '', 'held'],
    ['2022-09-02', '', 'unclear'],
    ['2022-10-01', '', 'not'],
    ['2021-05-01', '2021-04-30', 'not'],
    ['2021-05-01', '2021', 'unclear'],
  ])('on %s of somebody who died "%s": %s', (day, died, expected) => {
    expect(tableSays([term], { day, died })).toBe(expected);
  });

  it('is nothing between dates the wrong way round', () => {
    const reversed = [{ start: '2019', end: '2012' }];
    const on = (day: string) => tableSays(reversed, { day, died: '' });
    expect([on('2011-05-01'), on('2015-05-01'), on('2020-05-01')]).toEqual([
      'not',
      'unclear',
      'not',
    ]);
  });
});

describe('how dates are written', () => {
  const term = { start: '2022-02-02', end: '2024-01-01' };
  const qualifiers = (style: keyof typeof STYLES) =>
    writeTerm(term, { holder: 'Q1', style }).map((statement) => statement.qualifiers);

  it('in every style, as often as it says', () => {
    const drawn = Array.from({ length: 1000 }, (_, i) => styleAt(i / 1000));
    const share = (style: string) => drawn.filter((one) => one === style).length / 10;
    for (const [style, percent] of Object.entries(STYLES)) {
      expect(Math.abs(share(style) - percent)).toBeLessThan(1);
    }
  });

  it('to the month, in the Julian calendar, twice, without an end', () => {
    expect(qualifiers('month')).toMatchObject([
      { P580: [time('2022-02')], P582: [time('2024-01')] },
    ]);
    // 13 days behind.
    expect(qualifiers('julian')[0]?.P580).toEqual([time('2022-01-20', { calendar: JULIAN })]);
    expect(qualifiers('several')[0]?.P580).toHaveLength(2);
    expect(Object.keys(qualifiers('replaced')[0] ?? {})).toEqual(['P580', 'P1366']);
    expect(qualifiers('split')).toHaveLength(2);
    expect(later('2022-02-28', 1)).toBe('2022-03-01');
  });
});

describe('the count', () => {
  it('is good only where nothing said is excluded and nearly all is right', () => {
    const right = { sure: true, table: 'held' } as const;
    const many = (n: number) => Array.from({ length: n }, () => right);
    expect(isGood(tallyOf(many(1000)))).toBe(true);
    expect(isGood(tallyOf([...many(1000), { sure: true, table: 'not' }]))).toBe(false);
    expect(isGood(tallyOf([...many(10), { sure: true, table: 'unclear' }]))).toBe(false);
    expect(isGood(tallyOf([...many(10), { sure: false, table: 'not' }]))).toBe(true);
  });
});

const people = sharedData('people/office-holders.jsonl');
describe.skipIf(people === null)('a small run: people', () => {
  it('says nothing that the table excludes', () => {
    const score = scoreOffices(people === null ? [] : readPeople(people), { pairs: 600, seed: 1 });
    const tally = tallyOf(score.verdicts.map(sureOf));
    expect(score.verdicts.filter((one) => sureOf(one).sure && one.table === 'not')).toEqual([]);
    expect(isGood(tally)).toBe(true);
    expect(tally.said).toBeGreaterThan(150);
    expect([score.since.wrong, score.died.wrong, score.spans.wrong]).toEqual([0, 0, 0]);
    expect(score.since.said).toBeGreaterThan(100);
  });
});

const leaders = sharedData('people/world-leaders-2021.csv');
describe.skipIf(leaders === null)('a small run: countries', () => {
  it('names nobody whom the table excludes', () => {
    const some = leaders === null ? [] : readLeaders(leaders).slice(0, 60);
    const verdicts = scoreHolders(some);
    const tally = tallyOf(verdicts.map(sureHolder));
    expect(verdicts.filter((one) => sureHolder(one).sure && one.table === 'not')).toEqual([]);
    expect(isGood(tally)).toBe(true);
    expect(tally.said).toBeGreaterThan(150);
  });
});
