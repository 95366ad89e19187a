import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../src/sidebar/timelineOf';
import type { Life } from '../../src/wikidata/life';

import { lives, span } from './lives';

const DAY = 86_400_000;
const on = (iso: string): number => Date.parse(iso) / DAY;
const WHEN = { day: on('2022-02-02'), today: on('2026-11-26') };
const one = (...spans: Life['spans']): Life => ({ item: 'Q1', spans });
const barsOf = (...spans: Life['spans']) => timelineOf([one(...spans)], WHEN).rows[0]?.bars ?? [];

const days = fc.integer({ min: on('1900-01-01'), max: on('2100-01-01') });
const dates = fc.option(fc.record({ first: days, length: fc.constantFrom(0, 29, 364) }), {
  nil: null,
});
const anySpan = fc.tuple(dates, dates, fc.boolean()).map(([a, b, ended]) => ({
  ...span('Office', null, null, ended),
  starts: a && { first: a.first, last: a.first + a.length },
  ends: b && { first: b.first, last: b.first + b.length },
}));

describe('timelineOf', () => {
  test('shows the day with a decade around it, and draws nothing outside of the line', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        const { day, rows, years } = timelineOf([one(...spans)], WHEN);
        expect(day).toBeGreaterThan(0.3);
        expect(day).toBeLessThan(1);
        for (const { at } of years) expect(at).toBeGreaterThanOrEqual(0);
        for (const { whole, sure } of rows.flatMap(({ bars }) => bars)) {
          expect(whole.from).toBeGreaterThanOrEqual(0);
          expect(whole.to).toBeLessThanOrEqual(1);
          expect(whole.from).toBeLessThanOrEqual(whole.to);
          if (sure === null) continue;
          expect(sure.from).toBeGreaterThanOrEqual(whole.from);
          expect(sure.to).toBeLessThanOrEqual(whole.to);
        }
      }),
    );
  });

  test('a day that certainly held lies under its bar, one that did not beside it', () => {
    const { day } = timelineOf([one(span('Office', '2021-09-15', '2022-09-06'))], WHEN);
    const [held] = barsOf(span('Office', '2021-09-15', '2022-09-06'));
    expect(held?.held).toBe(true);
    expect(held?.sure?.from).toBeLessThan(day);
    expect(held?.sure?.to).toBeGreaterThan(day);
    const [later] = barsOf(span('Office', '2022-09-06', '2022-10-25'));
    expect(later?.held).toBe(false);
    expect(later?.whole.from).toBeGreaterThan(day);
  });

  test('draws a year as vague as it is: sure is what all of its days leave', () => {
    const [bar] = barsOf(span('Office', '2019', '2023'));
    const { sure = null, whole = null } = bar ?? {};
    expect(sure?.from).toBeGreaterThan((whole?.from ?? 1) + 0.05);
    expect(sure?.to).toBeLessThan((whole?.to ?? 0) - 0.05);
    const [within] = barsOf(span('Office', '2021', '2021'));
    expect(within?.sure).toBeNull();
  });

  test('an open end goes on as an arrow, and so does what began or ended outside', () => {
    expect(barsOf(span('Office', '2019-05-20', null))[0]).toMatchObject({
      ...{ later: true, earlier: false, held: true },
    });
    expect(barsOf(span(null, '1949-04-04', null))[0]).toMatchObject({ earlier: true, later: true });
    expect(barsOf(span('Office', '2019-05-20', null, true))[0]).toMatchObject({
      ...{ later: false, held: false, sure: null },
    });
  });

  test('leaves out what is far from the day, and lives with nothing in sight', () => {
    expect(barsOf(span('Office', '1970', '1980'))).toEqual([]);
    expect(timelineOf([one(span('Office', '1970', '1980'))], WHEN).rows).toEqual([]);
  });

  test('of a long curriculum shows five: those held on the day, then the nearest', () => {
    const truss = timelineOf(lives, WHEN).rows.find(({ life }) => life.item === 'Q526407');
    const labels = truss?.bars.map((bar) => bar.span.label?.text);
    expect(labels).toHaveLength(5);
    expect(labels).not.toContain('Secretary of State for Justice');
    expect(truss?.bars.filter(({ held }) => held)).toHaveLength(2);
  });

  test('an article of today shows no future', () => {
    const today = { day: WHEN.today, today: WHEN.today };
    const { day, rows } = timelineOf([one(span('Office', '2025-01-20', '2029-01-20'))], today);
    expect(day).toBeGreaterThan(0.9);
    expect(rows[0]?.bars[0]).toMatchObject({ later: true, held: true });
  });

  test('has years at even steps, few enough to be read', () => {
    const { years } = timelineOf(lives, WHEN);
    expect(years.length).toBeGreaterThan(2);
    expect(years.length).toBeLessThanOrEqual(8);
    const steps = new Set(years.slice(1).map(({ year }, i) => year - (years[i]?.year ?? 0)));
    expect(steps.size).toBe(1);
  });
});
