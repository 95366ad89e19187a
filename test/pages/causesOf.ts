/** Why a paragraph of the gold is not in the region: for the runner's list of what falls short. */
import { isBoilerplate } from '../../src/page/boilerplate';
import { type Suspect, type TextRun, textRuns } from '../../src/page/textRuns';
import { tryClutter } from '../../src/page/tryClutter';

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const tagOf = (element: Element): string => {
  const name = element.getAttribute('class') ?? element.id;
  return `<${element.localName}${name ? ` ${name.trim().slice(0, 40)}` : ''}>`;
};

const outermost = (suspect: Suspect): Suspect => {
  let found = suspect;
  while (found.outer !== null) found = found.outer;
  return found;
};

/** Enough letters to know a paragraph by its beginning. */
const BEGINNING = 60;

const causeOf = (
  text: string,
  runs: readonly TextRun[],
  isOut: (run: TextRun) => boolean,
): string => {
  const beginning = bare(text).slice(0, BEGINNING);
  const holds = runs.filter((run) => bare(run.text).includes(beginning));
  const free = holds.find((run) => !isOut(run));
  const [held] = holds;
  if (held === undefined) return 'not as one stretch of the page’s text';
  if (free !== undefined) {
    if (bare(text).includes(bare(free.text))) return 'the gold joins other text to it';
    return isBoilerplate(free.text)
      ? 'begins like a request'
      : `set apart in ${tagOf(free.element)}`;
  }
  return held.suspect === null ? 'left out' : `in ${tagOf(outermost(held.suspect).element)}`;
};

/** The cause for each of some gold paragraphs that a page's region lacks. */
export const causesOf = (doc: Document, missing: readonly string[]): string[] => {
  const runs = textRuns(doc.body);
  const isOut = tryClutter(runs);
  return missing.map((text) => causeOf(text, runs, isOut));
};
