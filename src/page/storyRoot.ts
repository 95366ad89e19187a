import { isCaption, isHeading, isProse, linkShare, weightOf } from './prose';
import type { TextRun } from './textRuns';

/** The most that a scrap (a short line that is neither prose nor heading nor caption) costs. */
const SCRAP_MOST = 100;

/** What a run adds to the elements around it: prose counts for a story, scraps against it. */
const worthOf = (run: TextRun): number => {
  if (isProse(run)) return weightOf(run);
  if (isCaption(run) || (isHeading(run) && linkShare(run) < 0.5)) return 0;
  return -Math.min(run.text.length, SCRAP_MOST);
};

/**
 * The element that holds much prose and few scraps, the innermost if several are equal; null if
 * scraps outweigh prose everywhere. `runs` are those that no conviction has taken out, so that a
 * story's container is no worse for the advertisements in it.
 *
 * A container of teasers loses by their scraps (labels, dates, bylines) about what it wins by
 * their sentences; a story cut into sections wins at the element that holds them all.
 */
export const storyRoot = (runs: readonly TextRun[]): Element | null => {
  const worth = new Map<Element, number>();
  for (const run of runs) {
    const value = worthOf(run);
    for (let e: Element | null = run.element; e !== null; e = e.parentElement) {
      worth.set(e, (worth.get(e) ?? 0) + value);
    }
  }
  let best: readonly [Element | null, number] = [null, 0];
  for (const [element, value] of worth) {
    const [held, most] = best;
    if (value > most || (value === most && held?.contains(element))) best = [element, value];
  }
  return best[0];
};
