import { languageOf } from '../engine/language/languageOf';
import type { Lexicon } from '../engine/lexicon';
import type { Field } from '../engine/link/coherence';
import { fieldsOf } from '../engine/link/fieldsOf';
import type { Document, ItemId, Recognition } from '../engine/types';
import { documentOf, type LabelledReferent, type LinkSample } from './linkSamples';

/** The name of these samples in the recipe. */
export const DISTANT = 'distant';

/**
 * Samples without an annotator: where news of our time prints in full a name that a pack of those in
 * the news knows as one thing's own, and of the kind that the recogniser holds it to be, it is taken
 * for that thing. Sets of 1996 teach that a full name is mostly somebody else's, which is true of
 * them and not of the pack's own years. What fits less well stays without a label.
 */
export function distantSamples(
  texts: readonly string[],
  {
    lexicon,
    recognise,
  }: {
    readonly lexicon: Lexicon;
    /** By the text alone: a kind that the pack told would agree with the pack. */
    readonly recognise: (document: Document) => Recognition;
  },
): readonly LinkSample[] {
  return texts.map((text, index) => {
    const { document } = documentOf(text);
    const language = languageOf(document.language);
    const { fields } = fieldsOf(document, recognise(document), {
      ...{ lexicon, language, year: null, learning: true },
    });
    const labels = fields.flatMap((field, i): readonly LabelledReferent[] => {
      const item = onlyBearer(field);
      const label = { start: 0, end: 0, item, optional: false, nested: false };
      return item === null ? [] : [{ label, field: i }];
    });
    return { set: DISTANT, id: String(index), fields, labels };
  });
}

/** The only candidate, where it is called just so and of that kind; null otherwise. */
function onlyBearer({ rows, referent }: Field): ItemId | null {
  const [row] = rows;
  if (row === undefined || rows.length > 1 || referent.demonym) return null;
  const { isLabel, spelling, kind, item } = row.contender;
  const inFull = (referent.names[0] ?? '').includes(' ') || kind === 'place';
  return isLabel && spelling === 'same' && kind === referent.kind && inFull ? item : null;
}
