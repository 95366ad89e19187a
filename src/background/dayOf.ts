import { dayToTell } from '../lib/dayToTell';

const DAY = 86_400_000;

/** The day that an article is told against, and today, counted in days since 1970-01-01. */
export function dayOf(day: string | null): { readonly day: string; readonly today: number } {
  const now = Date.now();
  return { day: dayToTell(day, now), today: Math.floor(now / DAY) };
}
