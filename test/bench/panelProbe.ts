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

/** What the browser's own entries tell; times as in {@link Painted}. */
interface Entries {
  readonly begin: () => void;
  readonly shiftSince: (time: number) => number | null;
  readonly longest: () => number | null;
  readonly first: () => number | null;
}

type Probed = Window & { sidelightEntries?: Entries; sidelightProbe?: Probe };

/** Runs in the panel's page before all else, and refers to nothing outside itself. */
const watchEntries = (): void => {
  const here = performance.timeOrigin;
  let shifts: { at: number; value: number }[] = [];
  let longest = 0;
  const observe = (type: string, take: (entry: PerformanceEntry) => void): boolean => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return false;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true });
    return true;
  };
  const hasShifts = observe('layout-shift', (entry) => {
    const { value } = entry as PerformanceEntry & { readonly value: number };
    shifts.push({ at: here + entry.startTime, value });
  });
  const hasTasks = observe('longtask', ({ duration }) => {
    longest = Math.max(longest, duration);
  });
  (window as Probed).sidelightEntries = {
    begin: () => {
      shifts = [];
      longest = 0;
    },
    shiftSince: (time) =>
      hasShifts ? shifts.reduce((sum, { at, value }) => (at > time ? sum + value : sum), 0) : null,
    longest: () => (hasTasks ? longest : null),
    first: () => {
      const entry = performance.getEntriesByName('first-contentful-paint')[0];
      return entry ? here + entry.startTime : null;
    },
  };
};

/** The same, of the blocks that are in sight: where they were, and how many stand elsewhere now. */
const watchBlocks = (): void => {
  let boxes: [Element, DOMRect][] = [];
  const isElsewhere = ([element, was]: [Element, DOMRect]): boolean => {
    const { top, left } = element.getBoundingClientRect();
    return element.isConnected && (Math.abs(top - was.top) > 1 || Math.abs(left - was.left) > 1);
  };
  (window as Probed & { sidelightBlocks?: Blocks }).sidelightBlocks = {
    measure: () => {
      boxes = [...document.querySelectorAll('main h1, main p, main .fact, main section, .row')]
        .map((element): [Element, DOMRect] => [element, element.getBoundingClientRect()])
        .filter(([, box]) => box.height > 0 && box.bottom > 0 && box.top < innerHeight);
    },
    moved: () => boxes.filter(isElsewhere).length,
  };
};

interface Blocks {
  readonly measure: () => void;
  readonly moved: () => number;
}

/**
 * The same. A paint is taken to be the first task after the frame in which a change was drawn:
 * styles, layout and the painting on the main thread are done then, and only the compositor has
 * still to show it.
 */
const watchPaint = (): void => {
  const { sidelightEntries: entries, sidelightBlocks: blocks } = window as Probed & {
    sidelightBlocks?: Blocks;
  };
  let painted: Painted[] = [];
  let last = { what: '', title: '' };
  let waiting = false;

  const whatNow = (): Painted['what'] | null => {
    if (document.querySelector('.card .skeleton')) return 'skeleton';
    if (document.querySelector('.card .facts, .card .stamp')) return 'card';
    return !document.querySelector('.card') && document.querySelector('.row .name') ? 'cast' : null;
  };
  const drawn = (): void => {
    waiting = false;
    const what = whatNow();
    const title = document.querySelector('.card .title')?.textContent ?? '';
    if (what === null || (what === last.what && title === last.title)) return;
    painted.push({ what, at: performance.timeOrigin + performance.now() });
    performance.mark(`${what} ${title}`);
    if (title !== last.title) blocks?.measure();
    last = { what, title };
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = drawn;
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => port2.postMessage(null));
  }).observe(document, { childList: true, subtree: true, characterData: true });
  (window as Probed).sidelightProbe = {
    begin: () => {
      painted = [];
      entries?.begin();
    },
    report: () => {
      // The list that a panel shows for a moment before it hears of the name is no part of the card.
      const begun = painted.find((one) => one.what !== 'cast') ?? painted[0];
      const shift = entries?.shiftSince(begun?.at ?? 0) ?? null;
      const [first, longest] = [entries?.first() ?? null, entries?.longest() ?? null];
      return { painted, first, shift, longest, moved: blocks?.moved() ?? 0 };
    },
  };
};

/** Puts the probe before the panel's own script in a copy of the build. */
export const addProbe = ({ folder }: BuildCopy): void => {
  const parts = [watchEntries, watchBlocks, watchPaint];
  writeFileSync(
    join(folder, 'probe.js'),
    parts.map((part) => `(${part.toString()})();`).join('\n'),
  );
  const page = join(folder, 'sidebar.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<script ', '<script src="probe.js"></script><script '));
};
