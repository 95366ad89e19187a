import type { Field } from './coherence';
import type { Row } from './ownEvidence';

/** The joint pass looks at so many candidates of a referent: what is behind them hardly ever wins. */
export const SHORTLIST = 16;

/** The likeliest rows of a referent, likeliest first, with their shares. */
export function shortlist(
  rows: readonly Row[],
  shares: Float64Array,
): Pick<Field, 'rows' | 'shares'> {
  const order = rows.map((_, i) => i);
  order.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b);
  const best = order.slice(0, SHORTLIST);
  return {
    rows: best.flatMap((i) => rows[i] ?? []),
    shares: Float64Array.from(best, (i) => shares[i] ?? 0),
  };
}
