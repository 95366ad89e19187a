import { isHeading, linkShare } from './prose';
import type { TextRun } from './textRuns';

/** Text without anything but letters and digits, to compare what is set differently. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Fewer letters than this are found by chance in any title. */
const TELLING = 8;
/** How much longer one may be than the other: a kicker before it, the outlet's name behind. */
const LONGER = 2.5;

/** Do two texts say the same, give or take a kicker, the outlet's name, or a cut at the end? */
export const saysSame = (text: string, title: string): boolean => {
  const [a, b] = [bare(text), bare(title)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= TELLING && short.length * LONGER >= long.length && long.includes(short);
};

const isIn = (run: TextRun, tags: string): boolean => run.element.closest(tags) !== null;

/** Index of the heading that says the page's title: an `<h1>` rather than another; -1 for none. */
export const titledHeading = (runs: readonly TextRun[], title: string | null): number => {
  if (title === null) return -1;
  const says = (run: TextRun): boolean => isHeading(run) && saysSame(run.text, title);
  const first = runs.findIndex((run) => isIn(run, 'h1') && says(run));
  return first >= 0 ? first : runs.findIndex(says);
};

/** Characters that a heading needs to be a headline if nothing else speaks for it. */
const HEADLINE_LEAST = 15;

/**
 * Index of the headline of a story whose prose begins at `first`: the heading that says the title,
 * else the last `<h1>` before the prose, else the last `<h2>`. -1 if there is none.
 */
export const headlineIndex = (
  runs: readonly TextRun[],
  title: string | null,
  first: number,
): number => {
  const titled = titledHeading(runs.slice(0, first + 3), title);
  if (titled >= 0) return titled;
  const lastBefore = (tag: string): number =>
    runs.findLastIndex(
      (run, i) =>
        i < first && isIn(run, tag) && linkShare(run) < 0.5 && run.text.length >= HEADLINE_LEAST,
    );
  const h1 = lastBefore('h1');
  return h1 >= 0 ? h1 : lastBefore('h2');
};
