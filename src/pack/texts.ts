import type { ByteReader } from './byteReader';

/**
 * Texts of one thing in several languages:
 *
 *     varint  a bit per language of the pack that has a text
 *     each    varint  2 × bytes of a text that follows, or 1 + 2 × a reference
 *
 * What a reference is to, the two uses differ in: labels repeat an earlier one of the same list,
 * counted from 0 among those that are written out; descriptions refer to the pack's phrases.
 */
export type FoundText =
  | { readonly at: number; readonly length: number }
  | { readonly phrase: number };

/** The most languages that a list has bits for. */
export const MOST_LANGUAGES = 30;

/** Passes over a list; the reader stands behind it then. */
export function skipTexts(reader: ByteReader): void {
  for (let mask = reader.varint(); mask !== 0; mask &= mask - 1) {
    const tag = reader.varint();
    if (tag % 2 === 0) reader.skip(tag / 2);
  }
}

/**
 * Finds the text of a language, else of the first that has one; null in an empty list.
 * @param question.language index of the language in the pack; -1 for one that it does not have
 * @param question.phrases do references lead to phrases of the pack, or to earlier texts?
 */
export function findText(
  reader: ByteReader,
  { language, phrases }: { readonly language: number; readonly phrases: boolean },
): FoundText | null {
  const mask = reader.varint();
  const chosen = language >= 0 && (mask >>> language) & 1 ? 1 << language : mask & -mask;
  const from = reader.at;
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const tag = reader.varint();
    const value = Math.floor(tag / 2);
    if ((rest & -rest) === chosen) {
      if (tag % 2 === 0) return { at: reader.at, length: value };
      if (phrases) return { phrase: value };
      reader.at = from;
      return writtenText(reader, rest ^ mask, value);
    }
    if (tag % 2 === 0) reader.skip(value);
  }
  return null;
}

/** Of the texts that the bits stand for, the one so far behind the first of those written out. */
function writtenText(reader: ByteReader, bits: number, place: number): FoundText | null {
  let before = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    const tag = reader.varint();
    if (tag % 2 !== 0) continue;
    const length = tag / 2;
    if (before === place) return { at: reader.at, length };
    before++;
    reader.skip(length);
  }
  return null;
}
