import type { Kind } from '../engine/types';

/** A mention as it stands in the visited page. */
export interface PageMention {
  /** Index into the recognition's mentions. */
  readonly mention: number;
  /** Index into the recognition's entities. */
  readonly entity: number;
  readonly kind: Kind | null;
  /** False where kind or name are in doubt: painted apart. */
  readonly sure: boolean;
  /** Is it in doubt which item it stands for? Painted as its kind, and quieter. */
  readonly faint: boolean;
  /** Is it underlined? By default only the first mention of an entity is. */
  readonly marked: boolean;
  readonly range: StaticRange;
}

/** A live range over the same text, for what static ranges cannot do: rectangles. */
export const liveRange = (range: StaticRange): Range | null => {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const doc = startContainer.ownerDocument;
  if (!doc || !startContainer.isConnected || !endContainer.isConnected) return null;
  try {
    const live = doc.createRange();
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return live;
  } catch {
    // The page shortened the text since it was read: the place is gone.
    return null;
  }
};
