import { hashText, mix } from './hash';
import type { WordClasses } from './words';

/**
 * A static function from words to codes that keeps no words (a "Bloomier filter": Chazelle et al.
 * 2004, built as an xor filter: Graf and Lemire 2020). Three slots, one from each third of the
 * table, give code and check bits by exclusive or:
 *
 *     slots[a] ^ slots[b] ^ slots[c]  =  check (6 bits) · code (8 bits)
 *
 * A word that was never put in passes the check once in 64 times and then has some code or other.
 */
export interface CodeTable {
  /** Length 3 · n; 14 bits used of each. */
  readonly slots: Uint16Array;
  /** The coarse class of each code; length 256, 0 for code 0. */
  readonly coarse: Uint8Array;
}

export const CODE_BITS = 8;
const CODE_MASK = (1 << CODE_BITS) - 1;
const CHECK_MASK = 63;

/** The three slots of a word's hash in a table of `3 · third` slots, and its check bits in place. */
export function placesOf(hash: number, third: number): readonly [number, number, number, number] {
  const b = mix(hash ^ 0x5bd1e995);
  const c = mix(hash ^ 0x2545f491);
  const check = mix(hash ^ 0x632be5ab) & CHECK_MASK;
  return [
    (hash >>> 0) % third,
    third + ((b >>> 0) % third),
    2 * third + ((c >>> 0) % third),
    check << CODE_BITS,
  ];
}

/** The hash by which a word is looked up: lower-cased, without dots ("u.s." is "us"). */
export function codeHash(lower: string): number {
  return hashText(lower.includes('.') ? lower.replaceAll('.', '') : lower);
}

/** The classes that a table of codes gives. */
export function classesOf({ slots, coarse }: CodeTable): WordClasses {
  const third = slots.length / 3;
  return {
    codeOf: (lower) => {
      if (third === 0) return 0;
      const [a, b, c, check] = placesOf(codeHash(lower), third);
      const value = (slots[a] ?? 0) ^ (slots[b] ?? 0) ^ (slots[c] ?? 0) ^ check;
      return value <= CODE_MASK ? value : 0;
    },
    coarseOf: (code) => coarse[code] ?? 0,
  };
}
