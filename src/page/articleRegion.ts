import type { BlockRole } from '../engine/types';
import { isBoilerplate } from './boilerplate';
import { HEADINGS, isCaption, isHeading, isParagraph, isProse, linkShare, weightOf } from './prose';
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

/** Text without anything but letters and digits, to compare what is set differently. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** What a short, unconvicted scrap costs an element that wants to be the story's root. */
const SCRAP_MOST = 100;

/**
 * The element that holds much prose and few scraps. Convicted runs and headings cost nothing: a
 * story's container is no worse for the advertisements in it.
 */
const storyRoot = (runs: readonly TextRun[], isOut: (run: TextRun) => boolean): Element | null => {
  const score = new Map<Element, number>();
  for (const run of runs) {
    if (isOut(run)) continue;
    const scrap =
      isHeading(run) && linkShare(run) < 0.5 ? 0 : -Math.min(run.text.length, SCRAP_MOST);
    const value = isProse(run) ? weightOf(run) : isCaption(run) ? 0 : scrap;
    for (let e: Element | null = run.element; e !== null; e = e.parentElement) {
      score.set(e, (score.get(e) ?? 0) + value);
    }
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, value] of score) {
    if (value > most || (value === most && best?.contains(element))) {
      best = element;
      most = value;
    }
  }
  return best;
};

/** The page's headline: the heading that says the title, else the last `<h1>` before the story. */
const headlineIndex = (
  runs: readonly TextRun[],
  title: string | null,
  first: number,
  isOut: (run: TextRun) => boolean,
): number => {
  const wanted = bare(title ?? '');
  const says = (run: TextRun): boolean => {
    const text = bare(run.text);
    const [short, long] = text.length < wanted.length ? [text, wanted] : [wanted, text];
    return short.length >= 8 && short.length * 2.5 >= long.length && long.includes(short);
  };
  const inH1 = (run: TextRun): boolean => run.element.closest('h1') !== null;
  const exact = runs.findIndex((run, i) => i <= first + 3 && isHeading(run) && says(run));
  if (exact >= 0) return exact;
  const before = runs.findLastIndex((run, i) => i < first && inH1(run));
  return before >= 0
    ? before
    : runs.findIndex(
        (run, i) =>
          i < first &&
          run.element.closest('h1,h2') !== null &&
          !isOut(run) &&
          run.text.length > 15 &&
          linkShare(run) < 0.5,
      );
};

const STANDFIRST =
  /standfirst|(?:^|[-_\s])(?:lead|lede|dek|deck|summary|intro|subtitle|sub-?title|teaser|excerpt|abstract|vorspann|chapo|lid|sommario|entradilla|ingress|description)(?:$|[-_\s])/i;
const signature = (run: TextRun): string => {
  const p = run.element.closest('p') ?? run.element;
  const parent = p.parentElement;
  return `${p.localName}<${parent?.localName}.${parent?.getAttribute('class') ?? ''}`;
};

const roleOf = (run: TextRun): BlockRole => {
  if (isCaption(run)) return 'caption';
  if (isHeading(run)) return 'subheading';
  if (run.element.closest('blockquote,q')) return 'quote';
  return run.element.closest('li') ? 'item' : 'paragraph';
};

/** Boxes in the story's column that hold a linked headline are teasers of other stories. */
const isTeaser = (run: TextRun, root: Element, main: ReadonlySet<Element>): boolean => {
  let box: Element | null = null;
  for (let e: Element | null = run.element; e && e !== root && !main.has(e); e = e.parentElement)
    box = e;
  if (box === null || box === run.element) return false;
  return [...box.querySelectorAll('a[href]')].some(
    (a) =>
      a.querySelector(HEADINGS) !== null || a.closest(HEADINGS) !== null || a.contains(run.element),
  );
};

