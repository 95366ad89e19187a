import { coherence, type Field } from './coherence';
import type { Ranker } from './ranker';
import { shortlist } from './shortlist';

/**
 * Ranks the candidates of all referents of a document: each referent's by its own evidence, then in
 * rounds by how well they fit those that are likely for the others.
 * @returns the fields with the shortlisted rows and their final probabilities
 */
export function rank(fields: readonly Field[], ranker: Ranker): readonly Field[] {
  const ranked = fields.map((field): Field => {
    const { rows, setting } = field;
    const shares = ranker.own({ rows: rows.map(({ values }) => values), setting });
    return { ...field, ...shortlist(rows, shares) };
  });
  for (let round = 0; round < ranker.rounds; round++) {
    coherence(ranked);
    for (const field of ranked) {
      const { rows, setting } = field;
      field.shares = ranker.joint({ rows: rows.map(({ values }) => values), setting }, round);
    }
  }
  return ranked;
}
