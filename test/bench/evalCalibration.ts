/** Whether the score of a mention is the probability that it is a name, exactly so bounded. */
import { blocksOf, placedMentions } from '../engine/engineFinder';
import { type Calibration, calibrate, type Prediction } from './calibration';
import type { Variant } from './engineUnderTest';
import type { EvaluationSet } from './evaluationSets';
import { percent, table } from './table';

/** The calibration on one corpus. */
export interface CalibrationRow extends Calibration {
  readonly corpus: string;
}

function predictions({ recognise }: Variant, set: EvaluationSet): readonly Prediction[] {
  return set.documents.flatMap(({ text, spans }) => {
    const gold = new Set(spans.map(([start, end]) => `${start}-${end}`));
    const recognition = recognise({ language: set.language, blocks: blocksOf(text) });
    return placedMentions(text, recognition).map(({ start, end, mention }) => ({
      score: mention.score,
      right: gold.has(`${start}-${end}`),
    }));
  });
}

function print({ corpus, bins, expectedError, brier }: CalibrationRow): void {
  const rows = bins
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, score, right }) => [
      `${from.toFixed(1)}–${to.toFixed(1)}`,
      ...[String(count), percent(score), percent(right)],
    ]);
  console.log(`\nConfidence, ${corpus}: a mention is right where any gold span is exactly as long`);
  console.log(table({ head: ['score', 'mentions', 'mean score', 'right'], rows }));
  console.log(`expected calibration error ${percent(expectedError)}, Brier ${brier.toFixed(3)}`);
}

/** Prints a table for each set whose gold has MISC: without it, right names count as wrong. */
export function evaluateCalibration(
  sets: readonly EvaluationSet[],
  engine: Variant,
): readonly CalibrationRow[] {
  const complete = sets.filter(({ documents }) =>
    documents.some(({ spans }) => spans.some(([, , type]) => type === 'MISC')),
  );
  return complete.map((set) => {
    const row = { corpus: set.name, ...calibrate(predictions(engine, set)) };
    print(row);
    return row;
  });
}
