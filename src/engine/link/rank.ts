import { Coherence, type Field } from './coherence';
import { FloatPool } from './floatPool';
import type { Ranker } from './ranker';
import { SHORTLIST, shortlist } from './shortlist';

/**
 * Ranks the candidates of all referents of a document: each referent's by its own evidence, then in
 * rounds by how well they fit those that are likely for the others.
 * @returns the fields with the shortlisted rows and their final probabilities
 */
export function rank(fields: readonly Field[], ranker: Ranker): readonly Field[] {
  const candidates = fields.reduce((sum, { rows }) => sum + rows.length, 0);
  const pool = new FloatPool(2 * candidates);
  const ranked = fields.map((field): Field => {
    const shares = ranker.own(field, pool.take(field.rows.length));
    const kept = pool.take(Math.min(field.rows.length, SHORTLIST));
    const { referent, setting } = field;
    const { rows, shares: best } = shortlist(field.rows, shares, kept);
    return { referent, setting, rows, shares: best };
  });
  const coherence = new Coherence(ranked);
  for (let round = 0; round < ranker.rounds; round++) {
    coherence.fill();
    for (const field of ranked) ranker.joint(field, round, field.shares);
  }
  return ranked;
}
