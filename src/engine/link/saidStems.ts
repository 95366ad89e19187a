import { LETTER, runEnd, runStart } from '../characters';
import type { Block, Span } from '../types';
import type { Referent } from './referent';
import { IDLE, type Stems } from './stems';

/** What a stem may be to a referent. */
type Mark = 'near' | 'called';

/** How many UTF-16 units of a name's sentence are read before and behind it. */
const REACH: Readonly<Record<Mark, { readonly before: number; readonly behind: number }>> = {
  // Nearly all of a sentence: a table without full stops is one, and each of its names reads it.
  near: { before: 600, behind: 600 },
  // What a name is called: "…, a spokeswoman for China's foreign ministry".
  called: { before: 40, behind: 70 },
};

type Range = Pick<Span, 'start' | 'end'>;

/** A block, and which of the document's runs of letters are its own. */
interface Runs {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The stems of a document, read once, so that what stands around a name is some marks in an array:
 * every name asks for its sentences, and every candidate for its words in them.
 */
export class SaidStems {
  readonly #stems: Stems;
  /** How often each stem occurs; of those that were numbered since, none does. */
  readonly #counts: Int32Array;
  /** The last referent that it stands near to, and the last that is called so. */
  readonly #marks: { near: Int32Array; called: Int32Array };
  readonly #blocks: readonly Runs[];
  /** Where the runs of letters begin and end in their blocks, one block's behind the other's. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** The stem of each; `IDLE` for a word that every text has. */
  readonly #runs: Int32Array;
  /** The referent that was looked at last, counted from 1. */
  #looked = 0;

  constructor(blocks: readonly Block[], stems: Stems) {
    this.#stems = stems;
    // A run and what parts it from the next take two units at least.
    const most = blocks.reduce((sum, { text }) => sum + Math.ceil(text.length / 2), 0);
    this.#starts = new Int32Array(most);
    this.#ends = new Int32Array(most);
    this.#runs = new Int32Array(most);
    let count = 0;
    this.#blocks = blocks.map(({ text }) => {
      const from = count;
      count = this.#read(text, from);
      return { text, from, to: count };
    });
    this.#counts = new Int32Array(stems.size);
    for (let run = 0; run < count; run++) {
      const stem = this.#runs[run] ?? IDLE;
      if (stem !== IDLE) this.#counts[stem] = (this.#counts[stem] ?? 0) + 1;
    }
    this.#marks = { near: new Int32Array(stems.size), called: new Int32Array(stems.size) };
  }

  /** How often a stem occurs in the document. */
  count(stem: number): number {
    return stem < this.#counts.length ? (this.#counts[stem] ?? 0) : 0;
  }

  /** Does it stand in a sentence of the referent that was looked at last, outside of its names? */
  isNear(stem: number): boolean {
    const { near } = this.#marks;
    return stem < near.length && near[stem] === this.#looked;
  }

  /** Is that referent called so: by a title, or right beside its name? */
  isCalled(stem: number): boolean {
    const { called } = this.#marks;
    return stem < called.length && called[stem] === this.#looked;
  }

  /** Reads what stands around a referent. */
  look({ spans, sentences, titles }: Referent): void {
    this.#looked++;
    for (let i = 0; i < spans.length; i++) {
      const [span, sentence] = [spans[i], sentences[i]];
      const runs = this.#blocks[span?.block ?? -1];
      if (span === undefined || sentence === undefined || runs === undefined) continue;
      this.#beside(runs, span, sentence, 'near');
      this.#beside(runs, span, sentence, 'called');
    }
    for (const title of titles) {
      for (const stem of this.#stems.in(title)) this.#mark(stem, 'called');
    }
  }

  #beside(runs: Runs, span: Range, sentence: Range, as: Mark): void {
    const { before, behind } = REACH[as];
    this.#between(runs, Math.max(sentence.start, span.start - before), span.start, as);
    this.#between(runs, span.end, Math.min(sentence.end, span.end + behind), as);
  }

  /** Marks the stems between two offsets, just as `Stems.in` tells them of that slice of the text. */
  #between(runs: Runs, from: number, to: number, as: Mark): void {
    const [starts, ends, stems] = [this.#starts, this.#ends, this.#runs];
    for (let run = this.#firstBehind(from, runs); run < runs.to; run++) {
      const start = starts[run] ?? 0;
      const end = ends[run] ?? 0;
      if (start >= to) return;
      if (start < from || end > to) {
        // A word that the range cuts: what is left of it counts as one.
        const part = runs.text.slice(Math.max(start, from), Math.min(end, to));
        for (const each of this.#stems.in(part)) this.#mark(each, as);
        continue;
      }
      const stem = stems[run] ?? IDLE;
      if (stem !== IDLE) this.#marks[as][stem] = this.#looked;
    }
  }

  /** Marks a stem that the document may not have. */
  #mark(stem: number, as: Mark): void {
    if (stem >= this.#marks[as].length) {
      const more = new Int32Array(2 * this.#stems.size);
      more.set(this.#marks[as]);
      this.#marks[as] = more;
    }
    this.#marks[as][stem] = this.#looked;
  }

  /** The first run of a block that ends behind an offset. */
  #firstBehind(offset: number, { from, to }: Runs): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ends[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @returns where the next block's runs begin */
  #read(text: string, from: number): number {
    let run = from;
    let start = runStart(text, 0, LETTER);
    while (start < text.length) {
      const end = runEnd(text, start, LETTER);
      this.#starts[run] = start;
      this.#ends[run] = end;
      this.#runs[run++] = this.#stems.of(text, start, end);
      start = runStart(text, end, LETTER);
    }
    return run;
  }
}
