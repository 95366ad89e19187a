import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handsOver, knownToOf, tenureOn } from '../../../src/engine/office/tenureOn';

const two = (n: number): string => String(n).padStart(2, '0');
const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
/** A day, its month or its year. */
const cut = fc.constantFrom(4, 7, 10);
const KNOWN = { knownTo: '2022-07-22' };

describe('tenureOn', () => {
  it('never says yes of a day outside the dates, nor no of one between them', () => {
    fc.assert(
      fc.property(day, day, day, (a, b, on) => {
        const [begin = '', end = ''] = [a, b].sort();
        const inside = begin <= on && on <= end;
        expect(tenureOn({ begin, end }, { day: on, ...KNOWN })).toBe(inside ? 'yes' : 'no');
      }),
    );
  });

  it('never grows surer by a coarser date', () => {
    fc.assert(
      fc.property(day, day, day, cut, cut, (a, b, on, first, last) => {
        const [begin = '', end = ''] = [a, b].sort();
        const exact = tenureOn({ begin, end }, { day: on, ...KNOWN });
        const coarse = tenureOn(
          { begin: begin.slice(0, first), end: end.slice(0, last) },
          { day: on, ...KNOWN },
        );
        if (exact === 'yes') expect(coarse).not.toBe('no');
        if (coarse === 'yes') expect(exact).toBe('yes');
        if (coarse === 'no') expect(exact).toBe('no');
      }),
    );
  });

  it.each([
    ['2019-07-24', '2022-09-06', '2022-09-06', 'yes'],
    ['2019-07-24', '2022-09-06', '2022-09-07', 'no'],
    ['2017', null, '2022-02-02', 'open'],
    ['2022', null, '2022-02-02', 'maybe'],
    ['2017', '2022', '2022-02-02', 'maybe'],
    ['2017-05-14', null, '2022-12-01', 'maybe'],
    ['2017-05-14', null, '2024-02-02', 'stale'],
    ['2025-01-20', null, '2024-02-02', 'no'],
    [null, '2020', '2019-01-01', 'no'],
    ['-44', '2020', '2019-01-01', 'no'],
  ])('%s to %s on %s: %s', (begin, end, on, holds) => {
    expect(tenureOn({ begin, end }, { day: on, ...KNOWN })).toBe(holds);
  });
});

describe('knownToOf', () => {
  it('is the day before which nearly all began, whatever a few later ones say', () => {
    const begins = Array.from({ length: 400 }, (_, i) => `2022-0${1 + (i % 7)}-01`);
    expect(knownToOf([...begins, '2024-10-01', '2025-01-20'])).toBe('2022-07-01');
    expect(knownToOf([])).toBe('');
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(day), (days) => {
        expect(knownToOf(days.toReversed())).toBe(knownToOf(days));
      }),
    );
  });
});

describe('handsOver', () => {
  it.each([
    ['2021-12-08', '2021-12-08', true],
    ['2022', '2022', true],
    ['2022', '2022-05-23', true],
    ['2021-12-08', '2021-12-09', false],
    ['2022-09-06', '2019-07-24', false],
    [null, '2019-07-24', false],
  ])('%s, %s: %s', (end, begin, expected) => {
    expect(handsOver(end, begin)).toBe(expected);
  });
});
