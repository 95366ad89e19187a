import type { Run } from '../runs';
import type { Sentence } from '../sentences';
import type { Belief } from './belief';

/** Tokens `from` up to `to` of a sentence's block, held to be a name. */
export interface TaggedSpan {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** The least probability, over its words, that the word belongs to a name and the name so cut. */
  readonly score: number;
  /** How likely each of the corpora's types is, in the order of `TYPES`, given that this is a name; they sum to 1. */
  readonly types: readonly number[];
}

/** What can be left out of the tagger, to measure what it is worth. */
export interface TaggerOptions {
  /** Take the facts of the whole document in. Default true. */
  readonly documentFacts?: boolean;
  /** Let the other occurrences of a word speak. Default true. */
  readonly consistency?: boolean;
  /** Know the learned classes of words. Default true. */
  readonly codes?: boolean;
  /** Know the lists of the language's descriptor. Default true. */
  readonly lists?: boolean;
}

/** Labels the words of documents with the weights of one language. Keep it: it remembers words. */
export interface Tagger {
  /** The names of a document's sentences, in order. Linear in their length. */
  tag(sentences: readonly Sentence[]): readonly TaggedSpan[];
  /** What it holds of tokens `from` up to `to` of a sentence of the last call of {@link tag}. */
  beliefIn(run: Run): Belief;
}
