import { evaluateChains } from '../engine/chains/evaluateChains';
import type { Variant } from './engineUnderTest';
import { percent, table } from './table';

/** Scores coreference on the hand-written chains, and prints the table. */
export function evalChains(engine: Variant): ReturnType<typeof evaluateChains> {
  const scores = evaluateChains(engine.recognise);
  const rows = Object.entries(scores).map(([part, score]) => [
    part === 'heldOut' ? 'held out' : part,
    String(score.chains),
    ...[score.precision, score.recall, score.f1, score.found].map(percent),
  ]);
  console.log('\nChains of names, pairwise');
  console.log(table({ head: ['', 'chains', 'P', 'R', 'F1', 'found'], rows }));
  return scores;
}
