import type { BlockRole } from '../engine/types';
import { type Suspect, type TextRun, textRuns } from './textRuns';

export interface RegionRun {
  readonly run: TextRun;
  readonly role: BlockRole;
}
export interface Region {
  readonly root: Element;
  readonly runs: readonly RegionRun[];
}

const SENTENCE = /[.!?:;。！？…؟।»"”]/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const ownLength = (run: TextRun): number =>
  (run.text.length - run.linked) * (CJK.test(run.text) ? 2 : 1);
const linkShare = (run: TextRun): number => run.linked / run.text.length;
const holder = (run: TextRun, tags: string): Element | null => run.element.closest(tags);
const isHeadingRun = (run: TextRun): boolean => holder(run, 'h1,h2,h3,h4,h5,h6') !== null;

export const isProse = (run: TextRun): boolean => {
  const own = ownLength(run);
  if (isHeadingRun(run) || linkShare(run) > 0.5) return false;
  const p = holder(run, 'p') !== null;
  return p ? own >= 30 : own >= 60 && SENTENCE.test(run.text);
};

const convicted = (runs: readonly TextRun[]): ((run: TextRun) => Suspect | null) => {
  const prose = new Map<Element, number>();
  let total = 0;
  for (const run of runs) {
    if (!isProse(run)) continue;
    const own = ownLength(run);
    total += own;
    for (let s = run.suspect; s !== null; s = s.outer)
      prose.set(s.element, (prose.get(s.element) ?? 0) + own);
  }
  return (run) => {
    let found: Suspect | null = null;
    for (let s = run.suspect; s !== null; s = s.outer)
      if ((prose.get(s.element) ?? 0) <= total * 0.4) found = s;
    return found;
  };
};

const bestRoot = (runs: readonly TextRun[], isOut: (run: TextRun) => unknown): Element | null => {
  const score = new Map<Element, number>();
  for (const run of runs) {
    const w = !isOut(run) && isProse(run) ? ownLength(run) : -1.5 * Math.min(run.text.length, 100);
    for (let e: Element | null = run.element; e !== null; e = e.parentElement)
      score.set(e, (score.get(e) ?? 0) + w);
  }
  let best: Element | null = null;
  let most = 0;
  for (const [e, s] of score)
    if (s > most || (s === most && best !== null && best.contains(e))) {
      best = e;
      most = s;
    }
  return best;
};

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const headlineOf = (
  runs: readonly TextRun[],
  title: string | null,
  root: Element,
): TextRun | null => {
  const want = title === null ? '' : key(title);
  const h1 = runs.filter((r) => holder(r, 'h1') !== null);
  return (
    runs.find((r) => isHeadingRun(r) && want !== '' && key(r.text) === want) ??
    h1.find(
      (r) =>
        want.length > 10 &&
        (key(r.text).includes(want) || (want.includes(key(r.text)) && key(r.text).length > 10)),
    ) ??
    h1.find((r) => root.contains(r.element)) ??
    h1.at(-1) ??
    null
  );
};

const roleOf = (run: TextRun): BlockRole => {
  if (holder(run, 'figcaption') || /caption/i.test(run.element.getAttribute('class') ?? ''))
    return 'caption';
  if (holder(run, 'h2,h3,h4,h5,h6')) return 'subheading';
  if (holder(run, 'blockquote')) return 'quote';
  if (holder(run, 'li')) return 'item';
  return 'paragraph';
};

export const articleRegion = (body: Element, title: string | null): Region | null => {
  const runs = textRuns(body);
  const out = convicted(runs);
  const root = bestRoot(runs, out);
  if (root === null) return null;
  const headline = headlineOf(runs, title, root);
  const at = headline === null ? -1 : runs.indexOf(headline);
  const kept: RegionRun[] = [];
  runs.forEach((run, i) => {
    if (run === headline) {
      kept.push({ run, role: 'headline' });
      return;
    }
    if (out(run) !== null) return;
    const inside = root.contains(run.element);
    if (i < at) return;
    if (!inside) {
      if (
        at >= 0 &&
        i > at &&
        kept.length < 4 &&
        isProse(run) &&
        !kept.some((k) => k.role === 'paragraph')
      )
        kept.push({ run, role: 'standfirst' });
      return;
    }
    const role = roleOf(run);
    if (linkShare(run) > 0.8) return;
    if (role === 'caption' || role === 'subheading' || isProse(run) || holder(run, 'p'))
      kept.push({ run, role });
  });
  if (kept.length === 0) return null;
  return { root, runs: kept };
};
export const debug = (doc: Document): void => {
  const runs = textRuns(doc.body);
  const out = convicted(runs);
  const root = bestRoot(runs, out);
  console.log('ROOT', root?.localName, root?.getAttribute('class'));
  for (const r of runs)
    console.log(
      root?.contains(r.element) ? '+' : '-',
      out(r)
        ? `OUT(${out(r)?.element.localName}.${out(r)?.element.getAttribute('class')}#${out(r)?.element.getAttribute('id')})`.slice(
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
