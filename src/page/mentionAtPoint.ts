import { liveRange, type PageMention } from './pageMention';

/** A point of the viewport, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `CSS.highlights` with the part that TypeScript's DOM library does not know yet. */
interface HitTesting {
  highlightsFromPoint?(
    x: number,
    y: number,
  ): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/** Pixels by which a point may miss a line's box and still mean the name: a line's leading. */
const SLACK = 1;

/** Is the point on the text itself, and not merely nearest to it? */
const isOver = (mention: PageMention, { x, y }: Point): boolean => {
  const range = liveRange(mention.range);
  if (range === null) return false;
  return [...range.getClientRects()].some(
    (r) =>
      x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK,
  );
};

/** The painted ranges under a point; empty where the browser cannot tell. */
const paintedAt = ({ x, y }: Point): readonly AbstractRange[] => {
  const registry = CSS.highlights as HitTesting;
  if (typeof registry.highlightsFromPoint !== 'function') return [];
  return [...registry.highlightsFromPoint(x, y)].flatMap((hit) => [...hit.ranges]);
};

const holds = (mention: PageMention, node: Node, offset: number): boolean => {
  const { startContainer, endContainer, startOffset, endOffset } = mention.range;
  if (startContainer === endContainer) {
    return node === startContainer && offset >= startOffset && offset <= endOffset;
  }
  return liveRange(mention.range)?.isPointInRange(node, offset) ?? false;
};

/**
 * The mention under a point, painted or not; null where there is none. What is painted is asked
 * of the highlight registry; the rest, and browsers that cannot answer, by the caret that a click
 * would set. A caret is always set somewhere, so the text's own rectangles have the last word.
 */
export const mentionAtPoint = (
  doc: Document,
  mentions: readonly PageMention[],
  point: Point,
): PageMention | null => {
  const painted = new Set(paintedAt(point));
  const hit = painted.size > 0 ? mentions.find((m) => painted.has(m.range)) : undefined;
  if (hit !== undefined) return hit;
  const caret = doc.caretPositionFromPoint?.(point.x, point.y);
  if (caret?.offsetNode.nodeType !== 3) return null;
  const { offsetNode, offset } = caret;
  return mentions.find((m) => holds(m, offsetNode, offset) && isOver(m, point)) ?? null;
};
