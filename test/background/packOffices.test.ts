import { describe, expect, it } from 'vitest';
import { packOffices } from '../../src/background/packOffices';
import type { EntityRecord, OfficeRecord } from '../../src/pack/entityRecord';
import { SMALL, smallLexicon } from './smallLexicon';

const TODAY = 20_783; // 26 November 2026
const MINISTER: OfficeRecord = {
  ...{ label: { en: 'Minister of Foreign Affairs of Ukraine' }, item: 'Q6866156' },
  ...{ country: 'Q212', begin: '2020-03-04', end: '2024-09-05' },
};

const rolesOf = (
  offices: readonly OfficeRecord[],
  { day = '2022-02-02', language = 'en', end = null as string | null } = {},
) => {
  const records = SMALL.map(
    (one): EntityRecord => (one.id === 'Q44743215' ? { ...one, offices, end } : one),
  );
  const lexicon = smallLexicon(records);
  const index = lexicon.indexOf('Q44743215') ?? -1;
  return packOffices(lexicon, index, { day, language, today: TODAY });
};
const outline = (...given: Parameters<typeof rolesOf>) =>
  rolesOf(...given).map(({ role, country }) => [role.label, role.holds, country]);

describe('packOffices', () => {
  it('tells what somebody was on the day, with dates and country', () => {
    expect(rolesOf([MINISTER])).toEqual([
      {
        country: 'Q212',
        role: {
          label: 'Minister of Foreign Affairs of Ukraine',
          ...{ language: 'en', holds: 'yes' },
          during: {
            from: { year: 2020, month: 3, day: 4, precision: 11, julian: false },
            to: { year: 2024, month: 9, day: 5, precision: 11, julian: false },
            ended: false,
          },
        },
      },
    ]);
  });

  it.each<[string, Partial<OfficeRecord>, string | null]>([
    ['an end', {}, 'yes'],
    ['no end', { end: null }, 'open'],
    ['a year that the day is in', { begin: '2022' }, 'maybe'],
    ['a month before', { begin: '2022-01' }, 'yes'],
    ['a begin after', { begin: '2022-02-03' }, null],
    ['an end before', { end: '2022-02-01' }, null],
    ['no dates', { begin: null, end: null }, null],
    ['nothing but an item for a name', { label: {} }, null],
  ])('%s: %s', (_, change, holds) => {
    expect(rolesOf([{ ...MINISTER, ...change }]).map(({ role }) => role.holds)).toEqual(
      holds === null ? [] : [holds],
    );
  });

  it('puts an office before a seat, whatever their dates', () => {
    const seat = { label: { en: 'member of the House of Commons' }, begin: '2021-12-12' };
    const deputy = { label: { en: "people's deputy of Ukraine" }, begin: '2021-12-13' };
    expect(outline([seat, deputy, MINISTER])[0]?.[0]).toBe(
      'Minister of Foreign Affairs of Ukraine',
    );
    expect(outline([seat])).toEqual([['member of the House of Commons', 'open', null]]);
  });

  it('ends an office with its holder', () => {
    expect(outline([{ ...MINISTER, end: null }], { end: '2021-06-01' })).toEqual([]);
  });

  it('says so where the pack has a name in English only', () => {
    const [one] = rolesOf([MINISTER], { language: 'uk' });
    expect(one?.role.language).toBe('en');
  });

  it('knows nothing of who has no offices', () => {
    expect(rolesOf([])).toEqual([]);
  });
});
