import type { Run } from '../runs';
import type { Sentence, Style } from '../sentences';
import type { Token } from '../token';
import { type Belief, NO_BELIEF, sharesOf } from './belief';
import { isEveryday } from './descriptorClass';
import type { Kernel, KernelInstance } from './kernel';
import { LABEL_COUNT } from './labels';
import type { TaggedSpan, Tagger, TaggerOptions } from './tagger';
import { CODEBOOKS, type Weights } from './weights';
import { casingNumber, opensSentence, shapeOf } from './words';

/** The class of a lower-cased word by the lists of its language. */
export type ListOf = (lower: string) => number;

const STYLES: Readonly<Record<Style, number>> = { mixed: 1, title: 2, upper: 3 };

// Flags of a word, as in `kernel/words.ts`.
const CAPITAL = 1;
const SMALL = 2;
const MARK = 4;
const OPENS = 8;
const EVERYDAY = 16;

// What the kernel writes of a span, as in `kernel/kernel.ts`: numbers of 32 bits, then of 64.
const SPAN = 56;
const TYPES = 24;
// And of a run that is asked for.
const BELIEF = 40;

// Numbers that are told of a new word, as in `kernel/words.ts`.
const NEWS = 5;

const MOST_WORDS = 16_384;
// An article of 2 MB takes some 60 MB, which a worker that lives for days should not keep.
const MOST_BYTES = 32 * 1024 * 1024;

const NOT_ASCII = /[^\0-\x7F]/;

/** Labels the words of documents by the kernel: the same numbers as {@link PlainTagger}, sooner. */
export class KernelTagger implements Tagger {
  readonly #kernel: Kernel;
  readonly #weights: Weights;
  readonly #listOf: ListOf;
  readonly #options: TaggerOptions;
  readonly #known = new Map<string, number>();
  readonly #twins = new Map<string, number>();
  #instance: KernelInstance;
  #sentences: ReadonlyMap<Sentence, number> = new Map();

  constructor(kernel: Kernel, weights: Weights, listOf: ListOf, options: TaggerOptions = {}) {
    this.#kernel = kernel;
    this.#weights = weights;
    this.#listOf = listOf;
    this.#options = options;
    this.#instance = this.#open();
  }

  tag(sentences: readonly Sentence[]): readonly TaggedSpan[] {
    this.#begin();
    const ids = this.#idsOf(sentences);
    this.#write(sentences, ids);
    this.#sentences = new Map(sentences.map((sentence, index) => [sentence, index]));
    const { documentFacts = true, consistency = true } = this.#options;
    const count = this.#instance.tag(Number(documentFacts), Number(consistency));
    return this.#spans(sentences, count);
  }

  beliefIn({ sentence, from, to }: Run): Belief {
    const index = this.#sentences.get(sentence);
    if (index === undefined) return NO_BELIEF;
    const at = this.#instance.belief(index, from - sentence.from, to - sentence.from);
    if (at === 0) return NO_BELIEF;
    const view = new DataView(this.#instance.memory.buffer, at, BELIEF);
    return { share: view.getFloat64(0, true), types: typesAt(view, 8) };
  }

  #open(): KernelInstance {
    const instance = this.#kernel();
    const { bits, transitions, bias, consistency, codebooks, codes, gaps, vectors, everywhere } =
      this.#weights;
    const sections = [transitions, bias, consistency, codebooks, codes, gaps, vectors];
    let at = instance.fileRoom(sections.reduce((sum, { byteLength }) => sum + byteLength, 0));
    const memory = new Uint8Array(instance.memory.buffer);
    for (const { buffer, byteOffset, byteLength } of sections) {
      memory.set(new Uint8Array(buffer, byteOffset, byteLength), at);
      at += byteLength;
    }
    instance.open(
      bits,
      vectors.length / CODEBOOKS,
      gaps.length,
      codes.length,
      codebooks.length / CODEBOOKS / LABEL_COUNT,
      Number(everywhere),
      Number(this.#options.codes !== false),
    );
    return instance;
  }

  #begin(): void {
    const { memory } = this.#instance;
    if (this.#known.size <= MOST_WORDS && memory.buffer.byteLength <= MOST_BYTES) return;
    this.#known.clear();
    this.#twins.clear();
    this.#instance = this.#open();
  }

  #idsOf(sentences: readonly Sentence[]): Int32Array {
    let count = 0;
    for (const { from, to } of sentences) count += to - from;
    const ids = new Int32Array(count);
    const known = this.#known;
    const fresh: Token[] = [];
    let at = 0;
    for (const { tokens, from, to } of sentences) {
      for (let i = from; i < to; i++) {
        const token = tokens[i];
        if (token === undefined) continue;
        let id = known.get(token.norm);
        if (id === undefined) {
          id = known.size + 1;
          known.set(token.norm, id);
          fresh.push(token);
        }
        ids[at++] = id;
      }
    }
    if (fresh.length > 0) this.#learn(fresh);
    return ids;
  }

