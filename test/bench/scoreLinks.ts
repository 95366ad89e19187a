import type { ItemId } from '../../src/engine/types';
import type { LinkDocument } from '../../src/train/linkingSets';

/** A link that the engine made, in UTF-16 offsets of the document's text. */
export interface PredictedLink {
  readonly start: number;
  readonly end: number;
  /** Null: a name that was found and not linked. */
  readonly item: ItemId | null;
}

/** Counts over documents; rates follow from them. */
export interface LinkScore {
  /** Gold links that count, links made that count, and those that are both. */
  readonly gold: number;
  readonly made: number;
  readonly right: number;
  /** Gold spans found, and spans made, whatever the item. */
  readonly found: number;
  readonly spans: number;
  /** Names found on gold spans and left without an item, and those of them that have none. */
  readonly left: number;
  readonly leftRight: number;
}

export const NO_LINKS: LinkScore = {
  ...{ gold: 0, made: 0, right: 0, found: 0, spans: 0, left: 0, leftRight: 0 },
};

/** The sum of two scores. */
export const addLinks = (a: LinkScore, b: LinkScore): LinkScore => ({
  gold: a.gold + b.gold,
  made: a.made + b.made,
  right: a.right + b.right,
  found: a.found + b.found,
  spans: a.spans + b.spans,
  left: a.left + b.left,
  leftRight: a.leftRight + b.leftRight,
});

/** Whether a label names something: "named" sets leave out "teacher" and "40 percent". */
export const isNamed = (text: string): boolean => /\p{Lu}/u.test(text);

/**
 * Scores a document's links: right is an exact span with the right item. Labels without an item
 * (NIL) and optional ones are no gold, and a link on their span is no mistake; what stands outside of
 * the judged part counts nowhere.
 * @param options.named only labels and links whose text has a capital
 * @param options.holds whether an item could be known at all
 */
export function scoreLinks(
  { text, judged, gold }: LinkDocument,
  links: readonly PredictedLink[],
  options: { readonly named: boolean; readonly holds: (item: ItemId) => boolean },
): LinkScore {
  const counts = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start >= judged.start &&
    end <= judged.end &&
    (!options.named || isNamed(text.slice(start, end)));
  const labels = gold.filter(counts);
  const bySpan = new Map(labels.map((label) => [keyOf(label), label]));
  const all = links.filter(counts);
  const score = { ...NO_LINKS } as { -readonly [K in keyof LinkScore]: number };
  for (const { item, optional, nested } of labels) {
    score.gold += Number(item !== null && !optional && !nested);
  }
  for (const link of all) {
    const label = bySpan.get(keyOf(link));
    const isGold = label !== undefined && label.item !== null && !label.optional && !label.nested;
    const isIgnored = label !== undefined && !isGold;
    score.spans += Number(!isIgnored);
    score.found += Number(isGold);
    if (link.item === null) {
      score.left += Number(label !== undefined && !label.optional);
      const known = label?.item != null && options.holds(label.item);
      score.leftRight += Number(label !== undefined && !label.optional && !known);
    } else if (!isIgnored) {
      score.made++;
      score.right += Number(isGold && label.item === link.item);
    }
  }
  return score;
}

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start}:${end}`;

/** Precision, recall and their harmonic mean; 0 where nothing was made or there is no gold. */
export function rates(right: number, made: number, gold: number) {
  const precision = made === 0 ? 0 : right / made;
  const recall = gold === 0 ? 0 : right / gold;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
