import type { Mention } from '../../src/engine/types';
import type { Gold } from '../sandbox/world/gold/mentions';

/** How recognition did on one article of the sandbox. Counts are of mentions; spans are exact. */
export interface GoldScore {
  /** What must be found. */
  readonly gold: number;
  /** What was found, less what lies on optional mentions. */
  readonly found: number;
  readonly right: number;
  /** Of those right, how many have one of the gold's kinds. */
  readonly kindsRight: number;
}

type Place = Pick<Mention, 'block' | 'start' | 'end'>;

const keyOf = ({ block, start, end }: Place): string => `${block}:${start}-${end}`;

const overlaps = (a: Place, b: Place): boolean =>
  a.block === b.block && a.start < b.end && b.start < a.end;

/**
 * Scores mentions against an article's gold. Optional gold counts neither way: nothing is missed
 * where it was not found, and a mention that touches only optional gold is no mistake.
 */
export function scoreGold(
  { mentions: gold }: Pick<Gold, 'mentions'>,
  found: readonly (Place & Pick<Mention, 'kind'>)[],
): GoldScore {
  const required = gold.filter(({ optional }) => !optional);
  const optional = gold.filter((mention) => mention.optional);
  const counted = found.filter(
    (mention) =>
      !optional.some((each) => overlaps(each, mention)) ||
      required.some((each) => overlaps(each, mention)),
  );
  const kinds = new Map(required.map((mention) => [keyOf(mention), mention.kinds]));
  const right = counted.filter((mention) => kinds.has(keyOf(mention)));
  const kindsRight = right.filter(
    (mention) => mention.kind !== null && kinds.get(keyOf(mention))?.includes(mention.kind),
  );
  return {
    gold: required.length,
    found: counted.length,
    right: right.length,
    kindsRight: kindsRight.length,
  };
}
