import type { Run } from '../runs';
import type { Sentence } from '../sentences';
import { type Belief, NO_BELIEF, sharesOf } from './belief';
import { consistent, conversing, type Segment } from './consistency';
import { Context } from './context';
import { featureList } from './featureList';
import { LABEL_COUNT, typeOfLabel } from './labels';
import { bestPath, type Lattice, latticeOf, marginals } from './lattice';
import { Scorer } from './scorer';
import type { TaggedSpan, Tagger, TaggerOptions } from './tagger';
import { CODEBOOK_UNIT, type Weights } from './weights';
import { type WordFacts, wordFacts } from './wordFacts';
import { EDGE, type Word, type WordClasses } from './words';

// What a word that is in no name has for every label but O, whose emission is 0.
const OUTSIDE = -50;

const NO_FACTS: ReadonlyMap<number, WordFacts> = new Map();

/**
 * Labels the words of documents in plain TypeScript: what training learns by, what {@link KernelTagger}
 * is held to, and what finds names where a reader's browser runs no WebAssembly.
 */
export class PlainTagger implements Tagger {
  readonly #weights: Weights;
  readonly #scorer: Scorer;
  readonly #lattice: Lattice;
  readonly #options: TaggerOptions;
  #last = new Map<Sentence, Segment[]>();
  /** Segments whose marginals are not known, or not those of their emissions any more. */
  #unmeasured = new Set<Segment>();
  readonly #list = featureList();

  constructor(weights: Weights, classes: WordClasses, options: TaggerOptions = {}) {
    this.#weights = weights;
    this.#scorer = new Scorer(weights, classes);
    this.#lattice = latticeOf(weights.transitions);
    this.#options = options;
  }

  tag(sentences: readonly Sentence[]): readonly TaggedSpan[] {
    this.#scorer.begin();
    const lines = sentences.map((sentence) => this.#line(sentence));
    const known = this.#options.documentFacts !== false;
    const facts = known ? wordFacts(lines, EDGE) : NO_FACTS;
    const segments = this.#segmentsOf(lines, facts);
    this.#unmeasured = new Set(segments);
    if (this.#options.consistency !== false) this.#converse(segments);
    this.#last = new Map();
    for (const segment of segments) {
      const known = this.#last.get(segment.sentence);
      if (known === undefined) this.#last.set(segment.sentence, [segment]);
      else known.push(segment);
    }
    const spans: TaggedSpan[] = [];
    for (const segment of segments) this.#addSpans(segment, spans);
    return spans;
  }

  beliefIn({ sentence, from, to }: Run): Belief {
    const segments = this.#last.get(sentence) ?? [];
    const start = from - sentence.from;
    const end = to - sentence.from;
    const holder = segments.find(({ first, length }) => first <= start && end <= first + length);
    if (holder === undefined) return NO_BELIEF;
    this.#measure(holder);
    return believe(holder, start - holder.first, end - holder.first);
  }

  #line(sentence: Sentence): Line {
    const words: Word[] = [];
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = sentence.tokens[i];
      if (token !== undefined) words.push(this.#scorer.scored(token));
    }
    return { sentence, words, mixed: sentence.style === 'mixed' };
  }

  #segmentsOf(lines: readonly Line[], facts: ReadonlyMap<number, WordFacts>): readonly Segment[] {
    const open = new OpenDocument(lines.reduce((sum, { words }) => sum + words.length, 0));
    for (const line of lines) this.#addSegments(line, facts, open);
    return open.segments;
  }

