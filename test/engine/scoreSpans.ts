/** What the corpora mark: persons, places, organisations, and all else that is named. */
export const GOLD_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export type GoldType = (typeof GOLD_TYPES)[number];

/** A gold span: UTF-16 offsets and the type. A type the corpora do not know counts as MISC. */
export type GoldSpan = readonly [start: number, end: number, type: string];

/** A text of a corpus with its gold spans. */
export interface GoldDocument {
  readonly id: string | number;
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** A span that a finder found; `type` is null where the finder knows no types. */
export interface FoundSpan {
  readonly start: number;
  readonly end: number;
  readonly type: GoldType | null;
}

/** Anything that finds names in a document of a corpus. */
export type Finder = (document: GoldDocument) => readonly FoundSpan[];

/** Precision, recall and F1 of exact spans, 0 to 1, and the counts they come from. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How a finder did on a corpus. Null: the corpus or the finder has nothing to score it by. */
export interface SpanScore {
  /** Persons, places and organisations of the right type. MISC is left out on both sides. */
  readonly typed: Score | null;
  /** The same two sets of spans, whatever the type. */
  readonly free: Score;
  /** Every gold span and every span found, whatever the type. */
  readonly all: Score | null;
  readonly kinds: Readonly<Record<GoldType, Score | null>>;
}

interface Tally {
  gold: number;
  found: number;
  right: number;
}

type Types = ReadonlyMap<string, GoldType | null>;

type Column = keyof Pick<SpanScore, 'typed' | 'free' | 'all'> | GoldType;

const COLUMNS: readonly Column[] = ['typed', 'free', 'all', ...GOLD_TYPES];

/** The type of a gold span, as far as it is told apart here. */
export const goldTypeOf = (type: string): GoldType =>
  GOLD_TYPES.find((each) => each === type) ?? 'MISC';

/**
 * Scores exact spans by their offsets in the raw text. A span found twice counts once; one that is
 * a code unit off is a mistake and a miss.
 */
export function scoreSpans(documents: readonly GoldDocument[], find: Finder): SpanScore {
  const tallies = new Map(COLUMNS.map((column) => [column, { gold: 0, found: 0, right: 0 }]));
  let knowsTypes = false;
  for (const document of documents) {
    const gold: Types = new Map(
      document.spans.map(([start, end, type]) => [`${start}-${end}`, goldTypeOf(type)]),
    );
    const found: Types = new Map(
      find(document).map(({ start, end, type }) => [`${start}-${end}`, type]),
    );
    knowsTypes ||= [...found.values()].some((type) => type !== null);
    for (const [column, tally] of tallies) count(tally, column, { gold, found });
  }
  const score = (column: Column): Score => scoreOf(tallies.get(column));
  const hasMisc = score('MISC').gold > 0;
  const ofKind = (type: GoldType) =>
    knowsTypes && (type !== 'MISC' || hasMisc) ? score(type) : null;
  return {
    typed: knowsTypes ? score('typed') : null,
    free: score('free'),
    all: hasMisc ? score('all') : null,
    kinds: { PER: ofKind('PER'), LOC: ofKind('LOC'), ORG: ofKind('ORG'), MISC: ofKind('MISC') },
  };
}

function count(
  tally: Tally,
  column: Column,
  { gold, found }: { readonly gold: Types; readonly found: Types },
): void {
  for (const type of gold.values()) if (isIn(column, type)) tally.gold++;
  for (const [key, type] of found) {
    if (!isIn(column, type)) continue;
    tally.found++;
    const right = gold.get(key);
    if (right === undefined || !isIn(column, right)) continue;
    if (column === 'free' || column === 'all' || type === right) tally.right++;
  }
}

/** Does a span of this type belong to what a column compares? */
function isIn(column: Column, type: GoldType | null): boolean {
  if (column === 'all') return true;
  // A finder without types may mean anything by a span.
  if (column === 'free') return type !== 'MISC';
  if (column === 'typed') return type !== null && type !== 'MISC';
  return type === column;
}

function scoreOf(tally: Tally = { gold: 0, found: 0, right: 0 }): Score {
  const { gold, found, right } = tally;
  const precision = found === 0 ? 0 : right / found;
  const recall = gold === 0 ? 0 : right / gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, found, right, precision, recall, f1 };
}
