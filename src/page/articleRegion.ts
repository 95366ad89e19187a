import type { BlockRole } from '../engine/types';
import { isCalledStandfirst, isInStandfirst, roleOf } from './blockRole';
import { isBoilerplate } from './boilerplate';
import { type Column, learnColumn } from './column';
import { headlineIndex } from './headline';
import { isTeaser } from './isTeaser';
import { endOfOwnStory } from './ownStory';
import { isCaption, isHeading, isParagraph, isProse, linkShare } from './prose';
import { storyRoot } from './storyRoot';
import { type TextRun, textRuns } from './textRuns';
import { tryClutter } from './tryClutter';

/** A run of the story and its role. */
export interface RegionRun {
  readonly run: TextRun;
  readonly role: BlockRole;
}

/** The part of a page that is the story. */
export interface Region {
  /** The smallest element that holds all of it. */
  readonly root: Element;
  /** In reading order; never empty. */
  readonly runs: readonly RegionRun[];
}

/** What is known of a page once its story's place is found. */
interface Story {
  readonly runs: readonly TextRun[];
  readonly isOut: (run: TextRun) => boolean;
  readonly root: Element;
  readonly column: Column;
  /** Index of the headline, -1 for none, and of the first paragraph of the column. */
  readonly head: number;
  readonly first: number;
}

/** A heading of fewer characters between headline and story is a section's name or a kicker. */
const STANDFIRST_LEAST = 25;
/** Characters of convicted text that may part a heading from its paragraph: "Advertisement". */
const BETWEEN = 30;

const findStory = (body: Element, title: string | null): Story | null => {
  const all = textRuns(body);
  const runs = all.slice(0, endOfOwnStory(all, title));
  const isOut = tryClutter(runs);
  const free = runs.filter((run) => !isOut(run));
  const root = storyRoot(free);
  if (root === null) return null;
  const prose = free.filter((run) => root.contains(run.element) && isProse(run));
  const column = learnColumn(prose);
  const opening = prose.find(column.isMain) ?? prose[0];
  const first = opening === undefined ? 0 : runs.indexOf(opening);
  return { runs, isOut, root, column, head: headlineIndex(runs, title, first), first };
};

/** Between headline and column: the standfirst, the opening picture's caption, a lone opening. */
const roleBefore = (run: TextRun, { root, head }: Story): BlockRole | null => {
  const inside = root.contains(run.element);
  if (isCaption(run)) return inside ? 'caption' : null;
  if (linkShare(run) >= 0.5) return null;
  if (isHeading(run)) return head >= 0 && run.text.length >= STANDFIRST_LEAST ? 'standfirst' : null;
  if (!isProse(run)) return null;
  if (head >= 0 && (!inside || isInStandfirst(run) || !isParagraph(run))) return 'standfirst';
  return inside ? roleOf(run) : null;
};

/** From the column's first paragraph on. */
const roleWithin = (run: TextRun, { root, column }: Story): BlockRole | null => {
  if (!root.contains(run.element) || linkShare(run) > 0.8) return null;
  const role = roleOf(run);
  if (!column.isMain(run) && isTeaser(run, root, column)) return null;
  if (role === 'caption' || role === 'subheading' || isParagraph(run)) return role;
  const list = role === 'item' ? run.element.closest('ul,ol')?.parentElement : null;
  if (list && column.holders.has(list)) return role;
  const fits = column.isMain(run) || !column.inParagraphs || role === 'quote';
  return fits && isProse(run) ? role : null;
};

const roleIn = (story: Story, run: TextRun, index: number): BlockRole | null => {
  if (index === story.head) return 'headline';
  if (index < story.head || story.isOut(run) || isBoilerplate(run.text)) return null;
  if (index < story.first) return roleBefore(run, story);
  return index === story.first && isCalledStandfirst(run) ? 'standfirst' : roleWithin(run, story);
};

/** Does text of the story follow this heading at once? If not, it heads what was left out. */
const headsStory = (story: Story, roles: readonly (BlockRole | null)[], index: number): boolean => {
  let between = 0;
  for (let i = index + 1; i < story.runs.length; i++) {
    const run = story.runs[i];
    const role = roles[i];
    if (role === 'caption') continue;
    if (role !== null && role !== undefined) return true;
    if (run !== undefined && story.isOut(run)) between += run.text.length;
    else return false;
    if (between > BETWEEN) return false;
  }
  return false;
};

/** The smallest element that holds all of some runs. */
const commonRoot = (runs: readonly RegionRun[], inner: Element): Element => {
  let root = inner;
  for (const { run } of runs) {
    while (!root.contains(run.element) && root.parentElement) root = root.parentElement;
  }
  return root;
};

/**
 * Finds the story in a page: headline, standfirst, paragraphs, lists, quotes and the captions of
 * its pictures; without navigation, teasers, comments, requests and credits. Null if the page has
 * no prose to speak of.
 *
 * The walk: the page's text is cut into runs; what stands in suspicious elements is tried by the
 * prose they hold; the element with much prose and few scraps is the story's; how its paragraphs
 * are set tells them from boxes in between; headings with nothing of the story below go last.
 */
export const articleRegion = (body: Element, title: string | null): Region | null => {
  const story = findStory(body, title);
  if (story === null) return null;
  const roles = story.runs.map((run, i) => roleIn(story, run, i));
  // From the end, so that a heading over a heading that falls away falls with it.
  for (let i = roles.length - 1; i >= 0; i--) {
    if (roles[i] === 'subheading' && !headsStory(story, roles, i)) roles[i] = null;
  }
  const runs = story.runs.flatMap((run, i) => {
    const role = roles[i];
    return role ? [{ run, role }] : [];
  });
  return runs.length === 0 ? null : { root: commonRoot(runs, story.root), runs };
};
