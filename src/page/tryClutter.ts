import { isProse, weightOf } from './prose';
import type { Suspect, TextRun } from './textRuns';

/** A suspect that holds this share of the page's prose is the story, whatever it is called. */
const ACQUITTED = 0.4;

/**
 * What shares a verdict: elements of one class, for a story may be cut into forty of them, but each
 * `aside` or `form` by itself.
 */
const charged = ({ element, suspicion }: Suspect): Element | string =>
  suspicion === 'name' || suspicion === 'story'
    ? `${element.localName} ${element.getAttribute('class') ?? ''}`
    : element;

/**
 * Tries the suspects of a page and returns a test of runs: is this one outside the story?
 * Class names lie in both directions (a form around the whole page, a body called
 * `has-newsletter`), so a suspect goes free if much of the page's prose stands in it. Consent
 * boxes never do: some hold more sentences than the story.
 */
export const tryClutter = (runs: readonly TextRun[]): ((run: TextRun) => boolean) => {
  const prose = new Map<Element | string, number>();
  let total = 0;
  for (const run of runs) {
    if (!isProse(run) || isCertain(run)) continue;
    const weight = weightOf(run);
    total += weight;
    const keys = new Set<Element | string>();
    for (let s = run.suspect; s !== null; s = s.outer) keys.add(charged(s));
    for (const key of keys) prose.set(key, (prose.get(key) ?? 0) + weight);
  }
  return (run) => {
    for (let s = run.suspect; s !== null; s = s.outer) {
      if (s.suspicion === 'consent' || (prose.get(charged(s)) ?? 0) <= total * ACQUITTED)
        return true;
    }
    return false;
  };
};

const isCertain = (run: TextRun): boolean => {
  for (let s = run.suspect; s !== null; s = s.outer) if (s.suspicion === 'consent') return true;
  return false;
};
