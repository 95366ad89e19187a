import { hashText, mix } from './hash';
import type { WordClasses } from './words';

/**
 * A static function from words to classes that keeps no words (a "Bloomier filter": Chazelle et al.
 * 2004, built as an xor filter: Graf and Lemire 2020): three slots of 16 bits, one from each third
 * of the table, give check bits and classes by exclusive or.
 *
 *     slots[a] ^ slots[b] ^ slots[c]  =  check (4 bits) · coarse class (4) · code (8)
 *
 * A word that was never put in passes the check once in 16 times and then has some classes or other;
 * the model learns with that noise.
 */
export type CodeTable = Uint16Array;

const CODE_BITS = 8;
const COARSE_BITS = 4;
const VALUE_BITS = CODE_BITS + COARSE_BITS;
const CODE_MASK = 2 ** CODE_BITS - 1;
const CHECK_MASK = 15;

/** Codes run from 1 to this; 0 is an unknown word. */
export const MOST_CODES = CODE_MASK;
/** So many coarse classes there are. */
export const COARSE_CLASSES = 2 ** COARSE_BITS;

/** A code and a coarse class (0 to 15) as one number of 12 bits. */
export function packClasses(code: number, coarse: number): number {
  return code | (coarse << CODE_BITS);
}

/** The three slots of a word's hash in a table of `3 · third` slots, and its check bits in place. */
export function placesOf(hash: number, third: number): readonly [number, number, number, number] {
  const b = mix(hash ^ 0x5bd1e995);
  const c = mix(hash ^ 0x2545f491);
  const check = mix(hash ^ 0x632be5ab) & CHECK_MASK;
  return [
    (hash >>> 0) % third,
    third + ((b >>> 0) % third),
    2 * third + ((c >>> 0) % third),
    check << VALUE_BITS,
  ];
}

/** The hash by which a word is looked up: lower-cased, without dots ("u.s." is "us"). */
export function codeHash(lower: string): number {
  return hashText(lower.includes('.') ? lower.replaceAll('.', '') : lower);
}

/** What a table holds of a word, packed; 0 where it does not know it. */
export function valueAt(slots: CodeTable, lower: string): number {
  const third = slots.length / 3;
  if (third === 0) return 0;
  const [a, b, c, check] = placesOf(codeHash(lower), third);
  const value = (slots[a] ?? 0) ^ (slots[b] ?? 0) ^ (slots[c] ?? 0) ^ check;
  return value >> VALUE_BITS === 0 ? value : 0;
}

/** The classes that a table gives. Both are asked of one word in a row, so it is looked up once. */
export function classesOf(slots: CodeTable): Omit<WordClasses, 'listOf'> {
  let last = '';
  let value = valueAt(slots, last);
  const packed = (lower: string) => {
    if (lower !== last) value = valueAt(slots, lower);
    last = lower;
    return value;
  };
  return {
    codeOf: (lower) => packed(lower) & CODE_MASK,
    coarseOf: (lower) => {
      const found = packed(lower);
      return found === 0 ? 0 : 1 + (found >> CODE_BITS);
    },
  };
}
