/**
 * What the panel's page tells of its own painting. The probe is a script of the benchmark's in a copy
 * of the build: no driver can put one into a frame of ours before the panel's code runs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildCopy } from '../sandbox/copyBuild';

/** Something that the panel painted. Times are milliseconds since 1970, as exact as the browser's. */
export interface Painted {
  readonly what: 'cast' | 'skeleton' | 'card';
  readonly at: number;
}

/** What the probe has seen since it was last asked to begin anew. */
export interface ProbeReport {
  readonly painted: readonly Painted[];
  /** The document's first contentful paint, by its `paint` entry; null: none yet. */
  readonly first: number | null;
  /** Entries of `layout-shift` after the first paint of what shows now; null: none are kept here. */
  readonly shift: number | null;
  /** Blocks that were in sight when what shows now was painted first, and stand elsewhere now. */
  readonly moved: number;
  /** The longest `longtask`, milliseconds; null: the browser keeps no account of them. */
  readonly longest: number | null;
}

/** What the probe leaves in the panel's window. */
export interface Probe {
  readonly begin: () => void;
  readonly report: () => ProbeReport;
}

/**
 * Runs in the panel's page before its own script, and refers to nothing outside itself. A paint is
 * taken to be the first task after the frame in which a change was drawn: styles, layout and the
 * painting on the main thread are done then, and only the compositor has still to show it.
 */
const probe = (): void => {
  const supported = PerformanceObserver.supportedEntryTypes;
  let painted: { what: Painted['what']; at: number; title: string }[] = [];
  let shifts: { at: number; value: number }[] = [];
  let longest = 0;
  let boxes: [Element, DOMRect][] = [];
  let last = '';
  let waiting = false;

  const now = (): number => performance.timeOrigin + performance.now();
  const title = (): string => document.querySelector('.card .title')?.textContent ?? '';
  const what = (): Painted['what'] | null => {
    if (document.querySelector('.card .skeleton')) return 'skeleton';
    if (document.querySelector('.card .facts, .card .stamp')) return 'card';
    return !document.querySelector('.card') && document.querySelector('.row .name') ? 'cast' : null;
  };
  const measure = (): void => {
    const all = [...document.querySelectorAll('main h1, main p, main .fact, main section, .row')];
    boxes = all
      .map((element): [Element, DOMRect] => [element, element.getBoundingClientRect()])
      .filter(([, box]) => box.height > 0 && box.bottom > 0 && box.top < innerHeight);
  };
  const drawn = (): void => {
    const is = what();
    const key = `${is} ${title()}`;
    if (is === null || key === last) return;
    const at = now();
    const isNew = last.slice(last.indexOf(' ')) !== key.slice(key.indexOf(' '));
    last = key;
    painted.push({ what: is, at, title: title() });
    performance.mark(key);
    if (isNew) measure();
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    waiting = false;
    drawn();
  };
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => port2.postMessage(null));
  }).observe(document, { childList: true, subtree: true, characterData: true });

  const observe = (type: string, take: (entry: PerformanceEntry) => void): void => {
    if (!supported.includes(type)) return;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true });
  };
  observe('layout-shift', (entry) => {
    const { value } = entry as PerformanceEntry & { readonly value: number };
    shifts.push({ at: performance.timeOrigin + entry.startTime, value });
  });
  observe('longtask', ({ duration }) => {
    longest = Math.max(longest, duration);
  });

  const shiftSum = (): number => {
    // The list that a panel shows for a moment before it hears of the name is no part of the card.
    const begun = painted.find((one) => one.what !== 'cast') ?? painted[0];
    const since = begun?.at ?? 0;
    return shifts.reduce((sum, { at, value }) => (at > since ? sum + value : sum), 0);
  };
  const moved = (): number =>
    boxes.filter(([element, { top, left }]) => {
      const box = element.getBoundingClientRect();
      return element.isConnected && (Math.abs(box.top - top) > 1 || Math.abs(box.left - left) > 1);
    }).length;
  (window as Window & { sidelightProbe?: Probe }).sidelightProbe = {
    begin: () => {
      painted = [];
      shifts = [];
      boxes = [];
      longest = 0;
    },
    report: () => {
      const first = performance.getEntriesByName('first-contentful-paint')[0];
      return {
        painted,
        first: first ? performance.timeOrigin + first.startTime : null,
        shift: supported.includes('layout-shift') ? shiftSum() : null,
        moved: moved(),
        longest: supported.includes('longtask') ? longest : null,
      };
    },
  };
};

/** Puts the probe before the panel's own script in a copy of the build. */
export const addProbe = ({ folder }: BuildCopy): void => {
  writeFileSync(join(folder, 'probe.js'), `(${probe.toString()})();`);
  const page = join(folder, 'sidebar.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<script ', '<script src="probe.js"></script><script '));
};
