/**
 * The labels of the sequence model: outside, and begin and inside of each corpus type. The order is
 * part of the weights' format. A begin is odd, its inside the even number after it.
 */
export const LABELS = [
  'O',
  'B-PER',
  'I-PER',
  'B-LOC',
  'I-LOC',
  'B-ORG',
  'I-ORG',
  'B-MISC',
  'I-MISC',
] as const;

export const LABEL_COUNT = LABELS.length;

/** The corpora's types in the order of the labels. MISC: nationalities, events, works, products. */
export const TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type CorpusType = (typeof TYPES)[number];

/** The begin label of a type. */
export function beginOf(type: CorpusType): number {
  return 1 + 2 * TYPES.indexOf(type);
}

/** Index into {@link TYPES} of a label other than O. */
export function typeOfLabel(label: number): number {
  return (label - 1) >> 1;
}

/** Whether `next` may follow `label`: an inside only follows the begin or inside of its own type. */
export function mayFollow(label: number, next: number): boolean {
  const inside = next > 0 && next % 2 === 0;
  return !inside || label === next || label === next - 1;
}
