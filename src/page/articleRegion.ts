import type { BlockRole } from '../engine/types';
import { isCalledStandfirst, isInStandfirst, roleOf } from './blockRole';
import { isBoilerplate } from './boilerplate';
import { type Column, learnColumn } from './column';
import { headlineIndex, saysSame } from './headline';
import { isTeaser } from './isTeaser';
import { endOfOwnStory } from './ownStory';
import { isCaption, isHeading, isParagraph, isProse, LONG, linkShare } from './prose';
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

/** What the page's head says of its story. */
export interface Said {
  readonly title: string | null;
  /** Descriptions, as a rule the standfirst or its beginning. */
  readonly descriptions?: readonly string[];
}

/** What is known of a page once its story's place is found. */
interface Story {
  readonly runs: readonly TextRun[];
  readonly isOut: (run: TextRun) => boolean;
  readonly root: Element;
  readonly column: Column;
  /** Index of the headline, -1 for none. */
  readonly head: number;
  /** Indices of the first and the last paragraph of the column. */
  readonly first: number;
  readonly last: number;
  readonly descriptions: readonly string[];
}

/** A heading of fewer characters between headline and story is a section's name or a kicker. */
const STANDFIRST_LEAST = 25;
/** Characters of convicted text that may part a heading from its paragraph: "Advertisement". */
const BETWEEN = 30;

const findStory = (body: Element, { title, descriptions = [] }: Said): Story | null => {
  const all = textRuns(body);
  const runs = all.slice(0, endOfOwnStory(all, title));
  const isOut = tryClutter(runs);
  const free = runs.filter((run) => !isOut(run));
  const root = storyRoot(free);
  if (root === null) return null;
  const prose = free.filter((run) => root.contains(run.element) && isProse(run));
  const column = learnColumn(prose);
  const set = prose.filter(column.isMain);
  const [opening, closing] = [set[0] ?? prose[0], set.at(-1) ?? prose.at(-1)];
  const first = opening === undefined ? 0 : runs.indexOf(opening);
  const last = closing === undefined ? runs.length : runs.indexOf(closing);
  const head = headlineIndex(runs, title, first);
  return { runs, isOut, root, column, head, first, last, descriptions };
};

/** Says the page's head the same as this line above the story? Then no class name counts. */
const isDescribed = (run: TextRun, { descriptions }: Story): boolean =>
  run.text.length >= STANDFIRST_LEAST &&
  linkShare(run) < 0.5 &&
  descriptions.some((description) => saysSame(run.text, description));

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
  if (!root.contains(run.element) || linkShare(run) > 0.75) return null;
  const role = roleOf(run);
  if (!column.isMain(run) && isTeaser(run, root, column)) return null;
  if (role === 'caption' || role === 'subheading') return role;
  if (isParagraph(run)) return column.isMain(run) || isProse(run) ? role : null;
  const list = role === 'item' ? run.element.closest('ul,ol')?.parentElement : null;
  if (list && column.holders.has(list)) return role;
  if (column.isMain(run) && !column.inParagraphs) return role;
  const fits = column.isMain(run) || !column.inParagraphs || role === 'quote';
  return fits && isProse(run) ? role : null;
};

/**
 * Below the column's last paragraph, what is set otherwise is about the story, its author or its
 * reader; only a long paragraph, or a list or quote in the column itself, still belongs to it.
 */
const closes = (run: TextRun, column: Column): boolean => {
  const box = run.element.closest('ul,ol,blockquote')?.parentElement;
  if (isParagraph(run) && run.text.length > LONG) return true;
  return column.isMain(run) || isCaption(run) || (box != null && column.holders.has(box));
};

const roleIn = (story: Story, run: TextRun, index: number): BlockRole | null => {
  if (index === story.head) return 'headline';
  if (index < story.head) return null;
  if (index < story.first && isDescribed(run, story)) return 'standfirst';
  if (story.isOut(run) || isBoilerplate(run.text)) return null;
  if (index < story.first) return roleBefore(run, story);
  if (index > story.last && !closes(run, story.column)) return null;
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
export const articleRegion = (body: Element, said: Said): Region | null => {
  const story = findStory(body, said);
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
