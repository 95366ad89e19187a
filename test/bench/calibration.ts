/** How far a score can be taken for a probability. */

/** One prediction: how sure it was, 0 to 1, and whether it was right. */
export interface Prediction {
  readonly score: number;
  readonly right: boolean;
}

/** The predictions of one interval of scores. */
export interface Bin {
  /** The interval, `from` in, `to` out, except that the last takes 1 too. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means of the predictions; 0 where there are none. */
  readonly score: number;
  readonly right: number;
}

export interface Calibration {
  readonly bins: readonly Bin[];
  /** Expected calibration error: the gap between score and share right, weighted by count. */
  readonly expectedError: number;
  /** Brier score: the mean square of score less outcome. Lower is better; 0.25 is a coin's. */
  readonly brier: number;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sorts predictions into equal intervals of scores and compares score with outcome. */
export function calibrate(predictions: readonly Prediction[], bins = 10): Calibration {
  const sorted = Array.from({ length: bins }, (): Prediction[] => []);
  for (const prediction of predictions) {
    const at = Math.min(bins - 1, Math.max(0, Math.floor(prediction.score * bins)));
    sorted[at]?.push(prediction);
  }
  const filled = sorted.map((inside, index) => ({
    from: index / bins,
    to: (index + 1) / bins,
    count: inside.length,
    score: mean(inside.map(({ score }) => score)),
    right: mean(inside.map(({ right }) => Number(right))),
  }));
  const gaps = filled.map(({ count, score, right }) => count * Math.abs(score - right));
  return {
    bins: filled,
    expectedError: predictions.length === 0 ? 0 : (mean(gaps) * bins) / predictions.length,
    brier: mean(predictions.map(({ score, right }) => (score - Number(right)) ** 2)),
  };
}
