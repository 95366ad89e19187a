import type { TextRun } from './textRuns';

/** What ends a sentence or introduces speech, in the scripts of the news. */
const SENTENCE = /[.!?:;。！？…؟।»"”“]/;
/** Scripts that say in one character what others say in two or three. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Least weight of prose: a paragraph says so by its tag, any other box must look like one. */
const LEAST = { paragraph: 30, other: 60 } as const;

/** A paragraph of more characters is a story's, however it is set: teasers and requests are shorter. */
export const LONG = 350;

/** Headings of all levels, as a selector. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Length of a run outside its links, dense scripts counting double. */
export const weightOf = (run: TextRun): number =>
  (run.text.length - run.linked) * (DENSE.test(run.text) ? 2 : 1);

/** Share of a run's characters inside links: 0 to 1. */
export const linkShare = (run: TextRun): number => run.linked / run.text.length;

/** Remembers a test's verdicts: each run is asked many times, and each answer climbs the tree. */
const remembered = (test: (run: TextRun) => boolean): ((run: TextRun) => boolean) => {
  const verdicts = new WeakMap<TextRun, boolean>();
  return (run) => {
    const known = verdicts.get(run);
    if (known !== undefined) return known;
    const verdict = test(run);
    verdicts.set(run, verdict);
    return verdict;
  };
};

/** Is the run part of a heading? */
export const isHeading = remembered((run) => run.element.closest(HEADINGS) !== null);

/** Is the run part of a `<p>`? */
export const isParagraph = remembered((run) => run.element.closest('p') !== null);

const CAPTION =
  /(?:^|[-_\s])(?:captions?|legende|bildunterschrift|bildtext|pie-?de-?foto|imgtext|images?|photos?|pictures?|media-?info)(?:$|[-_\s])/i;

/** Words under a picture, by its tag or by what its author calls it. */
export const isCaption = remembered((run) => {
  if (run.element.closest('figcaption') !== null) return true;
  const { element } = run;
  const names = `${element.className} ${element.parentElement?.className ?? ''}`;
  return CAPTION.test(names.replace(/([a-z])([A-Z])/g, '$1-$2'));
});

/** Running text: sentences of some length, mostly outside links, neither heading nor caption. */
export const isProse = remembered((run) => {
  if (linkShare(run) > 0.5 || isHeading(run)) return false;
  const weight = weightOf(run);
  if (isParagraph(run)) return weight >= LEAST.paragraph;
  return weight >= LEAST.other && SENTENCE.test(run.text);
});
