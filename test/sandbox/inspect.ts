/** What tests ask of a page in either browser: what is painted, where it is, and the panel. */
import type { Frame, Page } from 'puppeteer-core';

/** One painted range, as the page's own scripts see it in `CSS.highlights`. */
export interface PaintedRange {
  /** Name of the highlight it belongs to. */
  readonly name: string;
  readonly text: string;
}

/** All painted ranges, in the registry's order, then in the order in which they were added. */
export const paintedRanges = (page: Page): Promise<PaintedRange[]> =>
  page.evaluate(() => {
    const textOf = (range: AbstractRange): string => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    };
    return [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, text: textOf(range) })),
    );
  });

/** A point in CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const POLL = 100;

/** Asks again until there is an answer. The limit is for a hung browser, not for a slow machine. */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limit = 60_000,
): Promise<T> => {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
};

/** Waits until at least one range is painted, and returns them all. */
export const waitForPaint = (page: Page): Promise<PaintedRange[]> =>
  until('painted names', async () => {
    const ranges = await paintedRanges(page);
    return ranges.length > 0 && ranges;
  });

/**
 * Scrolls the `nth` (from 0) painted range that reads `name` to the middle of the viewport and
 * returns the middle of its first line there; null where no such range is painted.
 */
export const namePoint = (page: Page, name: string, nth = 0): Promise<Point | null> =>
  page.evaluate(
    (wanted, index) => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const live = ranges.map((range) => {
        const copy = document.createRange();
        copy.setStart(range.startContainer, range.startOffset);
        copy.setEnd(range.endContainer, range.endOffset);
        return copy;
      });
      const range = live.filter((r) => r.toString() === wanted)[index];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range?.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    name,
    nth,
  );

/** The same for any text of the page, painted or not: its `nth` occurrence inside one text node. */
export const textPoint = (page: Page, text: string, nth = 0): Promise<Point | null> =>
  page.evaluate(
    (wanted, index) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let left = index;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const value = node.nodeValue ?? '';
        for (let at = value.indexOf(wanted); at >= 0; at = value.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
          const box = range.getClientRects()[0];
          return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
        }
      }
      return null;
    },
    text,
    nth,
  );

/** Where a painted name lies once it lies still: the same in two looks, one after the other. */
const stillPoint = async (page: Page, name: string, nth: number): Promise<Point> => {
  let before: Point | null = null;
  return until(`the painted name ${name}`, async () => {
    const point = await namePoint(page, name, nth);
    const still = point !== null && point.x === before?.x && point.y === before?.y;
    before = point;
    return still && point;
  });
};

interface ClickOptions {
  readonly nth?: number;
  /** Holds the Alt key down. */
  readonly alt?: boolean;
  /** How long the mouse rests on the name before, milliseconds. */
  readonly rest?: number;
}

/**
 * Waits for a painted name and clicks it with the mouse. A page that is still being laid out would
 * have moved the name away from under the pointer.
 */
export const clickName = async (
  page: Page,
  name: string,
  { nth = 0, alt = false, rest = 0 }: ClickOptions = {},
): Promise<void> => {
  const { x, y } = await stillPoint(page, name, nth);
  if (alt) await page.keyboard.down('Alt');
  await page.mouse.move(x, y);
  if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  await page.mouse.click(x, y);
  if (alt) await page.keyboard.up('Alt');
};

/** The panel's frame, if it is there now. Firefox reports it as `about:blank`: asked from within. */
export const findPanel = async (page: Page): Promise<Frame | null> => {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const protocol = await frame.evaluate(() => location.protocol).catch(() => null);
    if (protocol?.endsWith('-extension:')) return frame;
  }
  return null;
};

/** Waits for the panel's frame; `frame.evaluate` works in it in both browsers. */
export const panelFrame = (page: Page): Promise<Frame> => until('the panel', () => findPanel(page));

/** Waits until the panel's text contains `text` (case as shown), and returns all of its text. */
export const panelText = (page: Page, text: string | RegExp): Promise<string> =>
  until(`the panel to say ${text}`, async () => {
    const panel = await findPanel(page);
    const shown = await panel?.evaluate(() => document.body.innerText).catch(() => null);
    const said = typeof text === 'string' ? shown?.includes(text) : text.test(shown ?? '');
    return said && shown;
  });
