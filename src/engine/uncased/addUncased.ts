import { classAt, LETTER, UNCASED, widthOf } from '../characters';
import type { Lexicon } from '../lexicon';
import type { Sentence } from '../sentences';
import type { Block, Document, Recognition, Span } from '../types';
import { mayBeUncased } from '../writing';
import { chainsOf, type Placed } from './chainsOf';
import { findUncased } from './findUncased';
import { mergeChains } from './mergeChains';

/**
 * The share of its letters from which a block is text without case. A Latin name counts five letters
 * where Chinese writes two characters; and a name of Beijing in brackets makes no Chinese of an
 * English sentence, whose names have been found.
 */
const LEAST_SHARE = 1 / 3;

/**
 * Adds to what was recognised the names that a lexicon knows in blocks without case, where nothing
 * else tells a name from a word. What is written there in letters with case was recognised as it is
 * everywhere, and stays.
 * @param sentences those of the document, in order
 */
export function addUncased(
  recognition: Recognition,
  document: Document,
  { sentences, lexicon }: { readonly sentences: readonly Sentence[]; readonly lexicon: Lexicon },
): Recognition {
  const found = document.blocks.flatMap((block, index) =>
    isUncased(block)
      ? findUncased(block.text, lexicon).map((name): Placed => ({ ...name, block: index }))
      : [],
  );
  if (found.length === 0) return recognition;
  const free = apartFrom(confirmed(found, lexicon), takenIn(recognition));
  return mergeChains(recognition, chainsOf(free, lexicon), { document, sentences });
}

function isUncased({ text }: Block): boolean {
  if (!mayBeUncased(text)) return false;
  let letters = 0;
  let uncased = 0;
  for (let at = 0; at < text.length; ) {
    const found = classAt(text, at);
    letters += Number((found & LETTER) !== 0);
    uncased += Number((found & UNCASED) !== 0);
    at += widthOf(found);
  }
  return uncased > 0 && uncased >= LEAST_SHARE * letters;
}

/**
 * The names that count: those that do by themselves, and surnames of people whom the text names in
 * full. In order and apart.
 */
function confirmed(found: readonly Placed[], lexicon: Lexicon): readonly Placed[] {
  const firm = found.filter((name) => name.firm);
  if (firm.length === found.length) return found;
  const full = new Map<number, string>();
  for (const { entity, name } of firm) {
    const longer = name.length > (full.get(entity)?.length ?? 0);
    if (longer && lexicon.entity(entity).kind === 'person') full.set(entity, name);
  }
  const surnames = found.filter(
    ({ name, links, firm: counts }) =>
      !counts && links.some(({ entity }) => full.get(entity)?.includes(name)),
  );
  let last: Span | undefined;
  const apart = apartFrom(surnames, firm).filter((name) => {
    const free = last === undefined || last.block < name.block || last.end <= name.start;
    if (free) last = name;
    return free;
  });
  return [...firm, ...apart].sort(byPosition);
}

const byPosition = (a: Span, b: Span): number => a.block - b.block || a.start - b.start;

const takenIn = ({ mentions, demonyms, asides, roles }: Recognition): readonly Span[] =>
  [...mentions, ...demonyms, ...asides, ...roles].sort(byPosition);

/** The names that overlap none of some spans; both in reading order. */
function apartFrom(found: readonly Placed[], taken: readonly Span[]): readonly Placed[] {
  let next = 0;
  return found.filter(({ block, start, end }) => {
    while (isBefore(taken[next], { block, start, end })) next++;
    const span = taken[next];
    return span === undefined || span.block > block || span.start >= end;
  });
}

const isBefore = (span: Span | undefined, { block, start }: Span): boolean =>
  span !== undefined && (span.block < block || (span.block === block && span.end <= start));
