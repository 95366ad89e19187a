const DAY = 86_400_000;

/**
 * The day that an article is told against: its own, or today where it states none. `today` counts
 * days since 1970-01-01.
 */
export function dayOf(day: string | null): { readonly day: string; readonly today: number } {
  const now = Date.now();
  return { day: day ?? new Date(now).toISOString().slice(0, 10), today: Math.floor(now / DAY) };
}
