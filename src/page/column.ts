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
  /** Weight of all prose. */
  readonly weight: number;
}

const paragraphOf = (run: TextRun): Element => run.element.closest('p') ?? run.element;

/** Tag, and what holds it: publishers' classes are the same for all paragraphs of a story. */
const settingOf = (run: TextRun): string => {
  const paragraph = paragraphOf(run);
  const parent = paragraph.parentElement;
  return `${paragraph.localName}<${parent?.localName}.${parent?.getAttribute('class') ?? ''}`;
};

/** Learns a story's column from its prose. */
export const learnColumn = (prose: readonly TextRun[]): Column => {
  const bySetting = new Map<string, number>();
  let [weight, paragraphs] = [0, 0];
  for (const run of prose) {
    const own = weightOf(run);
    weight += own;
    if (isParagraph(run)) paragraphs += own;
    bySetting.set(settingOf(run), (bySetting.get(settingOf(run)) ?? 0) + own);
  }
  const isMain = (run: TextRun): boolean => (bySetting.get(settingOf(run)) ?? 0) >= weight * MAIN;
  const holders = new Set<Element>();
  for (const run of prose) {
    const holder = paragraphOf(run).parentElement;
    if (holder !== null && isMain(run)) holders.add(holder);
  }
  return { isMain, holders, inParagraphs: paragraphs > weight * IN_PARAGRAPHS, weight };
};
