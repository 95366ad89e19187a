import type { Language } from '../language/descriptor';
import type { Document, Mention, Recognition } from '../types';

/** The word behind a name, and possibly an adverb between. */
const BEHIND = /^(?:\s+\p{Ll}+ly)?\s+(\p{Ll}+)/u;
const LOOKED_AT = 40;

/**
 * Marks the mentions where a place stands for those who govern there: "Washington said", "the Kremlin
 * denied". The link stays the place's, which is what the name names.
 * @param places indices of the entities whose item is known to be a place, whatever the recogniser
 *   takes them for: houses that speak read like organisations
 */
export function markMetonyms(
  { blocks }: Document,
  recognition: Recognition,
  { speech, places }: Pick<Language, 'speech'> & { readonly places: ReadonlySet<number> },
): Recognition {
  const speaks = ({ block, end, entity }: Mention): boolean => {
    const named = recognition.entities[entity];
    if (named === undefined || named.item === null) return false;
    if (named.kind !== 'place' && !places.has(entity)) return false;
    const text = blocks[block]?.text ?? '';
    const word = BEHIND.exec(text.slice(end, end + LOOKED_AT))?.[1];
    return word !== undefined && speech.has(word);
  };
  const mentions = recognition.mentions.map((mention) =>
    speaks(mention) ? { ...mention, metonym: true } : mention,
  );
  return { ...recognition, mentions };
}
