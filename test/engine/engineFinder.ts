import type { Lexicon } from '../../src/engine/lexicon';
import type {
  Block,
  BlockRole,
  Document,
  Kind,
  Mention,
  Recognition,
} from '../../src/engine/types';
import type { Finder, FoundSpan, GoldType } from './scoreSpans';

/** The engine, or a variant of it; with what it knows names from, where that is wanted. */
export type Recognise = (document: Document, lexicon?: Lexicon | null) => Recognition;

const TYPES: Readonly<Record<Kind, GoldType>> = {
  person: 'PER',
  place: 'LOC',
  organisation: 'ORG',
  event: 'MISC',
  work: 'MISC',
};

/** The type by which the corpora call a kind; without a kind it is something named, so MISC. */
export const typeOfKind = (kind: Kind | null): GoldType => (kind === null ? 'MISC' : TYPES[kind]);

/** A mention with its offsets in the whole text of a document, of which each line was a block. */
export interface PlacedMention extends FoundSpan {
  readonly mention: Mention;
}

/** Each line of a text as a block, empty ones too, so that a block's index is its line's. */
export const blocksOf = (text: string, role: BlockRole = 'paragraph'): readonly Block[] =>
  text.split('\n').map((line) => ({ role, text: line }));

/** Where each line of a text starts. */
function lineStarts(text: string): readonly number[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return start;
  });
}

/** The mentions of a recognition of {@link blocksOf} a text, by their offsets in that text. */
export function placedMentions(text: string, { mentions }: Recognition): readonly PlacedMention[] {
  const starts = lineStarts(text);
  return mentions.map((mention) => {
    const shift = starts[mention.block] ?? 0;
    const { start, end, kind } = mention;
    return { start: shift + start, end: shift + end, type: typeOfKind(kind), mention };
  });
}

/**
 * The engine as a finder: mentions, and demonyms and asides, which the corpora mark as MISC. Roles are names
 * to no corpus and are left out.
 */
export function engineFinder(
  recognise: Recognise,
  { language, role }: { readonly language: string; readonly role?: BlockRole },
): Finder {
  return ({ text }) => {
    const recognition = recognise({ language, blocks: blocksOf(text, role) });
    const starts = lineStarts(text);
    const others = [...recognition.demonyms, ...recognition.asides].map(
      ({ block, start, end }): FoundSpan => {
        const shift = starts[block] ?? 0;
        return { start: shift + start, end: shift + end, type: 'MISC' };
      },
    );
    return [...placedMentions(text, recognition), ...others];
  };
}
