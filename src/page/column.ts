import { isParagraph, weightOf } from './prose';
import type { TextRun } from './textRuns';

/** Share of a story's prose that makes a way of setting paragraphs its main one. */
const MAIN = 0.15;
/** Share of prose in `<p>` above which other boxes hold something else. */
const IN_PARAGRAPHS = 0.8;

/** How a story's paragraphs are set, learned from the page itself. */
export interface Column {
  /** Is this run set like the bulk of the story's prose? */
  isMain(run: TextRun): boolean;
  /** The elements that directly hold such paragraphs. */
  readonly holders: ReadonlySet<Element>;
  /** Does nearly all prose stand in `<p>`? */
  readonly inParagraphs: boolean;
}

const paragraphOf = (run: TextRun): Element => run.element.closest('p') ?? run.element;

/** Tag, and what holds it: publishers' classes are the same for all paragraphs of a story. */
const settingOf = (run: TextRun, named: boolean): string => {
  const paragraph = paragraphOf(run);
  const parent = paragraph.parentElement;
  const name = named ? (parent?.getAttribute('class') ?? '') : '';
  return `${paragraph.localName}<${parent?.localName}.${name.replace(/\d+/g, '')}`;
};

const weigh = (prose: readonly TextRun[], named: boolean): Map<string, number> => {
  const weights = new Map<string, number>();
  for (const run of prose) {
    const setting = settingOf(run, named);
    weights.set(setting, (weights.get(setting) ?? 0) + weightOf(run));
  }
  return weights;
};

/**
 * Learns a story's column from its prose. Where no class is shared by enough of it, because every
 * paragraph has one of its own, the tags alone say how it is set.
 */
export const learnColumn = (prose: readonly TextRun[]): Column => {
  const sum = (runs: readonly TextRun[]): number => runs.reduce((s, run) => s + weightOf(run), 0);
  const weight = sum(prose);
  const byClass = weigh(prose, true);
  const named = Math.max(0, ...byClass.values()) >= weight * MAIN;
  const weights = named ? byClass : weigh(prose, false);
  const isMain = (run: TextRun): boolean =>
    (weights.get(settingOf(run, named)) ?? 0) >= weight * MAIN;
  const holders = new Set<Element>();
  for (const run of prose) {
    const holder = paragraphOf(run).parentElement;
    if (holder !== null && isMain(run)) holders.add(holder);
  }
  const inParagraphs = sum(prose.filter(isParagraph)) > weight * IN_PARAGRAPHS;
  return { isMain, holders, inParagraphs };
};
