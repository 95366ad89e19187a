import { guessLanguage } from '../article/guessLanguage';
import { recognise } from '../engine/recognise';
import type { Block, Recognition } from '../engine/types';
import { yearIn } from '../lib/yearIn';
import type { DocumentLine } from './documentLine';
import type { Linker } from './linkerWith';
import { type Findings, printFindings } from './printFindings';
import { splitLines } from './splitLines';
import type { TaggerOf } from './taggersIn';

/** One line of output. Offsets count UTF-16 code units of the document's `text`. */
export interface Annotation extends Findings<{ readonly start: number; readonly end: number }> {
  readonly id: DocumentLine['id'];
}

/** How documents are read. */
export interface Reading {
  /** The language where a document states none; null lets the text decide. */
  readonly lang: string | null;
  /** The date where a document states none. */
  readonly date: string | null;
  readonly taggerOf: TaggerOf;
  readonly linker: Linker;
}

/**
 * Annotates one document. Its `title` is read as a headline, so that it can testify for the text,
 * but its own mentions are not printed: offsets are of `text`.
 */
export function annotateText(
  document: DocumentLine,
  { lang, date, taggerOf, linker }: Reading,
): { readonly annotation: Annotation; readonly recognition: Recognition } {
  const lines = splitLines(document.text);
  const headlines: readonly Block[] = document.title
    ? [{ role: 'headline', text: document.title }]
    : [];
  const blocks: readonly Block[] = lines.map(({ text }) => ({ role: 'paragraph', text }));
  const language = document.lang || lang || languageOfText(document.text);
  const read = { language, blocks: [...headlines, ...blocks] };
  const found = recognise(read, taggerOf(language), linker.lexicon);
  const recognition = linker.link(read, found, {
    year: yearIn(document.date || date),
    url: document.url ?? '',
  });
  const findings = printFindings(recognition, ({ block, start, end }) => {
    const shift = lines[block - headlines.length]?.start;
    return shift === undefined ? null : { start: start + shift, end: end + shift };
  });
  return { annotation: { id: document.id, ...findings }, recognition };
}

/**
 * The tag of the language a text is written in. A text too short to tell is taken for English if
 * its letters are Latin, and for `und` otherwise.
 */
export function languageOfText(text: string): string {
  const guess = guessLanguage(text.slice(0, 3000));
  return guess?.language ?? (/[^\P{L}\p{Script=Latin}]/u.test(text) ? 'und' : 'en');
}
