import { isPlaceholder } from '../../lib/isPlaceholder';
import { languageOf } from '../language/languageOf';
import type { Candidate, Demonym, Document, Entity, ItemId, Recognition } from '../types';
import type { Field } from './coherence';
import { AT } from './evidence';
import { valueIn } from './evidenceTable';
import { favourHome } from './favourHome';
import { fieldsOf, type Sources } from './fieldsOf';
import { markMetonyms } from './markMetonyms';
import { rank } from './rank';
import type { Ranker } from './ranker';

/**
 * Below this probability nothing is linked. Tuned for precision on the development sets: a wrong link
 * costs the reader more than a missing one.
 */
export const LEAST_LINK = 0.5;

/**
 * The same where the item is of another kind than the recogniser holds the name to be: "England" in
 * "England beat Italy" is its team or nothing, unless much speaks for the country.
 */
export const LEAST_OTHER_KIND = 0.75;

/** So many candidates of an entity are kept for "Not this one?". */
const KEPT = 6;
/** Less likely ones are kept only where nothing is likelier. */
const LEAST_KEPT = 0.01;

/** What the reader said of a name: which item it is, or that it is none. */
export type Correction = ItemId | 'none';

/** What a document is linked with. */
export interface LinkOptions extends Omit<Sources, 'language'> {
  readonly ranker: Ranker;
  /** The item of the country of the outlet that printed it; null or absent where it is not known. */
  readonly outlet?: ItemId | null;
  /** The reader's own correction for any of the names; it always wins. */
  readonly correction?: (names: readonly string[]) => Correction | null;
}

/**
 * Gives the entities and demonyms of a recognition their items: the whole document at once, so that
 * each choice can count for the others. Pure and synchronous; what is in doubt stays without an item
 * and keeps its candidates.
 */
export function link(
  document: Document,
  recognition: Recognition,
  options: LinkOptions,
): Recognition {
  const language = languageOf(document.language);
  const { fields, demonyms } = fieldsOf(document, recognition, { ...options, language });
  const { lexicon, ranker, outlet = null } = options;
  const weighed = rank(fields, ranker);
  const ranked = outlet === null ? weighed : favourHome(weighed, { outlet, lexicon });
  const entities = recognition.entities.map((entity, index) =>
    linkedEntity(entity, ranked[index], options),
  );
  const linked = {
    ...recognition,
    entities,
    demonyms: recognition.demonyms.map((demonym, i) =>
      linkedDemonym(demonym, ranked[demonyms[i] ?? -1], options),
    ),
  };
  const places = new Set(
    entities.flatMap((entity, index) => (isPlace(entity, ranked[index]) ? index : [])),
  );
  return markMetonyms(document, linked, { speech: language.speech, places });
}

/** Whether the item that an entity has is known to be a place. */
const isPlace = ({ item }: Entity, field: Field | undefined): boolean =>
  item !== null &&
  (field?.rows.some(({ contender }) => contender.kind === 'place' && contender.item === item) ??
    false);

function linkedEntity(
  entity: Entity,
  field: Field | undefined,
  { correction }: LinkOptions,
): Entity {
  const candidates = field === undefined ? [] : candidatesOf(field);
  const said = correction?.(entity.forms) ?? null;
  if (said === 'none') return { ...entity, candidates, item: null, reason: 'corrected' };
  if (said !== null) {
    const others = candidates.filter(({ item }) => item !== said);
    const own: Candidate = { item: said, score: 1 };
    return { ...entity, candidates: [own, ...others], item: said, reason: 'corrected' };
  }
  const item = field === undefined ? null : chosen(field);
  return item === null
    ? { ...entity, candidates }
    : { ...entity, candidates, item, reason: 'linked' };
}

/** By the word itself: what the reader said of "France" is not said of "French". */
function linkedDemonym(
  demonym: Demonym,
  field: Field | undefined,
  { correction }: LinkOptions,
): Demonym {
  const said = correction?.([demonym.text]) ?? null;
  if (said === 'none') return demonym;
  const item = said ?? (field === undefined ? null : chosen(field));
  return item === null ? demonym : { ...demonym, item };
}

/**
 * The likeliest item, where it is likely enough, and an item at all. What was not yet there when the
 * article was written is never it, even where nobody else bears the name.
 */
function chosen({ rows, shares }: Field): ItemId | null {
  let best = -1;
  for (let i = 0; i < shares.length; i++) if ((shares[i] ?? 0) > (shares[best] ?? 0)) best = i;
  const row = rows[best];
  if (row === undefined) return null;
  const least = valueIn(row, AT.kindDiffers) === 1 ? LEAST_OTHER_KIND : LEAST_LINK;
  if ((shares[best] ?? 0) < least) return null;
  const { item } = row.contender;
  return isPlaceholder(item) || valueIn(row, AT.notYet) === 1 ? null : item;
}

/** Those worth keeping, likeliest first; where none is, the likeliest. */
function candidatesOf({ rows, shares }: Field): readonly Candidate[] {
  const likely: Candidate[] = [];
  let best: Candidate | null = null;
  for (let i = 0; i < rows.length; i++) {
    const score = Math.round((shares[i] ?? 0) * 1000) / 1000;
    // Most end here, and their item need not be read.
    if (score < LEAST_KEPT && score <= (best?.score ?? -1)) continue;
    const item = rows[i]?.contender.item;
    if (item === undefined || isPlaceholder(item)) continue;
    const candidate = { item, score };
    if (score >= LEAST_KEPT) likely.push(candidate);
    if (score > (best?.score ?? -1)) best = candidate;
  }
  if (likely.length === 0) return best === null ? [] : [best];
  if (likely.length === 1) return likely;
  return likely.sort((a, b) => b.score - a.score).slice(0, KEPT);
}
