import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readValue } from './values';

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

describe('readValue', () => {
  test.each([
    ['2022-02-02', '+2022-02-02T00:00:00Z', 11, GREGORIAN],
    ['2022-02', '+2022-02-00T00:00:00Z', 10, GREGORIAN],
    ['2022', '+2022-00-00T00:00:00Z', 9, GREGORIAN],
    ['1850s', '+1850-00-00T00:00:00Z', 8, GREGORIAN],
    ['19c', '+1900-00-00T00:00:00Z', 7, GREGORIAN],
    ['3m', '+3000-00-00T00:00:00Z', 6, GREGORIAN],
    ['-0044-03-15J', '-0044-03-15T00:00:00Z', 11, JULIAN],
    ['47J', '+0047-00-00T00:00:00Z', 9, JULIAN],
    ['-13798000000', '-13798000000-00-00T00:00:00Z', 9, GREGORIAN],
  ])('reads the date %s', (text, time, precision, calendarmodel) => {
    expect(readValue('time', text)).toEqual({
      type: 'time',
      value: { time, precision, calendarmodel, timezone: 0, before: 0, after: 0 },
    });
  });

  test.each([
    ['wikibase-item', 'Q42', { 'entity-type': 'item', 'numeric-id': 42, id: 'Q42' }],
    ['quantity', '2500', { amount: '+2500', unit: '1' }],
    ['quantity', '-3.5', { amount: '-3.5', unit: '1' }],
    ['quantity', '839/Q712226', { amount: '+839', unit: 'http://www.wikidata.org/entity/Q712226' }],
    ['monolingualtext', 'uk:"Київ"', { text: 'Київ', language: 'uk' }],
    ['commonsMedia', '"Kyiv, drawing.svg"', 'Kyiv, drawing.svg'],
    ['url', 'https://www.nato.int/', 'https://www.nato.int/'],
  ])('reads a %s', (datatype, text, value) => {
    expect(readValue(datatype, text).value).toEqual(value);
  });

  test('reads coordinates on Earth', () => {
    expect(readValue('globe-coordinate', '50.45,-30.5')).toMatchObject({
      type: 'globecoordinate',
      value: { latitude: 50.45, longitude: -30.5, globe: 'http://www.wikidata.org/entity/Q2' },
    });
  });

  test.each([
    ['time', 'yesterday'],
    ['wikibase-item', 'Q0'],
    ['quantity', 'many'],
    ['globe-coordinate', '50.45'],
    ['monolingualtext', 'Київ'],
  ])('refuses a %s that is %j', (datatype, text) => {
    expect(() => readValue(datatype, text)).toThrow(text);
  });

  test('keeps every day of the calendar as it stands', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(readValue('time', day).value).toMatchObject({ time: `+${day}T00:00:00Z` });
        },
      ),
    );
  });
});
