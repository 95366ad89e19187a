import type { Language } from '../engine/language/descriptor';
import { Stems } from '../engine/link/stems';
import { foldName } from '../pack/foldName';
import type { Doubt } from '../protocol/links';

/** Another candidate at least this likely is worth a word: one time in eight it is the one. */
const RIVAL = 0.125;
/** More reasons are none: the reader wants the one or two that tell most. */
const MOST = 2;

/** What an unsure link was made of. */
export interface DoubtfulLink {
  /** The names that the document has for it. */
  readonly names: readonly string[];
  /** What the item is called, and described as. */
  readonly label: string;
  readonly description: string | null;
  /** How likely the likeliest other candidate is, 0 to 1. */
  readonly rival: number;
  /** The sentences that it is named in. */
  readonly sentences: readonly string[];
}

/** Does the description share a word with what stands around the name? */
function isDescribed(link: DoubtfulLink, language: Language): boolean {
  const stems = new Stems(language);
  const own = new Set([...link.names, link.label].flatMap((text) => stems.in(text)));
  const around = new Set(link.sentences.flatMap((text) => stems.in(text)));
  return stems.in(link.description ?? '').some((stem) => around.has(stem) && !own.has(stem));
}

/**
 * Why a link is unsure, most telling first: what can be said of it in words out of what the ranker
 * weighed. It names evidence that is missing, not how much each piece counted: the ranker's score
 * is no sum of reasons.
 */
export function doubtsOf(link: DoubtfulLink, language: Language): readonly Doubt[] {
  const { names, label, rival } = link;
  const found: Doubt[] = [];
  if (rival >= RIVAL) found.push('rivals');
  if (!names.includes(label)) {
    const folded = foldName(label);
    found.push(names.some((name) => foldName(name) === folded) ? 'spelling' : 'alias');
  }
  if (!isDescribed(link, language)) found.push('words');
  return found.length === 0 ? ['thin'] : found.slice(0, MOST);
}
