/** What a word has that has no number. */
export const UNKNOWN = -2;

const FNV = { start: 0x811c9dc5, prime: 0x01000193 } as const;
/** Of a word: its hash, where its letters begin, how many they are, and its number. */
const FIELDS = 4;

/**
 * Numbers of words, by where the words stand in a text. A `Map` wants a copy of each to look it up by
 * and hashes that anew: for the thousand words of an article that took a twentieth of linking.
 *
 * A hash table with open addressing; its words lie behind each other, as UTF-16 units.
 */
export class WordNumbers {
  /** The index of a word, from 1 on; 0 where there is none. At most half of them are taken. */
  #slots = new Int32Array(1024);
  #words = new Int32Array(FIELDS * 512);
  #units = new Uint16Array(4096);
  #size = 0;
  #end = 0;

  /** How many words have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of the word between two offsets of a text; {@link UNKNOWN} where it has none. */
  get(text: string, start: number, end: number): number {
    const words = this.#words;
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = hashOf(text, start, end);
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = FIELDS * ((slots[slot] ?? 0) - 1);
      if (at < 0) return UNKNOWN;
      if (words[at] === hash && this.#isAt(at, text, start, end)) return words[at + 3] ?? UNKNOWN;
    }
  }

  /** Gives a number, 0 or greater or -1, to a word that has none. */
  set(text: string, start: number, end: number, number: number): void {
    const length = end - start;
    if (2 * (this.#size + 1) > this.#slots.length) this.#grow();
    if (this.#end + length > this.#units.length) {
      this.#units = larger(this.#units, new Uint16Array(2 * (this.#end + length)));
    }
    const hash = hashOf(text, start, end);
    const word = [hash, this.#end, length, number];
    this.#words.set(word, FIELDS * this.#size);
    for (let i = start; i < end; i++) this.#units[this.#end++] = text.charCodeAt(i);
    this.#put(hash, ++this.#size);
  }

  /** Is it this word that the fields at an offset are of? */
  #isAt(at: number, text: string, start: number, end: number): boolean {
    const from = this.#words[at + 1] ?? 0;
    if (this.#words[at + 2] !== end - start) return false;
    const units = this.#units;
    for (let i = start; i < end; i++) {
      if (units[from + i - start] !== text.charCodeAt(i)) return false;
    }
    return true;
  }

  #put(hash: number, index: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = index;
  }

  #grow(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    this.#words = larger(this.#words, new Int32Array(2 * this.#words.length));
    for (let i = 0; i < this.#size; i++) this.#put(this.#words[FIELDS * i] ?? 0, i + 1);
  }
}

/** FNV-1a by UTF-16 units, its upper bits mixed in. */
function hashOf(text: string, start: number, end: number): number {
  let hash: number = FNV.start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV.prime);
  return hash ^ (hash >>> 15);
}

function larger<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
