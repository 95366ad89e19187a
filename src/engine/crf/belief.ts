/** What is held of a run of tokens, whether it was found to be a name or not. */
export interface Belief {
  /** How likely every one of them belongs to some name, by the least likely; 0 far from any capital. */
  readonly share: number;
  /** How likely each type is by all their labels, as in `TaggedSpan`; all 0 where the share is. */
  readonly types: readonly number[];
}

/** Of a run that the tagger knows nothing of. */
export const NO_BELIEF: Belief = { share: 0, types: [0, 0, 0, 0] };

/** Numbers of the four types as shares of their sum; all 0 where they are. */
export function sharesOf(per: number, loc: number, org: number, misc: number): readonly number[] {
  const sum = per + loc + org + misc || 1;
  return [per / sum, loc / sum, org / sum, misc / sum];
}
