const DAY = 86_400_000;

/**
 * The day that an article is told against: its own, or today where it states none or one that is yet
 * to come (tomorrow has begun elsewhere). `today` counts days since 1970-01-01.
 */
export function dayOf(day: string | null): { readonly day: string; readonly today: number } {
  const now = Date.now();
  const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const isToCome = day !== null && day > isoOf(now + DAY);
  return { day: day === null || isToCome ? isoOf(now) : day, today: Math.floor(now / DAY) };
}