  // All new words of a document at once: where no compiler has warmed up yet, each call and each short
  // loop costs more than what is done in it.
  #learn(fresh: readonly Token[]): void {
    const first = this.#known.size - fresh.length + 1;
    const text = fresh.map(({ norm }) => norm).join('');
    const at = this.#instance.newsAt(fresh.length, text.length);
    const { buffer } = this.#instance.memory;
    const numbers = new Int32Array(buffer, at, NEWS * fresh.length);
    let next = 0;
    for (const token of fresh) {
      this.#tell(token, first + next, numbers, NEWS * next++);
    }
    const units = new Uint16Array(buffer, at + numbers.byteLength, text.length);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    this.#instance.learn(fresh.length);
    if (!NOT_ASCII.test(text)) return;
    fresh.forEach((token, i) => {
      if (NOT_ASCII.test(token.norm)) this.#spell(token, first + i);
    });
  }

  /** Writes from `at` on what the kernel wants to know of a new word. */
  #tell({ norm, lower, type, casing }: Token, id: number, numbers: Int32Array, at: number): void {
    const list = this.#listOf(lower);
    let flags = casing === 'lower' ? SMALL : casing === 'none' ? 0 : CAPITAL;
    if (type === 'mark') flags |= opensSentence(norm) ? MARK | OPENS : MARK;
    if (isEveryday(list)) flags |= EVERYDAY;
    let twin = this.#twins.get(lower);
    if (twin === undefined) {
      twin = id;
      this.#twins.set(lower, id);
    }
    numbers[at] = norm.length;
    numbers[at + 1] = casingNumber(casing, type);
    numbers[at + 2] = flags;
    numbers[at + 3] = list;
    numbers[at + 4] = twin;
  }

  #spell({ norm, lower }: Token, id: number): void {
    const long = shapeOf(norm, false);
    const short = shapeOf(norm, true);
    const text = norm + lower + long + short;
    const at = this.#instance.room(text.length);
    const units = new Uint16Array(this.#instance.memory.buffer, at, text.length);
    for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
    this.#instance.spell(id, norm.length, lower.length, long.length, short.length);
  }

  #write(sentences: readonly Sentence[], ids: Int32Array): void {
    const instance = this.#instance;
    instance.openDocument(ids.length, sentences.length);
    const numbers = new Int32Array(instance.memory.buffer);
    numbers.set(ids, instance.idsAt() >> 2);
    const starts = instance.startsAt() >> 2;
    const styles = instance.stylesAt() >> 2;
    let start = 0;
    sentences.forEach(({ from, to, style }, index) => {
      numbers[starts + index] = start;
      numbers[styles + index] = STYLES[style];
      start += to - from;
    });
    numbers[starts + sentences.length] = start;
  }

  #spans(sentences: readonly Sentence[], count: number): readonly TaggedSpan[] {
    const { memory, spansAt } = this.#instance;
    const view = new DataView(memory.buffer, spansAt(), count * SPAN);
    const spans: TaggedSpan[] = [];
    for (let at = 0; at < count * SPAN; at += SPAN) {
      const sentence = sentences[view.getInt32(at, true)];
      if (sentence === undefined) continue;
      const from = sentence.from + view.getInt32(at + 4, true);
      const to = from + view.getInt32(at + 8, true);
      const score = view.getFloat64(at + 16, true);
      spans.push({ sentence, from, to, score, types: typesAt(view, at + TYPES) });
    }
    return spans;
  }
}

function typesAt(view: DataView, at: number): readonly number[] {
  const per = view.getFloat64(at, true);
  const loc = view.getFloat64(at + 8, true);
  const org = view.getFloat64(at + 16, true);
  const misc = view.getFloat64(at + 24, true);
  return sharesOf(per, loc, org, misc);
}
