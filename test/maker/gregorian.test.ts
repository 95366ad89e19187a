import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gregorian, partialDate } from '../../src/maker/gregorian';
import { daysOf, parseTime } from '../../src/wikidata/time';

const point = (time: string, precision: number, calendar = 'Q1985727') => {
  const found = parseTime({
    time,
    precision,
    calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
  });
  if (found === null) throw new Error(`${time} is no time`);
  return found;
};
const JULIAN = 'Q1985786';

describe('a date in the Gregorian calendar', () => {
  it('is the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 3000 }), fc.nat({ max: 365 }), (year, day) => {
        const days = daysOf({ year: year === 0 ? 1 : year, month: 1, day: 1 }) + day;
        // A day of the Julian calendar that a walk over the days finds again.
        const shown = new Date((days - 40) * 86_400_000);
        const [y, month, dayOfMonth] = [
          shown.getUTCFullYear(),
          shown.getUTCMonth() + 1,
          shown.getUTCDate(),
        ];
        const julian = { year: y > 0 ? y : y - 1, month, day: Math.min(28, dayOfMonth) };
        const found = gregorian({ ...julian, precision: 11, julian: true });
        expect(found.julian).toBe(false);
        const civil = { year: found.year, month: found.month ?? 0, day: found.day ?? 0 };
        expect(daysOf(civil)).toBe(daysOf(julian, true));
      }),
    );
  });

  it.each([
    ['+1952-03-11T00:00:00Z', 11, undefined, '1952-03-11'],
    ['+1952-03-00T00:00:00Z', 10, undefined, '1952-03'],
    ['+1952-00-00T00:00:00Z', 9, undefined, '1952'],
    ['+1950-00-00T00:00:00Z', 8, undefined, null],
    ['-0044-03-15T00:00:00Z', 11, JULIAN, '-44-03-13'],
    ['+0014-08-19T00:00:00Z', 11, JULIAN, '0014-08-17'],
    ['+1917-10-25T00:00:00Z', 11, JULIAN, '1917-11-07'],
    ['+1700-00-00T00:00:00Z', 9, JULIAN, '1700'],
  ])('%s of precision %i is %s%s', (time, precision, calendar, expected) => {
    expect(partialDate(point(time, precision, calendar))).toBe(expected);
  });
});
