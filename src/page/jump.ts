import { liveRange } from './pageMention';

/** The first of these that the reader could see is where the text should come to stand. */
const READING_LINE = 0.3;

const isScrollable = (element: Element): boolean => {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  const overflow = element.ownerDocument.defaultView?.getComputedStyle(element).overflowY;
  return overflow === 'auto' || overflow === 'scroll';
};

/** Scrolling boxes around a node, innermost first, without the document's own scroller. */
const scrollersOf = (node: Node): Element[] => {
  const found: Element[] = [];
  const root = node.ownerDocument?.documentElement;
  for (
    let e = node.parentElement;
    e && e !== root && e !== root?.ownerDocument.body;
    e = e.parentElement
  ) {
    if (isScrollable(e)) found.push(e);
  }
  return found;
};

const isVisible = (range: Range): boolean => {
  const rect = range.getBoundingClientRect();
  return rect.width > 0 && rect.height > 0;
};

/**
 * Brings a place of the text to the reading line, three tenths down its box and the window: clear
 * of sticky headers above and of a sheet below. It jumps without gliding: across an article a
 * glide takes long, sickens some and says nothing. False if the place is gone or not laid out.
 */
export const jumpTo = (place: StaticRange): boolean => {
  const range = liveRange(place);
  const view = range?.startContainer.ownerDocument?.defaultView;
  if (range === null || !view || !isVisible(range)) return false;
  for (const box of scrollersOf(range.startContainer)) {
    const { top } = box.getBoundingClientRect();
    const wanted = top + box.clientHeight * READING_LINE;
    box.scrollBy({ top: range.getBoundingClientRect().top - wanted, behavior: 'instant' });
  }
  const wanted = view.innerHeight * READING_LINE;
  view.scrollBy({ top: range.getBoundingClientRect().top - wanted, behavior: 'instant' });
  return true;
};

/**
 * Jumps to the next (`step` 1) or previous (-1) of some places in reading order, around the ends,
 * and passes over those that are not laid out. `current` is the index jumped to last, or null.
 * Returns the index reached; null if none can be.
 */
export const jumpAmong = (options: {
  readonly places: readonly StaticRange[];
  readonly current: number | null;
  readonly step: 1 | -1;
}): number | null => {
  const { places, current, step } = options;
  const count = places.length;
  const from = current ?? (step === 1 ? -1 : count);
  for (let i = 1; i <= count; i++) {
    const index = (((from + i * step) % count) + count) % count;
    const place = places[index];
    if (place !== undefined && jumpTo(place)) return index;
  }
  return null;
};
