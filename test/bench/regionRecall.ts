import type { Finder, GoldDocument, GoldType } from '../engine/scoreSpans';
import { goldTypeOf } from '../engine/scoreSpans';

/** Whose recall is counted: the spans of one type, or all. */
export type RecallColumn = GoldType | 'all';

/** Gold spans, and how many of them were found. */
export interface Recall {
  readonly gold: number;
  readonly found: number;
}

/** A group of documents with the recall of each column. */
export interface GroupRecall<Group> {
  readonly group: Group;
  readonly documents: number;
  readonly recall: Readonly<Record<RecallColumn, Recall>>;
}

const COLUMNS: readonly RecallColumn[] = ['PER', 'LOC', 'ORG', 'MISC', 'all'];

/** The share of gold spans found; null where there are none. */
export const shareOf = ({ gold, found }: Recall): number | null =>
  gold === 0 ? null : found / gold;

/** The recall of some documents: exact spans, whatever the type found. */
export function recallOf<Group>(
  group: Group,
  documents: readonly GoldDocument[],
  find: Finder,
): GroupRecall<Group> {
  const gold = new Map(COLUMNS.map((column) => [column, 0]));
  const found = new Map(gold);
  for (const document of documents) {
    const keys = new Set(find(document).map(({ start, end }) => `${start}-${end}`));
    for (const [start, end, type] of document.spans) {
      for (const column of [goldTypeOf(type), 'all'] as const) {
        gold.set(column, (gold.get(column) ?? 0) + 1);
        if (keys.has(`${start}-${end}`)) found.set(column, (found.get(column) ?? 0) + 1);
      }
    }
  }
  const of = (column: RecallColumn): Recall => ({
    gold: gold.get(column) ?? 0,
    found: found.get(column) ?? 0,
  });
  const recall = {
    PER: of('PER'),
    LOC: of('LOC'),
    ORG: of('ORG'),
    MISC: of('MISC'),
    all: of('all'),
  };
  return { group, documents: documents.length, recall };
}
