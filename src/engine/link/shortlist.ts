import type { Field } from './coherence';
import type { Row } from './ownEvidence';

/** The joint pass looks at so many candidates of a referent: what is behind them hardly ever wins. */
export const SHORTLIST = 16;

/**
 * The likeliest rows of a referent, likeliest first, with their shares.
 * @param kept where the shares of those are put, {@link SHORTLIST} or as many as there are rows
 */
export function shortlist(
  rows: readonly Row[],
  shares: Float64Array,
  kept: Float64Array = new Float64Array(Math.min(rows.length, SHORTLIST)),
): Pick<Field, 'rows' | 'shares'> {
  const best: Row[] = [];
  rows.forEach((row, i) => {
    const share = shares[i] ?? 0;
    let place = best.length;
    while (place > 0 && (kept[place - 1] ?? 0) < share) place--;
    if (place >= SHORTLIST) return;
    // Those behind it move on, and the last leaves a full list.
    for (let at = Math.min(best.length, SHORTLIST - 1); at > place; at--) {
      kept[at] = kept[at - 1] ?? 0;
      best[at] = best[at - 1] ?? row;
    }
    kept[place] = share;
    best[place] = row;
  });
  return { rows: best, shares: kept };
}
