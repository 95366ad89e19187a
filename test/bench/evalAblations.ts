/** What each part of the engine is worth: F1 with it taken out. */
import { engineFinder } from '../engine/engineFinder';
import { scoreSpans } from '../engine/scoreSpans';
import type { Variant } from './engineUnderTest';
import type { EvaluationSet } from './evaluationSets';
import { percent, points, table } from './table';

const COLUMNS = ['typed', 'free', 'all'] as const;

type F1s = Readonly<Record<(typeof COLUMNS)[number], number | null>>;

/** One variant on one corpus, with the difference to the whole engine. */
export interface AblationRow {
  readonly corpus: string;
  readonly variant: string;
  readonly f1: F1s;
  readonly difference: F1s;
}

function f1Of({ recognise }: Variant, { documents, language }: EvaluationSet): F1s {
  const { typed, free, all } = scoreSpans(documents, engineFinder(recognise, { language }));
  return { typed: typed?.f1 ?? null, free: free.f1, all: all?.f1 ?? null };
}

function minus(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left - right;
}

/** Prints the table and gives its rows. The engine itself is each corpus's first row. */
export function evaluateAblations(
  sets: readonly EvaluationSet[],
  { engine, variants }: { readonly engine: Variant; readonly variants: readonly Variant[] },
): readonly AblationRow[] {
  const rows = sets.flatMap((set) => {
    const base = f1Of(engine, set);
    return [engine, ...variants].map((variant): AblationRow => {
      const f1 = variant === engine ? base : f1Of(variant, set);
      const { typed, free, all } = f1;
      const difference = {
        typed: minus(typed, base.typed),
        free: minus(free, base.free),
        all: minus(all, base.all),
      };
      return { corpus: set.name, variant: variant.name, f1, difference };
    });
  });
  const cells = rows.map(({ corpus, variant, f1, difference }) => {
    const values = COLUMNS.flatMap((column) => {
      const change = difference[column];
      return [percent(f1[column]), change === null ? '–' : points(change)];
    });
    return [corpus, variant, ...values];
  });
  const head = ['corpus', 'variant', ...COLUMNS.flatMap((column) => [`${column} F1`, '±'])];
  console.log(`\nAblations\n${table({ head, rows: cells, labels: 2 })}`);
  return rows;
}
