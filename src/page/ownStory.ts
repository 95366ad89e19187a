import { titledHeading } from './headline';
import { isProse, weightOf } from './prose';
import type { TextRun } from './textRuns';

/** Prose that a story has at least before the next one may begin below it on the same page. */
const STORY_LEAST = 400;

/** Is this the headline of another story? Sub-headings set as `<h1>` stand in the same article. */
const beginsAnother = (run: TextRun, own: TextRun): boolean => {
  const article = run.element.closest('article');
  return (
    run.element.closest('h1') !== null &&
    article !== null &&
    article !== own.element.closest('article') &&
    !article.contains(own.element)
  );
};

/**
 * Index after the last run of the page's own story. Sites that scroll on append whole stories;
 * each has a headline in an article element of its own.
 */
export const endOfOwnStory = (runs: readonly TextRun[], title: string | null): number => {
  const own = titledHeading(runs, title);
  const headline = runs[own];
  if (headline === undefined) return runs.length;
  let prose = 0;
  for (let i = own + 1; i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined) break;
    if (prose >= STORY_LEAST && beginsAnother(run, headline)) return i;
    if (isProse(run)) prose += weightOf(run);
  }
  return runs.length;
};
