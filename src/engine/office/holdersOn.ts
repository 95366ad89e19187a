import type { ItemId } from '../types';
import type { HolderIndex, HolderOn } from './holderIndex';
import { handsOver } from './tenureOn';
import type { OfficeKind } from './types';

/** Who held an office on a day, and whether that is certain: nobody where too many may have. */
export interface Holders {
  /** One; or two, where one handed over to the other about that day. */
  readonly holders: readonly HolderOn[];
  readonly certain: boolean;
}

const NOBODY: Holders = { holders: [], certain: false };

/**
 * Who a lexicon says held the office that day. Two are both right on the day of a hand-over, and
 * both possible where dates are coarse; any other two contradict each other, and nothing is said.
 */
export function holdersOn(
  index: HolderIndex,
  office: { readonly country: ItemId; readonly kind: OfficeKind },
  day: string,
): Holders {
  const all = index.on(office.country, office.kind, day);
  const sure = all.filter(({ holds }) => holds !== 'maybe');
  if (sure.length === 1) return { holders: sure, certain: true };
  const [one, two, ...others] = sure.length > 0 ? sure : all;
  if (one === undefined || others.length > 0) return NOBODY;
  if (two === undefined) return { holders: [one], certain: false };
  const inTurn = handsOver(one.end, two.begin) || handsOver(two.end, one.begin);
  return inTurn ? { holders: byBegin(one, two), certain: sure.length > 0 } : NOBODY;
}

function byBegin(one: HolderOn, two: HolderOn): readonly HolderOn[] {
  return (one.begin ?? '') <= (two.begin ?? '') ? [one, two] : [two, one];
}
