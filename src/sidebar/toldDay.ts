/** Which day the cards tell of, and why that one. */
import { dayToTell, isoDay } from '../lib/dayToTell';
import type { PanelState } from './state';

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

/** The day that the article's cards are asked for: the reader's word before the article's. */
export const dayOf = ({ day, article }: PanelState): string | null => day ?? article?.day ?? null;

/** The day that everything in the panel tells of, by the rule that the background has, too. */
export const toldDay = (state: PanelState, now: number): ToldDay => {
  const today = isoDay(now);
  const asked = dayOf(state);
  if (asked === null) return { day: today, basis: 'none', isToday: true };
  const day = dayToTell(asked, now);
  if (day !== asked) return { day, basis: 'ahead', isToday: true };
  const basis = state.day === null ? 'stated' : 'set';
  return { day, basis, isToday: day >= today };
};
