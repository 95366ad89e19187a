import type { Column } from './column';
import { HEADINGS, LONG } from './prose';
import type { TextRun } from './textRuns';

/** A link of so many characters outside a paragraph is a headline. */
const HEADLINE = 20;

/** The outermost element around a run that holds no paragraph of the story's column. */
const boxOf = (run: TextRun, root: Element, column: Column): Element | null => {
  let box: Element | null = null;
  for (let e: Element | null = run.element; e && e !== root && !holdsColumn(e, column); ) {
    box = e;
    e = e.parentElement;
  }
  return box;
};

const holdsColumn = (element: Element, { holders }: Column): boolean => {
  if (holders.has(element)) return true;
  for (const holder of holders) if (element.contains(holder)) return true;
  return false;
};

const leadsAway = (link: Element, run: TextRun): boolean => {
  if (link.contains(run.element)) return true;
  if (link.querySelector(HEADINGS) !== null || link.closest(HEADINGS) !== null) return true;
  return link.closest('p') === null && (link.textContent?.trim().length ?? 0) >= HEADLINE;
};

/**
 * Does a run that is set apart from the story's column belong to a teaser: a box that links its
 * headline, or itself, to another page?
 */
export const isTeaser = (run: TextRun, root: Element, column: Column): boolean => {
  const box = run.text.length > LONG ? null : boxOf(run, root, column);
  if (box === null) return false;
  return [...box.querySelectorAll('a[href]')].some((link) => leadsAway(link, run));
};