  // Words far from any capital cut a sentence into segments that know nothing of each other.
  #addSegments(
    { sentence, words }: Line,
    facts: ReadonlyMap<number, WordFacts>,
    document: OpenDocument,
  ): void {
    const { everywhere } = this.#weights;
    const { style } = sentence;
    const context = new Context(words, facts, { style, everywhere, cuts: true });
    let open: Segment | null = null;
    for (let i = 0; i < words.length; i++) {
      context.enter(i);
      if (!context.isNear(i)) {
        open = null;
        continue;
      }
      if (open === null) {
        const length = runLength(context, i, words.length);
        open = document.add(sentence, words.slice(i, i + length), i);
      }
      this.#emit(context, i, open);
    }
  }

  #emit(context: Context, i: number, { emissions, place, first }: Segment): void {
    const { words } = context;
    const at = (place + i - first) * LABEL_COUNT;
    const word = words[i];
    if (word !== undefined && this.#scorer.isOutside(word)) {
      for (let y = 1; y < LABEL_COUNT; y++) emissions[at + y] = OUTSIDE;
      return;
    }
    context.fill(i, this.#list);
    const units = this.#scorer.weigh(words, i, this.#list);
    const { bias } = this.#weights;
    for (let y = 0; y < LABEL_COUNT; y++) {
      emissions[at + y] = (bias[y] ?? 0) + (units[y] ?? 0) * CODEBOOK_UNIT;
    }
  }

  #converse(segments: readonly Segment[]): void {
    const talking = conversing(segments);
    for (const segment of talking) this.#measure(segment);
    for (const segment of consistent(talking, this.#weights.consistency)) {
      this.#unmeasured.add(segment);
    }
  }

  // Most segments turn out to hold no name, and nobody asks for the marginals of most of these.
  #measure(segment: Segment): void {
    if (!this.#unmeasured.delete(segment)) return;
    const { emissions, length, marginals: shares, place } = segment;
    marginals(this.#lattice, emissions, length, shares, place);
  }

  #addSpans(segment: Segment, spans: TaggedSpan[]): void {
    const { labels, length, sentence, first, place } = segment;
    bestPath(this.#lattice, segment.emissions, length, labels, place);
    let i = 0;
    while (i < length) {
      const label = labels[place + i] ?? 0;
      let end = i + 1;
      if (label !== 0) {
        while (end < length && labels[place + end] === 2 * typeOfLabel(label) + 2) end++;
        const from = sentence.from + first + i;
        this.#measure(segment);
        const { score, types } = judge(segment, i, end);
        spans.push({ sentence, from, to: from + end - i, score, types });
      }
      i = end;
    }
  }
}

interface Line {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly mixed: boolean;
}

function runLength(context: Context, from: number, end: number): number {
  let to = from;
  while (to < end && context.isNear(to)) to++;
  return to - from;
}

/** The segments of a document so far, in arrays that all of them share. */
class OpenDocument {
  readonly segments: Segment[] = [];
  readonly #emissions: Float32Array;
  readonly #marginals: Float32Array;
  readonly #labels: Uint8Array;
  #places = 0;

  /** @param words of the document; not all of them will be in a segment */
  constructor(words: number) {
    this.#emissions = new Float32Array(words * LABEL_COUNT);
    this.#marginals = new Float32Array(words * LABEL_COUNT);
    this.#labels = new Uint8Array(words);
  }

  /** Adds a segment whose emissions are all 0. */
  add(sentence: Sentence, words: readonly Word[], first: number): Segment {
    const { length } = words;
    const segment = {
      sentence,
      first,
      length,
      words,
      place: this.#places,
      emissions: this.#emissions,
      marginals: this.#marginals,
      labels: this.#labels,
    };
    this.#places += length;
    this.segments.push(segment);
    return segment;
  }
}

/** How sure the span `from` up to `to` of a segment is, and of which type. */
function judge(
  segment: Segment,
  from: number,
  to: number,
): { readonly score: number; readonly types: readonly number[] } {
  const { marginals: shares, length, place } = segment;
  let score = 1;
  let per = 0;
  let loc = 0;
  let org = 0;
  let misc = 0;
  for (let i = from; i < to; i++) {
    // A begin, and insides behind it.
    const at = (place + i) * LABEL_COUNT + (i > from ? 2 : 1);
    score = Math.min(score, typeShare(shares, at));
    per += shares[at] ?? 0;
    loc += shares[at + 2] ?? 0;
    org += shares[at + 4] ?? 0;
    misc += shares[at + 6] ?? 0;
  }
  if (to < length) score = Math.min(score, 1 - typeShare(shares, (place + to) * LABEL_COUNT + 2));
  return { score, types: sharesOf(per, loc, org, misc) };
}

/** What the labels of words `from` up to `to` of a segment say, a begin and an inside alike. */
function believe({ marginals: shares, place }: Segment, from: number, to: number): Belief {
  let share = 1;
  let per = 0;
  let loc = 0;
  let org = 0;
  let misc = 0;
  for (let i = from; i < to; i++) {
    const at = (place + i) * LABEL_COUNT;
    share = Math.min(share, 1 - (shares[at] ?? 0));
    per += (shares[at + 1] ?? 0) + (shares[at + 2] ?? 0);
    loc += (shares[at + 3] ?? 0) + (shares[at + 4] ?? 0);
    org += (shares[at + 5] ?? 0) + (shares[at + 6] ?? 0);
    misc += (shares[at + 7] ?? 0) + (shares[at + 8] ?? 0);
  }
  return { share, types: sharesOf(per, loc, org, misc) };
}

/** What four types weigh together; `at` is the first one's begin or inside. */
function typeShare(shares: Float32Array, at: number): number {
  return (shares[at] ?? 0) + (shares[at + 2] ?? 0) + (shares[at + 4] ?? 0) + (shares[at + 6] ?? 0);
}
