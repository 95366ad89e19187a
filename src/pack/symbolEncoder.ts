import { ByteWriter } from './byteWriter';
import { ESCAPE, LONGEST_SYMBOL } from './symbolTable';

// More texts or rounds shorten those of a large pack by less than one in a hundred.
const SAMPLE = 20_000;
const ROUNDS = 5;

/** Writes texts in symbols; `SymbolTable` reads them. */
export class SymbolEncoder {
  readonly #symbols: readonly string[];
  readonly #codes: ReadonlyMap<string, number>;
  /** By first unit, the longest first. */
  readonly #starting = new Map<number, string[]>();
  readonly #scratch = new ByteWriter();

  constructor(symbols: readonly string[]) {
    this.#symbols = symbols;
    this.#codes = new Map(symbols.map((symbol, code) => [symbol, code]));
    for (const symbol of [...symbols].sort((a, b) => b.length - a.length)) {
      const unit = symbol.charCodeAt(0);
      this.#starting.set(unit, [...(this.#starting.get(unit) ?? []), symbol]);
    }
  }

  /** The longest symbol at a place; null where none fits. */
  #symbolAt(text: string, at: number): string | null {
    const symbols = this.#starting.get(text.charCodeAt(at));
    return symbols?.find((symbol) => text.startsWith(symbol, at)) ?? null;
  }

  /** A text cut into symbols, and units for which there is none. */
  split(text: string): readonly string[] {
    const parts: string[] = [];
    for (let at = 0; at < text.length; ) {
      const part = this.#symbolAt(text, at) ?? text.charAt(at);
      parts.push(part);
      at += part.length;
    }
    return parts;
  }

  encode(text: string): Uint8Array {
    const writer = this.#scratch;
    writer.length = 0;
    for (const part of this.split(text)) {
      const code = this.#codes.get(part);
      writer.byte(code ?? ESCAPE);
      if (code === undefined) writer.int16(part.charCodeAt(0));
    }
    return writer.bytes();
  }

  /** The section that tells what the bytes stand for. */
  section(): Uint8Array {
    const writer = new ByteWriter();
    for (const symbol of this.#symbols) {
      writer.byte(symbol.length);
      for (let i = 0; i < symbol.length; i++) writer.int16(symbol.charCodeAt(i));
    }
    return writer.bytes();
  }
}

/**
 * Chooses the symbols for texts. Each round cuts a sample with the symbols of the round before,
 * and takes of these and of what two in a row would make those which save most.
 */
export function learnSymbols(texts: readonly string[]): SymbolEncoder {
  const step = Math.max(1, Math.floor(texts.length / SAMPLE));
  const sample = texts.filter((_, index) => index % step === 0);
  let encoder = new SymbolEncoder([]);
  for (let round = 0; round < ROUNDS; round++) {
    encoder = new SymbolEncoder(mostSaving(countParts(sample, encoder)));
  }
  return encoder;
}

function countParts(sample: readonly string[], encoder: SymbolEncoder): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (part: string) => counts.set(part, (counts.get(part) ?? 0) + 1);
  for (const text of sample) {
    let before = '';
    for (const part of encoder.split(text)) {
      count(part);
      // A symbol may shrink back to its first unit, where longer ones took its place.
      if (part.length > 1) count(part.charAt(0));
      if (before !== '' && before.length + part.length <= LONGEST_SYMBOL) count(before + part);
      before = part;
    }
  }
  return counts;
}

/** The symbols worth most: a unit without one takes three bytes, a longer one saves its others. */
function mostSaving(counts: ReadonlyMap<string, number>): readonly string[] {
  const worth = ([symbol, count]: readonly [string, number]) =>
    count * (symbol.length === 1 ? 3 : symbol.length);
  return [...counts]
    .map((entry) => ({ symbol: entry[0], worth: worth(entry) }))
    .sort((a, b) => b.worth - a.worth || (a.symbol < b.symbol ? -1 : 1))
    .slice(0, ESCAPE)
    .map(({ symbol }) => symbol);
}
