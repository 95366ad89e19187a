import { type FoldedCharacter, foldCharacter, makesLetter } from './foldName';

/**
 * Names of more units than this, folded, are neither put into a pack nor found: Wikidata's own
 * labels end at 250.
 */
export const LONGEST_NAME = 250;

const FNV = 0x01000193;
const GOLDEN = 0x9e3779b1;

/** The finaliser of MurmurHash3: each bit of the input changes half of the bits that come out. */
export function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** What a capital at a place of a name adds to {@link NameWalk.cases}. */
const caseBit = (place: number): number =>
  place < 8 ? 1 << place : Math.imul(place, GOLDEN) >>> 24;

/**
 * A walk over a name, or over text in which names may end at several places: at each of them it
 * holds the hash of all that was passed, folded as `foldName` folds, and how it was spelled.
 *
 * Two hashes of 32 bits, FNV-1a and that of Firefox, which have no more in common than any two.
 */
export class NameWalk {
  /** Units of the folded name so far, without a space at its end. */
  length = 0;
  first = 0x811c9dc5 | 0;
  second = 0;
  /** Which of its letters are capitals: a bit each for the first eight, a hash of the others. */
  cases = 0;
  /** What folding took off besides case, as a hash; 0 where it took nothing. */
  lost = 0;
  #space = false;
  #last = 0;

  /** Back to the beginning of a name. */
  reset(): void {
    this.length = 0;
    this.first = 0x811c9dc5 | 0;
    this.second = 0;
    this.cases = 0;
    this.lost = 0;
    this.#space = false;
    this.#last = 0;
  }

  /** Goes on over the text from `from` to `to`, exclusive; gives up once no name is as long. */
  push(text: string, from: number, to: number): void {
    let at = from;
    while (at < to && this.length <= LONGEST_NAME) {
      const end = this.#plain(text, at, to);
      at = end > at ? end : at + this.#other(text, at, to);
    }
  }

  /** A run of ASCII: most of most names, and worth a loop without calls. Gives where it ends. */
  #plain(text: string, from: number, to: number): number {
    let { first, second, length } = this;
    let at = from;
    for (; at < to; at++) {
      let unit = text.charCodeAt(at);
      if (unit > 0x7e || unit === 0x60 || unit < 0x20) break;
      if (unit === 0x20) {
        this.#space = length > 0;
        continue;
      }
      if (this.#space) {
        this.#space = false;
        first = Math.imul(first ^ 0x20, FNV);
        second = Math.imul(((second << 5) | (second >>> 27)) ^ 0x20, GOLDEN);
        length++;
      }
      if (unit > 0x40 && unit < 0x5b) {
        this.cases ^= caseBit(length);
        unit |= 0x20;
      }
      first = Math.imul(first ^ unit, FNV);
      second = Math.imul(((second << 5) | (second >>> 27)) ^ unit, GOLDEN);
      length++;
    }
    if (length > this.length) this.#last = text.charCodeAt(at - 1);
    this.first = first;
    this.second = second;
    this.length = length;
    return at;
  }

  /** White space and all beyond ASCII; gives how many units it took. */
  #other(text: string, at: number, to: number): number {
    // A pair of surrogates that `to` cuts apart counts as its first half.
    const point = text.codePointAt(at) ?? 0;
    const whole = point > 0xffff && at + 1 < to;
    const code = point > 0xffff && !whole ? text.charCodeAt(at) : point;
    const character = foldCharacter(code);
    if (character.folded === ' ') this.#space = this.length > 0;
    else this.#character(character, code);
    return whole ? 2 : 1;
  }

  #character({ folded, lost, upper }: FoldedCharacter, code: number): void {
    if (folded === '' && lost !== '' && makesLetter(code, this.#space ? 0 : this.#last)) {
      this.#add(code);
      return;
    }
    if (upper) this.cases ^= caseBit(this.length + (this.#space ? 1 : 0));
    for (let i = 0; i < folded.length; i++) this.#add(folded.charCodeAt(i));
    // Added up, so that marks count the same in any order, and on one letter or behind it.
    for (let i = 0; i < lost.length; i++) {
      this.lost = (this.lost + (mix(lost.charCodeAt(i) + this.length * FNV) | 1)) | 0;
    }
  }

  #add(unit: number): void {
    if (this.#space) {
      this.#space = false;
      this.#hash(0x20);
    }
    this.#hash(unit);
  }

  #hash(unit: number): void {
    this.first = Math.imul(this.first ^ unit, FNV);
    this.second = Math.imul(((this.second << 5) | (this.second >>> 27)) ^ unit, GOLDEN);
    this.#last = unit;
    this.length++;
  }
}
