/** An answer of `wbsearchentities` → choices. Pure. */
import * as v from 'valibot';
import { isAboutNames } from './isAboutNames';
import { fold } from './titles';
import type { Choice } from './types';
import { isAskable } from './urls';

const term = v.object({ value: v.string() });
const hit = v.object({
  id: v.string(),
  label: v.optional(v.string()),
  description: v.optional(v.string()),
  display: v.optional(v.object({ label: v.optional(term), description: v.optional(term) })),
  match: v.optional(v.object({ type: v.string(), text: v.optional(v.string()) })),
});
type Hit = v.InferOutput<typeof hit>;

const answer = v.object({ search: v.array(v.unknown()) });

const descriptionOf = ({ display, description }: Hit): string | null =>
  display?.description?.value ?? description ?? null;

/** Standard words of items that no article names: papers, and pages of other Wikimedia wikis. */
const UNLIKELY =
  /^(?:scientific article|scholarly article|article (?:published|in)\b|wissenschaftlicher artikel|article scientifique|artículo científico)/i;

const isUnlikely = (description: string | null): boolean =>
  description !== null && (isAboutNames(description) || UNLIKELY.test(description));

const choiceOf = (found: Hit): readonly Choice[] => {
  const label = found.display?.label?.value ?? found.label ?? found.match?.text ?? '';
  const description = descriptionOf(found);
  // An id typed as a name finds the item of that id: nobody is called so.
  if (!isAskable(found.id) || found.match?.type === 'entityId') return [];
  if (label === '' || isAskable(label) || isUnlikely(description)) return [];
  return [{ item: found.id, label, description, thumbnail: null }];
};

/**
 * The items that bear a name, best first; null where this is no such answer. The search completes
 * prefixes, so "Paris" finds "Paris Hilton": those that merely begin so are left out where
 * something is called exactly so. The type of a hit is not in the answer; what its description
 * tells (a family name, a list, a paper) is.
 */
export const readSearch = (json: unknown, name: string): readonly Choice[] | null => {
  const read = v.safeParse(answer, json);
  if (!read.success) return null;
  const hits = read.output.search.flatMap((raw) => {
    const found = v.safeParse(hit, raw);
    return found.success ? [found.output] : [];
  });
  const exact = hits.filter(({ match, label }) => fold(match?.text ?? label ?? '') === fold(name));
  const choices = (exact.length > 0 ? exact : hits).flatMap(choiceOf);
  return [...new Map(choices.map((choice) => [choice.item, choice])).values()];
};
