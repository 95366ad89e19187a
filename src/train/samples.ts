import type { Segment } from '../engine/crf/consistency';
import { Context } from '../engine/crf/context';
import { featureList } from '../engine/crf/featureList';
import { LABEL_COUNT } from '../engine/crf/labels';
import { wordFacts } from '../engine/crf/wordFacts';
import {
  EDGE,
  GROUPS,
  type Word,
  type WordClasses,
  wordFeatures,
  wordOf,
} from '../engine/crf/words';
import type { Token } from '../engine/token';
import type { LabelledDocument, LabelledSentence } from './corpus';

/** A segment to learn from: its features by place, as hashes, and its labels. */
export interface Sample extends Segment {
  readonly features: readonly Int32Array[];
  readonly gold: Uint8Array;
  readonly source: LabelledSentence;
}

interface Known {
  readonly word: Word;
  /** By {@link GROUPS}. */
  readonly features: readonly Int32Array[];
}

/** Makes samples of documents; keeps the features of each word, as the engine does. */
export class Sampler {
  readonly #classes: WordClasses;
  readonly #everywhere: boolean;
  readonly #known = new Map<string, Known>();
  readonly #list = featureList();

  constructor(classes: WordClasses, everywhere: boolean) {
    this.#classes = classes;
    this.#everywhere = everywhere;
  }

  /** The samples of one document. */
  samplesOf(document: LabelledDocument): readonly Sample[] {
    const lines = document.map((source) => {
      const { tokens, from, to } = source.sentence;
      const known = tokens.slice(from, to).map((token) => this.#word(token));
      const words = known.map(({ word }) => word);
      return { source, known, words, mixed: source.sentence.style === 'mixed' };
    });
    const facts = wordFacts(lines, EDGE);
    const everywhere = this.#everywhere;
    return lines.flatMap(({ source, known, words }) => {
      const { style } = source.sentence;
      const context = new Context(words, facts, { style, everywhere, cuts: false });
      const features = words.map((_, i) => {
        context.enter(i);
        if (!context.isNear(i)) return null;
        context.fill(i, this.#list);
        return this.#at(known, i);
      });
      return cut(source, words, features);
    });
  }

  #word(token: Token): Known {
    const known = this.#known.get(token.norm);
    if (known !== undefined) return known;
    const word = wordOf(token, this.#classes);
    const features = GROUPS.map((_, group) => {
      wordFeatures(group, token, word, this.#list);
      return this.#list.items.slice(0, this.#list.length);
    });
    const fresh = { word, features };
    this.#known.set(token.norm, fresh);
    return fresh;
  }

  #at(known: readonly Known[], i: number): Int32Array {
    // The words that give features to this place, in the order of the groups.
    const givers = [i, i - 1, i + 1, i - 2, i + 2];
    return Int32Array.from([
      ...givers.flatMap((giver, group) => [...(known[giver]?.features[group] ?? [])]),
      ...this.#list.items.subarray(0, this.#list.length),
    ]);
  }
}

/** Cuts a sentence where words have no features. */
function cut(
  source: LabelledSentence,
  words: readonly Word[],
  features: readonly (Int32Array | null)[],
): readonly Sample[] {
  const samples: Sample[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from;
    const inside: Int32Array[] = [];
    for (let each = features[to]; each; each = features[to]) {
      inside.push(each);
      to++;
    }
    if (to > from) samples.push(sampleOf(source, words.slice(from, to), { from, inside }));
    from = to + 1;
  }
  return samples;
}

function sampleOf(
  source: LabelledSentence,
  words: readonly Word[],
  { from, inside }: { readonly from: number; readonly inside: readonly Int32Array[] },
): Sample {
  const { length } = words;
  const gold = source.labels.slice(from, from + length);
  // A name that began outside the segment, which only corpora's odd spans do.
  for (let i = 0; i < length && (gold[i] ?? 0) !== 0 && (gold[i] ?? 0) % 2 === 0; i++) gold[i] = 0;
  return {
    source,
    sentence: source.sentence,
    first: from,
    length,
    words,
    features: inside,
    gold,
    place: 0,
    emissions: new Float32Array(length * LABEL_COUNT),
    marginals: new Float32Array(length * LABEL_COUNT),
    labels: new Uint8Array(length),
  };
}