export const articleRegion = (body: Element, title: string | null): Region | null => {
  const runs = textRuns(body);
  const isOut = tryClutter(runs);
  const root = storyRoot(runs, isOut);
  if (root === null) return null;
  const inRoot = (run: TextRun): boolean => root.contains(run.element) && !isOut(run);
  const prose = runs.filter((run) => inRoot(run) && isProse(run));
  const total = prose.reduce((sum, run) => sum + weightOf(run), 0);
  const bySignature = new Map<string, number>();
  for (const run of prose)
    bySignature.set(signature(run), (bySignature.get(signature(run)) ?? 0) + weightOf(run));
  const isMain = (run: TextRun): boolean => (bySignature.get(signature(run)) ?? 0) >= total * 0.15;
  const main = new Set(
    prose.filter(isMain).flatMap((run) => {
      const p = (run.element.closest('p') ?? run.element).parentElement;
      return p ? [p] : [];
    }),
  );
  const mainP =
    prose.filter((run) => isParagraph(run)).reduce((s, r) => s + weightOf(r), 0) > total * 0.8;
  const first = runs.findIndex((run) => inRoot(run) && isProse(run) && isMain(run));
  const head = headlineIndex(runs, title, first, isOut);
  const kept: (RegionRun | null)[] = runs.map((run, i) => {
    if (i === head) return { run, role: 'headline' };
    if (isOut(run) || i < head) return null;
    if (isBoilerplate(run.text)) return null;
    if (i < first) {
      if (isCaption(run)) return root.contains(run.element) ? { run, role: 'caption' } : null;
      const isLead =
        STANDFIRST.test(run.element.className) ||
        STANDFIRST.test(run.element.parentElement?.className ?? '');
      if (linkShare(run) >= 0.5) return null;
      if (isProse(run))
        return head >= 0 && (isLead || !root.contains(run.element) || !isParagraph(run))
          ? { run, role: 'standfirst' }
          : root.contains(run.element)
            ? { run, role: roleOf(run) }
            : null;
      return head >= 0 && isHeading(run) && run.text.length >= 25
        ? { run, role: 'standfirst' }
        : null;
    }
    if (!inRoot(run)) return null;
    const role = roleOf(run);
    if (linkShare(run) > 0.8) return null;
    if (role === 'caption') return { run, role };
    if (role === 'subheading') return { run, role };
    if (!isMain(run) && isTeaser(run, root, main)) return null;
    if (isParagraph(run)) return { run, role };
    if (role === 'item' && main.has(run.element.closest('ul,ol')?.parentElement as Element))
      return { run, role };
    if (isProse(run) && (isMain(run) || !mainP || role === 'quote')) return { run, role };
    return null;
  });
  // dangling headings
  for (let i = runs.length - 1; i >= 0; i--) {
    if (kept[i]?.role !== 'subheading') continue;
    let j = i + 1;
    let skipped = 0;
    while (
      j < runs.length &&
      (kept[j]?.role === 'caption' ||
        (isOut(runs[j] as TextRun) && (skipped += (runs[j] as TextRun).text.length) <= 30))
    )
      j++;
    if (
      !kept[j] ||
      (kept[j]?.run.element.closest(HEADINGS) && linkShare(kept[j]?.run as TextRun) > 0.5)
    )
      kept[i] = null;
  }
  const list = kept.filter((k) => k !== null);
  if (list.length === 0) return null;
  return { root, runs: list };
};
export const debug = (doc: Document): void => {
  const runs = textRuns(doc.querySelector('body') as Element);
  const out = tryClutter(runs);
  const root = storyRoot(runs, out);
  console.log('ROOT', root?.localName, root?.getAttribute('class'));
  for (const r of runs)
    console.log(
      root?.contains(r.element) ? '+' : '-',
      out(r)
        ? `OUT(${r.suspect?.element.localName}.${r.suspect?.element.getAttribute('class')}#${r.suspect?.element.getAttribute('id')})`.slice(
            0,
            90,
          )
        : 'in',
      isProse(r) ? 'P' : '.',
      r.element.localName,
      linkShare(r).toFixed(1),
      r.text.slice(0, 90).replaceAll('\n', '⏎'),
    );
};
