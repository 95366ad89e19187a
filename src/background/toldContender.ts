import type { Lexicon, Spelling } from '../engine/lexicon';
import type { Contender } from '../engine/link/contender';
import { foldName } from '../pack/foldName';
import type { Choice } from '../wikidata/types';

/**
 * What Wikimedia told of a name as the ranker weighs it, with what the lexicon knows of the item.
 * @param names the forms in which the document has the name
 * @param prior `PRIMARY_TOPIC` for the page of exactly this title; null for what a search
 *   found or a redirect to a part of a page led to
 */
export function toldContender(
  choice: Choice,
  names: readonly string[],
  { lexicon, prior }: { readonly lexicon: Lexicon; readonly prior: number | null },
): Contender {
  const index = lexicon.indexOf(choice.item);
  const known = index === null ? null : lexicon.entity(index);
  return {
    item: choice.item,
    entity: index,
    label: choice.label,
    description: choice.description,
    kind: known?.kind ?? null,
    popularity: known?.popularity ?? null,
    prior,
    isLabel: names.some((name) => foldName(name) === foldName(choice.label)),
    spelling: spellingOf(choice.label, names),
    known: 1 / Math.max(1, names.length),
    coordinates: known?.coordinates ?? null,
    begin: known?.begin ?? null,
    end: known?.end ?? null,
    related: known?.related ?? [],
  };
}

/** A title that is spelt in none of the ways of the document was reached by a redirect: as good. */
function spellingOf(label: string, names: readonly string[]): Spelling {
  const alike = names.filter((name) => foldName(name) === foldName(label));
  if (alike.length === 0 || alike.includes(label)) return 'same';
  const lower = label.toLowerCase();
  return alike.some((name) => name.toLowerCase() === lower) ? 'case' : 'folded';
}
