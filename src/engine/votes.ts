import { KINDS, type Kind } from './types';

/** What the words in and around a name say for each kind; 0 where they say nothing. */
export type Votes = Readonly<Record<Kind, number>>;

// Weighs like half a leaning cue for any other kind, so that a lone weak cue stays weak.
const DOUBT = 0.5;

/** No cue at all. */
export const NO_VOTES: Votes = { person: 0, place: 0, organisation: 0, event: 0, work: 0 };

/**
 * The kind with most votes and how clear the lead is, 0 to 1; `null` where nobody voted. Ties go to
 * the order of {@link KINDS}: person before place, because a person wrongly called a place does most
 * harm later, when the place is linked.
 */
export function winner(votes: Votes): { readonly kind: Kind | null; readonly lead: number } {
  let kind: Kind | null = null;
  let most = 0;
  let second = 0;
  // By index: where code has not run often, a list's iterator costs more than all the rest.
  for (let i = 0; i < KINDS.length; i++) {
    const each = KINDS[i] ?? 'person';
    const count = votes[each];
    if (count > most) {
      second = most;
      most = count;
      kind = each;
    } else if (count > second) second = count;
  }
  return { kind, lead: kind === null ? 0 : most / (most + second + DOUBT) };
}
