import type { Region } from './panelPlace';

/** So many paragraphs are enough to know a column by. */
const SAMPLE = 12;
/** Characters that make a paragraph fill its line, and so show how wide the column is. */
const FULL_LINE = 100;

const boundsOf = (elements: readonly Element[]): Region | null => {
  const rects = elements
    .map((element) => element.getBoundingClientRect())
    .filter((rect) => rect.width > 0);
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map((rect) => rect.left)),
    right: Math.max(...rects.map((rect) => rect.right)),
  };
};

/**
 * Where an article's column of text stands now: left and right in viewport pixels, null if nothing
 * of it is laid out. The container is often as wide as the window; its paragraphs are not.
 */
export const textColumn = (region: Element): Region | null => {
  const paragraphs: Element[] = [];
  for (const paragraph of region.querySelectorAll('p')) {
    if ((paragraph.textContent?.length ?? 0) >= FULL_LINE) paragraphs.push(paragraph);
    if (paragraphs.length === SAMPLE) break;
  }
  return boundsOf(paragraphs) ?? boundsOf([region]);
};
