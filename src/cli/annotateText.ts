import { guessLanguage } from '../article/guessLanguage';
import { recognise } from '../engine/recognise';
import type { Block, ItemId, Kind, Mention, Recognition } from '../engine/types';
import type { DocumentLine } from './documentLine';
import { splitLines } from './splitLines';

/** A mention as printed. Offsets count UTF-16 code units of the document's `text`. */
export interface PrintedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Kind | null;
  readonly item: ItemId | null;
  readonly score: number;
  /** Equal for all mentions of one thing within the document. */
  readonly entity: number;
}

/** One line of output. */
export interface Annotation {
  readonly id: DocumentLine['id'];
  readonly mentions: readonly PrintedMention[];
}

/**
 * Annotates one document. Its `title` is read as a headline, so that it can testify for the text,
 * but its own mentions are not printed: offsets are of `text`.
 * @param lang the language where the document states none; null lets the text decide
 */
export function annotateText(
  document: DocumentLine,
  lang: string | null,
): { readonly annotation: Annotation; readonly recognition: Recognition } {
  const lines = splitLines(document.text);
  const headlines: readonly Block[] = document.title
    ? [{ role: 'headline', text: document.title }]
    : [];
  const blocks: readonly Block[] = lines.map(({ text }) => ({ role: 'paragraph', text }));
  const language = document.lang || lang || languageOfText(document.text);
  const recognition = recognise({ language, blocks: [...headlines, ...blocks] });
  const mentions = recognition.mentions.flatMap((mention) => {
    const line = lines[mention.block - headlines.length];
    return line === undefined ? [] : [printMention(mention, recognition, line.start)];
  });
  return { annotation: { id: document.id, mentions }, recognition };
}

/**
 * The tag of the language a text is written in. A text too short to tell is taken for English if
 * its letters are Latin, and for `und` otherwise.
 */
export function languageOfText(text: string): string {
  const guess = guessLanguage(text.slice(0, 3000));
  return guess?.language ?? (/[^\P{L}\p{Script=Latin}]/u.test(text) ? 'und' : 'en');
}

/** A mention with its entity's item, moved by `shift` code units. */
export function printMention(
  mention: Mention,
  recognition: Recognition,
  shift: number,
): PrintedMention {
  return {
    start: mention.start + shift,
    end: mention.end + shift,
    text: mention.text,
    kind: mention.kind,
    item: recognition.entities[mention.entity]?.item ?? null,
    score: mention.score,
    entity: mention.entity,
  };
}
