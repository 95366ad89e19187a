import { LETTER, runEnd, runStart } from '../characters';
import type { Block } from '../types';
import type { Referent } from './referent';
import type { Stems } from './stems';

/** How many UTF-16 units of a name's sentence are read before and behind it. */
interface Reach {
  readonly before: number;
  readonly behind: number;
}

/** Nearly all of a sentence: a table without full stops is one, and each of its names reads it. */
const NEAR: Reach = { before: 600, behind: 600 };
/** What a name is called: "…, a spokeswoman for China's foreign ministry". */
const CALLED: Reach = { before: 40, behind: 70 };

/** The runs of letters of a block, in order. */
interface Runs {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The number of the stem of each; -1 for a word that every text has. */
  readonly stems: readonly number[];
}

/**
 * The stems of a document, read once and numbered, so that what stands around a name is some marks
 * in an array: every name asks for its sentences, and every candidate for its words in them.
 */
export class SaidStems {
  readonly #stems: Stems;
  readonly #numbers = new Map<string, number>();
  /** How often each stem occurs, by its number. */
  readonly #counts: number[] = [];
  /** The last referent that it stands near to, and the last that is called so. */
  readonly #near: number[] = [];
  readonly #called: number[] = [];
  readonly #blocks: readonly Runs[];
  /** The referent that was looked at last, counted from 1. */
  #looked = 0;

  constructor(blocks: readonly Block[], stems: Stems) {
    this.#stems = stems;
    this.#blocks = blocks.map(({ text }) => this.#read(text));
    for (const block of this.#blocks) {
      for (const stem of block.stems) {
        if (stem >= 0) this.#counts[stem] = (this.#counts[stem] ?? 0) + 1;
      }
    }
  }

  /** The number of a stem; -1 where neither the document nor a title in it has it. */
  find(stem: string): number {
    return this.#numbers.get(stem) ?? -1;
  }

  /** How often a stem occurs in the document, by its number. */
  count(number: number): number {
    return this.#counts[number] ?? 0;
  }

  /** Does it stand in a sentence of the referent that was looked at last, outside of its names? */
  isNear(number: number): boolean {
    return this.#near[number] === this.#looked;
  }

  /** Is that referent called so: by a title, or right beside its name? */
  isCalled(number: number): boolean {
    return this.#called[number] === this.#looked;
  }

  /** Reads what stands around a referent. */
  look({ spans, sentences, titles }: Referent): void {
    this.#looked++;
    spans.forEach(({ block, start, end }, i) => {
      const sentence = sentences[i];
      const runs = this.#blocks[block];
      if (sentence === undefined || runs === undefined) return;
      for (const [reach, marks] of [
        [NEAR, this.#near],
        [CALLED, this.#called],
      ] as const) {
        this.#mark(runs, Math.max(sentence.start, start - reach.before), start, marks);
        this.#mark(runs, end, Math.min(sentence.end, end + reach.behind), marks);
      }
    });
    for (const title of titles) {
      for (const stem of this.#stems.in(title)) this.#called[this.#numberOf(stem)] = this.#looked;
    }
  }

  /** Marks the stems between two offsets, just as `Stems.in` tells them of that slice of the text. */
  #mark(runs: Runs, from: number, to: number, marks: number[]): void {
    const { starts, ends, stems } = runs;
    for (let run = firstBehind(ends, from); run < starts.length; run++) {
      const [start, end] = [starts[run] ?? 0, ends[run] ?? 0];
      if (start >= to) return;
      const stem = stems[run] ?? -1;
      if (start < from || end > to) {
        // A word that the range cuts: what is left of it counts as one.
        const part = runs.text.slice(Math.max(start, from), Math.min(end, to));
        for (const each of this.#stems.in(part)) marks[this.#numberOf(each)] = this.#looked;
      } else if (stem >= 0) marks[stem] = this.#looked;
    }
  }

  #read(text: string): Runs {
    const runs = { text, starts: [] as number[], ends: [] as number[], stems: [] as number[] };
    let start = runStart(text, 0, LETTER);
    while (start < text.length) {
      const end = runEnd(text, start, LETTER);
      const stem = this.#stems.of(text, start, end);
      runs.starts.push(start);
      runs.ends.push(end);
      runs.stems.push(stem === null ? -1 : this.#numberOf(stem));
      start = runStart(text, end, LETTER);
    }
    return runs;
  }

  #numberOf(stem: string): number {
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(stem, number);
    this.#counts.push(0);
    this.#near.push(0);
    this.#called.push(0);
    return number;
  }
}

/** Index of the first of ascending offsets that lies behind one. */
function firstBehind(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
