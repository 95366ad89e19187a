/** Exact spans on whole documents: the engine beside its peers. */
import { capitalisedRuns } from '../engine/capitalisedRuns';
import { engineFinder } from '../engine/engineFinder';
import {
  type Finder,
  GOLD_TYPES,
  type Score,
  type SpanScore,
  scoreSpans,
} from '../engine/scoreSpans';
import type { Variant } from './engineUnderTest';
import { type EvaluationSet, sampleOf } from './evaluationSets';
import { compromiseSpans } from './peers';
import { percent, table } from './table';

/** How far compromise takes part: on samples of large corpora, on whole ones, or not at all. */
export const PEER_CHOICES = ['sample', 'all', 'none'] as const;
export type PeerChoice = (typeof PEER_CHOICES)[number];

/** The score of one finder on one set. */
export interface ScoreRow extends SpanScore {
  readonly corpus: string;
  readonly documents: number;
  readonly finder: string;
}

/** Finders by name, compromise only for English and where it is wanted. */
export function finders(
  { name, recognise }: Variant,
  { language, peers }: { readonly language: string; readonly peers: boolean },
): ReadonlyMap<string, Finder> {
  const all = new Map<string, Finder>([[name, engineFinder(recognise, { language })]]);
  if (peers && language === 'en') all.set('compromise', ({ text }) => compromiseSpans(text));
  all.set('capitalised runs', ({ text }) => capitalisedRuns(text));
  return all;
}

/** The rows of one set: one a finder. */
export const scoreSet = (
  { name, documents }: EvaluationSet,
  all: ReadonlyMap<string, Finder>,
): readonly ScoreRow[] =>
  [...all].map(([finder, find]) => ({
    corpus: name,
    documents: documents.length,
    finder,
    ...scoreSpans(documents, find),
  }));

const shares = (score: Score | null): readonly string[] =>
  [score?.precision, score?.recall, score?.f1].map(percent);

const TRIPLE = (name: string): readonly string[] => [`${name} P`, 'R', 'F1'];

/** Typed, free and all, each as precision, recall and F1. */
export const scoreTable = (rows: readonly ScoreRow[]): string =>
  table({
    labels: 2,
    head: ['corpus', 'finder', 'docs', ...['typed', 'free', 'all'].flatMap(TRIPLE)],
    rows: rows.map(({ corpus, finder, documents, typed, free, all }) => [
      ...[corpus, finder, String(documents)],
      ...[typed, free, all].flatMap(shares),
    ]),
  });

const kindTable = (rows: readonly ScoreRow[]): string =>
  table({
    labels: 2,
    head: ['by kind', 'finder', ...GOLD_TYPES.flatMap(TRIPLE)],
    rows: rows
      .filter(({ typed }) => typed !== null)
      .map(({ corpus, finder, kinds }) => [
        ...[corpus, finder],
        ...GOLD_TYPES.flatMap((type) => shares(kinds[type])),
      ]),
  });

/** Prints the tables of the corpora and gives their rows. */
export function evaluateCorpora(
  sets: readonly EvaluationSet[],
  {
    engine,
    packed,
    peers,
  }: {
    readonly engine: Variant;
    /** The engine with a pack; null where there is none. */
    readonly packed: Variant | null;
    readonly peers: PeerChoice;
  },
): readonly ScoreRow[] {
  const rows = sets.flatMap((set) => {
    const { language } = set;
    const sample = sampleOf(set);
    const sampled = peers === 'sample' && sample !== set && language === 'en';
    const all = new Map(finders(engine, { language, peers: peers !== 'none' && !sampled }));
    if (packed !== null) all.set(packed.name, engineFinder(packed.recognise, { language }));
    const whole = scoreSet(set, all);
    return sampled
      ? [...whole, ...scoreSet(sample, finders(engine, { language, peers: true }))]
      : whole;
  });
  console.log(`\nThe corpora: exact spans on raw text\n${scoreTable(rows)}\n\n${kindTable(rows)}`);
  return rows;
}
