import type { Lexicon } from '../lexicon';
import { isCountry } from '../office/countryCodes';
import type { ItemId } from '../types';
import type { Field } from './coherence';
import { AT } from './evidence';
import { valueIn } from './evidenceTable';
import type { Row } from './ownEvidence';

/**
 * How much likelier a namesake of the outlet's own country is, where the article does not tell. Counted
 * on 127 news pages whose outlet's country is known, by what the starter pack links in them: the odds
 * that a place lies in the outlet's country are 21 times those in the articles of other countries'
 * outlets; of an organisation 21 times, of a person 8 times, and of a place 8 times for British outlets.
 * A low figure is taken: most of those articles tell, and these are judged without it.
 */
const LIKELIER = 8;

/** What is less likely than this does not compete. */
const LEAST_SHARE = 0.01;

/**
 * Lets the country of the outlet choose among namesakes of which the article says nothing that tells
 * them apart: "Perth" on a Scottish page. What the article does tell always outweighs it. That it is
 * any of them becomes neither likelier nor less: an outlet's country says nothing of that.
 * @param outlet the item of the outlet's country
 */
export function favourHome(
  fields: readonly Field[],
  { outlet, lexicon }: { readonly outlet: ItemId; readonly lexicon: Lexicon },
): readonly Field[] {
  const home = lexicon.indexOf(outlet);
  if (home === null) return fields;
  return fields.map((field) => (isOpen(field) ? favoured(field, { home, lexicon }) : field));
}

/** Are there namesakes, and does the article not tell which it is? */
function isOpen({ referent, rows, shares }: Field): boolean {
  if (referent.demonym) return false;
  const rivals = rows.filter((_, i) => (shares[i] ?? 0) >= LEAST_SHARE);
  return rivals.length > 1 && !rivals.some((row) => isTold(row, rivals));
}

/** What of the article speaks for a candidate: its own relations and neighbours, or its place. */
const WITNESSES = [AT.related, AT.neighbours, AT.close];

/** Does anything else in the article speak for it, or words in its sentences that a rival lacks? */
function isTold(row: Row, rivals: readonly Row[]): boolean {
  if (WITNESSES.some((feature) => valueIn(row, feature) > 0)) return true;
  const near = valueIn(row, AT.near);
  return rivals.some((other) => valueIn(other, AT.near) < near);
}

function favoured(field: Field, at: { readonly home: number; readonly lexicon: Lexicon }): Field {
  const weights = field.rows.map(
    (row, i) => (field.shares[i] ?? 0) * (isAtHome(row, at) ? LIKELIER : 1),
  );
  const all = field.shares.reduce((sum, share) => sum + share, 0);
  const weighed = weights.reduce((sum, weight) => sum + weight, 0);
  if (weighed === 0) return field;
  return { ...field, shares: Float64Array.from(weights, (weight) => (all * weight) / weighed) };
}

/** Is it of that country and of no other? What has to do with several is at home in none. */
function isAtHome(
  { contender: { entity, related } }: Row,
  { home, lexicon }: { readonly home: number; readonly lexicon: Lexicon },
): boolean {
  if (entity === home) return true;
  if (!related.includes(home)) return false;
  return related.every((other) => other === home || !isCountry(lexicon.entity(other).item));
}
