/** What a table of terms says of a day: by comparing text, without any of the code under test. */

/** A term as a table states it: `2019`, `2019-07` or `2019-07-24`; an empty end is none. */
export interface TableTerm {
  readonly start: string;
  readonly end: string;
}

/** `unclear`: the table cannot tell, because its date is no finer than the year or month of the day. */
export type TableSays = 'held' | 'unclear' | 'not';

/** The earliest day that a date may mean, as text that sorts right. */
export const earliestOf = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The latest, an empty date being no end. */
export const latestOf = (date: string): string => {
  if (date === '') return '9999-12-31';
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return date.length === 7 ? `${date}-${daysIn(year ?? 0, month ?? 0)}` : date;
};

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Is its end before its start? The table then says nothing of the days between. */
export const isReversed = ({ start, end }: TableTerm): boolean =>
  end !== '' && latestOf(end) < earliestOf(start);

const saysOf = ({ start, end }: TableTerm, day: string): TableSays => {
  if (isReversed({ start, end })) {
    return day < earliestOf(end) || day > latestOf(start) ? 'not' : 'unclear';
  }
  if (day < earliestOf(start) || day > latestOf(end)) return 'not';
  const began = day >= latestOf(start);
  const lasted = end === '' || day <= earliestOf(end);
  return began && lasted ? 'held' : 'unclear';
};

/**
 * Was it held on a day (`2022-02-02`)? Days of beginning and ending count, so that on a day of
 * handing over both holders are right. Nobody holds anything after death (`died`, or '').
 */
export const tableSays = (
  terms: readonly TableTerm[],
  { day, died }: { readonly day: string; readonly died: string },
): TableSays => {
  if (died !== '' && day > latestOf(died)) return 'not';
  const all = terms.map((term) => saysOf(term, day));
  if (!all.includes('held')) return all.includes('unclear') ? 'unclear' : 'not';
  return died !== '' && day > earliestOf(died) ? 'unclear' : 'held';
};
