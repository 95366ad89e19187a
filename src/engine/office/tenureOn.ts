import type { LexiconOffice, PartialDate } from '../lexicon';

/**
 * Did a tenure contain a day? `yes`: both its dates say so. `open`: it had begun, and no end was
 * known when the pack's offices were. `maybe`: dates too coarse, or a day soon after all that the
 * pack knows. `stale`: it never ended as far as the pack knows, and the day is long after that.
 */
export type TenureHolds = 'yes' | 'open' | 'maybe' | 'stale' | 'no';

/** So long after the last change that a pack knows its open tenures are still likely. Months. */
const FRESH = 6;

/** The first or the last day that a date may mean, as text that sorts like days do. */
const edge = (date: PartialDate, last: boolean): string => {
  const [year = '', month, day] = date.split('-');
  return [year.padStart(4, '0'), month ?? (last ? '12' : '01'), day ?? (last ? '31' : '01')].join(
    '-',
  );
};

const isReadable = (date: PartialDate | null): date is PartialDate =>
  date !== null && !date.startsWith('-');

/**
 * Judges a tenure against a day (ISO 8601). A hand-over day belongs to both.
 * @param knownTo up to when the changes of office are known; an open tenure says nothing of later
 */
export function tenureOn(
  { begin, end }: Pick<LexiconOffice, 'begin' | 'end'>,
  { day, knownTo }: { readonly day: string; readonly knownTo: string },
): TenureHolds {
  if (!isReadable(begin) || end?.startsWith('-')) return 'no';
  if (day < edge(begin, false)) return 'no';
  if (end !== null && day > edge(end, true)) return 'no';
  const begun = day >= edge(begin, true);
  if (end === null) return openOn(day, begun, knownTo);
  return begun && day <= edge(end, false) ? 'yes' : 'maybe';
}

function openOn(day: string, begun: boolean, knownTo: string): TenureHolds {
  if (day > knownTo && monthsOf(day) - monthsOf(knownTo) > FRESH) return 'stale';
  return begun && day <= knownTo ? 'open' : 'maybe';
}

function monthsOf(day: string): number {
  const [year = '0', month = '1'] = day.split('-');
  return 12 * Number(year) + Number(month);
}

/** The last day of which a pack's tenures tell: 99 of 100 began before it. '' for none. */
export function knownToOf(begins: readonly PartialDate[]): string {
  const sorted = begins
    .filter(isReadable)
    .map((date) => edge(date, false))
    .sort();
  return sorted[Math.floor(0.99 * (sorted.length - 1))] ?? '';
}

/** Does one tenure end, by its dates, about when the other begins? Both may hold that day. */
export const handsOver = (end: PartialDate | null, begin: PartialDate | null): boolean =>
  end !== null &&
  begin !== null &&
  edge(begin, false) <= edge(end, true) &&
  edge(end, false) <= edge(begin, true);
