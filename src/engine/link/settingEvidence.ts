import { FloatPool } from './floatPool';
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
  { referent, around }: { readonly referent: Referent; readonly around: Surroundings },
  rows: readonly Row[],
  pool = new FloatPool(SETTING_EVIDENCE.length),
): Float64Array {
  const { kind, names, demonym, score } = referent;
  const top = topsOf(rows, kind);
  const named = kind !== null && !demonym;
  const manner = around.mannerOf(referent);
  const told = [
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
    Math.log(1 + around.referents) / 4,
    manner.placed,
    manner.counted,
    manner.opening,
    manner.shouted,
    around.numbers,
    Number(top.prior === 0),
    top.prior,
    top.popularity,
    Math.log(Math.max(1, rows.length)) / 2,
    Math.log1p(top.labels) / 2,
    Number(!top.isSpelt),
    Number(named && !top.isOfKind),
  ];
  const values = pool.take(SETTING_EVIDENCE.length);
  for (let i = 0; i < told.length; i++) values[i] = told[i] ?? 0;
  return values;
}

/** The greatest of what is stated of the candidates, and what is true of any of them. */
function topsOf(rows: readonly Row[], kind: Referent['kind']) {
  const top = { prior: 0, popularity: 0, labels: 0, isSpelt: false, isOfKind: false };
  for (const { contender } of rows) {
    top.prior = Math.max(top.prior, contender.prior ?? 0);
    top.popularity = Math.max(top.popularity, contender.popularity ?? 0);
    top.labels += Number(contender.isLabel);
    top.isSpelt ||= contender.spelling === 'same';
    top.isOfKind ||= contender.kind === kind;
  }
  return top;
}
