/** Which day the cards tell of, and why that one. */
import type { PanelState } from './state';

const DAY = 86_400_000;

export interface ToldDay {
  /** ISO 8601. */
  readonly day: string;
  /**
   * `stated` by the article, `set` by the reader; `none`: the article states no day, `ahead`: one
   * that is still to come, so that the day is today.
   */
  readonly basis: 'stated' | 'set' | 'none' | 'ahead';
  readonly isToday: boolean;
}

/** A day of `Gateway.now` as ISO 8601, counted as the background counts: in UTC. */
export const isoDay = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** The day that the article's cards are asked for: the reader's word before the article's. */
export const dayOf = ({ day, article }: PanelState): string | null => day ?? article?.day ?? null;

/**
 * The day that the cards tell of. Of a day to come nobody knows anything: there they tell the
 * present, as the background does; tomorrow is let pass, since it has begun elsewhere.
 */
export const toldDay = (state: PanelState, now: number): ToldDay => {
  const today = isoDay(now);
  const asked = dayOf(state);
  if (asked === null) return { day: today, basis: 'none', isToday: true };
  if (asked > isoDay(now + DAY)) return { day: today, basis: 'ahead', isToday: true };
  const basis = state.day === null ? 'stated' : 'set';
  return { day: asked, basis, isToday: asked >= today };
};
