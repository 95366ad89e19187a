import { describe, expect, test } from 'vitest';
import { localTime, momentOf } from '../../../src/sidebar/map/localTime';
import { zoneAt } from '../../../src/sidebar/map/zoneAt';
import type { Coordinates } from '../../../src/wikidata/types';

const clock = (at: Coordinates, iso: string, day: string | null = iso.slice(0, 10)) => {
  const moment = momentOf(iso);
  const timeZone = moment && zoneAt(at, moment);
  return moment && timeZone && localTime(moment, { timeZone, day, locale: 'en-GB' });
};

describe('the clock of a place', () => {
  test.each([
    ['Kyiv in winter', [50.45, 30.523], '2022-02-02T16:48:00Z', '18:48'],
    ['Kyiv in summer', [50.45, 30.523], '2022-07-02T16:48:00Z', '19:48'],
    ['London', [51.507, -0.128], '2022-02-02T16:48:00Z', '16:48'],
    ['Moscow while it kept summer time', [55.756, 37.617], '2013-02-02T10:00:00Z', '14:00'],
    ['Washington', [38.9, -77.04], '2022-02-02T16:48:00+01:00', '10:48'],
    ['Delhi, at half an hour', [28.61, 77.21], '2022-02-02T12:00:00Z', '17:30'],
    ['Tokyo, on the next day', [35.69, 139.69], '2022-02-02T16:48:00Z', 'Thu 01:48'],
    ['Honolulu, on the day before', [21.31, -157.86], '2022-02-02T05:00:00Z', 'Tue 19:00'],
  ] as const)('%s', (_, at, iso, time) => {
    expect(clock(at, iso)).toBe(time);
  });

  test.each([
    ['the open sea', [30, -40]],
    ['Ürümqi, where two clocks are kept', [43.8, 87.6]],
    ['a border between two clocks', [50.2, 8.0 + 16.1]],
    ['Williston, whose zone the table has wrong', [48.15, -103.62]],
  ] as const)('is not told for %s', (_, at) => {
    expect(clock(at, '2022-02-02T16:48:00Z')).toBeNull();
  });
});

describe('momentOf', () => {
  test.each([
    ['2022-02-02T16:48:00Z', '2022-02-02T16:48:00.000Z'],
    ['2022-02-02T16:48:00+02:00', '2022-02-02T14:48:00.000Z'],
    ['2022-02-02T16:48Z', '2022-02-02T16:48:00.000Z'],
  ])('reads %s', (iso, moment) => {
    expect(momentOf(iso)?.toISOString()).toBe(moment);
  });

  test.each([null, '2022-02-02', '2022-02-02T16:48:00', '2022-02-02T00:00:00Z', 'today'])(
    'has none for %s',
    (iso) => {
      expect(momentOf(iso)).toBeNull();
    },
  );
});
