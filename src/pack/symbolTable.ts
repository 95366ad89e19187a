import type { ByteReader } from './byteReader';

/** The code behind which a UTF-16 unit stands as it is, in two bytes; all below are symbols. */
export const ESCAPE = 255;
/** No symbol has more UTF-16 units. */
export const LONGEST_SYMBOL = 8;

/**
 * What the bytes of a pack's texts stand for: each a symbol of one to eight UTF-16 units ("tion",
 * "ский "), chosen for the pack (as in FSST: Boncz, Neumann and Leis, VLDB 2020). Any text can be
 * read by itself, which is why no stream compressor will do, and reading it takes no decoder of
 * UTF-8.
 *
 * The section: per symbol a byte of its length and two bytes a unit.
 */
export class SymbolTable {
  readonly #section: Uint8Array;
  #symbols: readonly string[] | null = null;

  constructor(section: Uint8Array) {
    this.#section = section;
  }

  /** The text of the next `length` bytes, of fewer at the end. */
  text({ bytes, at }: ByteReader, length: number): string {
    this.#symbols ??= readSymbols(this.#section);
    const end = Math.min(at + length, bytes.length);
    let text = '';
    for (let i = at; i < end; i++) {
      const code = bytes[i] ?? 0;
      if (code < ESCAPE) text += this.#symbols[code] ?? '';
      else {
        text += String.fromCharCode((bytes[i + 1] ?? 0) | ((bytes[i + 2] ?? 0) << 8));
        i += 2;
      }
    }
    return text;
  }
}

function readSymbols(section: Uint8Array): readonly string[] {
  const symbols: string[] = [];
  for (let at = 0; at < section.length && symbols.length < ESCAPE; ) {
    const end = at + 1 + 2 * Math.min(section[at] ?? 0, LONGEST_SYMBOL);
    let symbol = '';
    for (at++; at < end; at += 2) {
      symbol += String.fromCharCode((section[at] ?? 0) | ((section[at + 1] ?? 0) << 8));
    }
    symbols.push(symbol);
  }
  return symbols;
}
