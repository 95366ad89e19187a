/** Lives of the fixture's article for tests and the gallery: real offices and dates. */
import type { ItemId } from '../../src/engine/types';
import type { Days, Life, LifeSpan } from '../../src/wikidata/life';
import type { TimePoint } from '../../src/wikidata/types';

/** A date as precise as it is written: `2021-09-15`, `2021-09`, `2021`. */
const timeOf = (date: string): TimePoint => {
  const [year = 0, month = null, day = null] = date.split('-').map(Number);
  const precision = day !== null ? 11 : month !== null ? 10 : 9;
  return { year, month, day, precision, julian: false };
};

const DAY = 86_400_000;

/** All days that the date may mean. */
const daysOf = (date: string): Days => {
  const { year, month, day } = timeOf(date);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1) / DAY;
  const next =
    day !== null ? first + 1 : Date.UTC(month === null ? year + 1 : year, month ?? 0, 1) / DAY;
  return { first, last: next - 1 };
};

/** A stretch from one date to another; null: none is stated. */
export const span = (
  label: string | null,
  from: string | null,
  to: string | null,
  ended = false,
): LifeSpan => ({
  label: label === null ? null : { text: label, language: 'en' },
  during: {
    from: from === null ? null : timeOf(from),
    to: to === null ? null : timeOf(to),
    ended,
  },
  starts: from === null ? null : daysOf(from),
  ends: to === null ? null : daysOf(to),
});

const life = (item: ItemId, ...spans: readonly LifeSpan[]): Life => ({ item, spans });

export const lives: readonly Life[] = [
  life(
    'Q526407',
    span('Member of Parliament', '2010-05-06', null),
    span('Secretary of State for Justice', '2016-07-14', '2017-06-11'),
    span('Chief Secretary to the Treasury', '2017-06-11', '2019-07-24'),
    span('Secretary of State for International Trade', '2019-07-24', '2021-09-15'),
    span(
      'Secretary of State for Foreign, Commonwealth and Development Affairs',
      '2021-09-15',
      '2022-09-06',
    ),
    span('Prime Minister of the United Kingdom', '2022-09-06', '2022-10-25'),
  ),
  life(
    'Q44743215',
    span('Deputy Prime Minister', '2019-08-29', '2020-03-04'),
    span('Minister of Foreign Affairs of Ukraine', '2020-03-04', '2024-09-05'),
  ),
  life(
    'Q180589',
    span('Mayor of London', '2008-05-04', '2016-05-09'),
    span('Foreign Secretary', '2016-07-13', '2018-07-09'),
    span('Prime Minister of the United Kingdom', '2019-07-24', '2022-09-06'),
  ),
  life('Q7747', span('President of Russia', '2012-05-07', null)),
  life('Q311100', span('Member of Parliament', '1997', '2017'), span('Patron', '2019', null, true)),
  life('Q7184', span(null, '1949-04-04', null)),
  life('Q321027', span(null, '1963', null)),
];
