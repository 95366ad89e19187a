import { AT } from './evidence';
import type { Row } from './ownEvidence';
import type { Referent } from './referent';
import type { Surroundings } from './surroundings';

const SETTING = [
  'always',
  'person',
  'place',
  'organisation',
  'event',
  'unknownKind',
  'demonym',
  /** The representative name has several words. */
  'inFull',
  /** The recogniser's doubt. */
  'doubt',
  /** ln of the number of mentions, and of the document's referents. */
  'mentions',
  'company',
  /** The share of its mentions behind a preposition of place, or beside a number. */
  'placed',
  'counted',
  /** The share of them that opens a line, and that stands in capitals. */
  'opening',
  'shouted',
  /** The share of the document's words that are numbers. */
  'numbers',
  /** No share of uses is stated for any candidate; the greatest that is; the greatest popularity. */
  'noPrior',
  'topPrior',
  'topPopularity',
  /** ln of the number of candidates, and how many of them are called just so. */
  'candidates',
  'namesakes',
  /** No candidate is spelt so, or is of the kind that the recogniser holds it to be. */
  'noSpelling',
  'noKind',
] as const;

/** A feature that all candidates of one referent share. */
export type SettingFeature = (typeof SETTING)[number];

/** The features of a referent, in the order of a row. */
export const SETTING_EVIDENCE: readonly SettingFeature[] = SETTING;

/**
 * What is common to all candidates of a referent: alone it speaks for or against "none of these",
 * and it tells how much the evidence for a candidate is worth.
 */
export function settingEvidence(
  of: { readonly referent: Referent; readonly index: number; readonly around: Surroundings },
  rows: readonly Row[],
): Float64Array {
  const { referent, around } = of;
  const { kind, names, demonym, score } = referent;
  const most = (value: (row: Row) => number): number =>
    rows.reduce((top, row) => Math.max(top, value(row)), 0);
  const prior = most(({ contender }) => contender.prior ?? 0);
  const named = kind !== null && !demonym;
  const manner = around.manners[of.index] ?? { placed: 0, counted: 0, opening: 0, shouted: 0 };
  return Float64Array.of(
    1,
    Number(kind === 'person'),
    Number(kind === 'place' && !demonym),
    Number(kind === 'organisation'),
    Number(kind === 'event' || kind === 'work'),
    Number(kind === null),
    Number(demonym),
    Number((names[0] ?? '').includes(' ')),
    1 - score,
    Math.log(Math.max(1, referent.spans.length)),
    Math.log(1 + around.near.length) / 4,
    manner.placed,
    manner.counted,
    manner.opening,
    manner.shouted,
    around.numbers,
    Number(prior === 0),
    prior,
    most(({ contender }) => contender.popularity ?? 0),
    Math.log(Math.max(1, rows.length)) / 2,
    Math.log1p(rows.filter(({ contender }) => contender.isLabel).length) / 2,
    Number(!rows.some(({ contender }) => contender.spelling === 'same')),
    Number(named && !rows.some(({ values }) => values[AT.kindAgrees] === 1)),
  );
}
