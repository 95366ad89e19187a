import type { Style } from '../sentences';
import { type FeatureList, push } from './featureList';
import { feature } from './hash';
import type { WordFacts } from './wordFacts';
import { EDGE, type Word } from './words';

/** A run of capitalised words, words `from` up to `to` of its sentence. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const STYLES: readonly Style[] = ['mixed', 'title', 'upper'];

// A word further from any capital is no part of a name; it gets no features, and half of all words
// cost nothing.
const REACH = 2;

/**
 * The features of one sentence that depend on more than one word, or on the document. Made for one
 * sentence, then asked place by place from the left.
 */
export class Context {
  readonly words: readonly Word[];
  readonly #facts: ReadonlyMap<number, WordFacts>;
  readonly #style: number;
  readonly #near: Uint8Array;
  readonly #cuts: boolean;
  #run: Run = { from: 0, to: 0 };
  #open = true;
  #initial = true;

  /**
   * @param everywhere every place counts as near a capital: where all nouns have one
   * @param cuts in Title Case and CAPITALS everyday words end a run of capitals, which would be the
   *   whole headline otherwise. For reading only: in training a headline's run says nothing, so that
   *   runs mean what they mean in ordinary sentences. F1 on text held out of the hand-made corpora,
   *   typed / free: Title Case 60.6 / 64.3 without, 62.4 / 66.5 in training too, 63.7 / 67.5 for
   *   reading only; CAPITALS 60.1 / 63.7 without, 63.0 / 67.2 for reading only
   */
  constructor(
    words: readonly Word[],
    facts: ReadonlyMap<number, WordFacts>,
    of: { readonly style: Style; readonly everywhere: boolean; readonly cuts: boolean },
  ) {
    this.words = words;
    this.#facts = facts;
    this.#style = 1 + STYLES.indexOf(of.style);
    this.#near = nearCapitals(words, of.everywhere);
    this.#cuts = of.cuts && of.style !== 'mixed';
  }

  /** Whether place `i` can be part of a name. */
  isNear(i: number): boolean {
    return this.#near[i] === 1;
  }

  /** Goes to place `i`; call it for every place, in order. */
  enter(i: number): void {
    const word = this.#at(i);
    this.#initial = this.#open;
    this.#open = word.mark ? this.#open || word.opens : false;
  }

  /** Fills `list` with the features of the place that was entered last. */
  fill(i: number, list: FeatureList): void {
    const word = this.#at(i);
    const initial = this.#initial;
    list.length = 0;
    const facts = this.#facts.get(word.lower);
    this.#neighbours(i, list);
    this.#usage(word, facts, list);
    if (!word.capital) return;
    if (this.#mayName(word)) this.#inRun(i, initial, list);
    if (facts !== undefined) this.#elsewhere(i, facts, list);
  }

  // An index below 0 is no index to an engine but a name, and one such makes all reads here slow.
  #at(i: number): Word {
    return i < 0 ? EDGE : (this.words[i] ?? EDGE);
  }

  #neighbours(i: number, list: FeatureList): void {
    const b2 = this.#at(i - 2);
    const b = this.#at(i - 1);
    const w = this.#at(i);
    const a = this.#at(i + 1);
    const a2 = this.#at(i + 2);
    push(list, feature(80, b.lower, w.lower));
    push(list, feature(81, w.lower, a.lower));
    push(list, feature(82, b.lower, a.lower));
    push(list, feature(83, b2.lower, b.lower));
    push(list, feature(84, a.lower, a2.lower));
    push(list, feature(85, b.shape, w.shape, a.shape));
    push(list, feature(90, b.code, w.code, w.casing));
    push(list, feature(91, w.code, a.code, w.casing));
    push(list, feature(92, b.code, w.code, a.code));
    push(list, feature(93, b2.code, b.code));
    push(list, feature(94, a.code, a2.code));
    push(list, feature(95, b.coarse, w.coarse, w.casing));
    push(list, feature(96, w.coarse, a.coarse, w.casing));
    push(list, feature(97, b.list, w.list, a.list));
    push(list, feature(98, w.list, a.list, w.casing));
  }

  #usage(word: Word, facts: WordFacts | undefined, list: FeatureList): void {
    const initial = this.#initial;
    const style = this.#style + (initial ? 4 : 0);
    const small = Math.min(2, facts?.small ?? 0);
    // The place itself is no witness for itself.
    const own = word.capital && !initial && this.#style === 1 ? 1 : 0;
    const middle = Math.min(2, (facts?.middle ?? 0) - own);
    push(list, feature(110, word.casing, style));
    push(list, feature(111, small * 3 + middle, word.casing, style));
    push(list, feature(112, small, middle * 4 + this.#style, word.code));
    push(list, feature(113, word.list, style, small));
  }

  #inRun(i: number, initial: boolean, list: FeatureList): void {
    if (i >= this.#run.to || i < this.#run.from) this.#run = this.#runFrom(i);
    const { from, to } = this.#run;
    const length = Math.min(to - from, 5);
    const left = this.#at(from - 1);
    const right = this.#at(to);
    const first = this.#at(from);
    const last = this.#at(to - 1);
    const passed = i - from;
    const ahead = to - 1 - i;
    push(list, feature(120, left.lower));
    push(list, feature(121, right.lower));
    push(list, feature(122, length, Math.min(passed, 4), this.#style));
    push(list, feature(123, last.lower, Math.min(ahead, 2)));
    push(list, feature(124, first.lower, Math.min(passed, 2)));
    push(list, feature(125, left.lower, right.lower));
    push(list, feature(126, length, Math.min(ahead, 4), this.#style + (initial ? 4 : 0)));
    push(list, feature(127, last.code, Math.min(ahead, 2)));
    push(list, feature(128, left.code, Math.min(length, 3), Math.min(passed, 3)));
    push(list, feature(129, right.code, Math.min(length, 3), Math.min(ahead, 3)));
    push(list, feature(130, first.code, Math.min(passed, 2)));
    push(list, feature(139, last.list, Math.min(ahead, 2)));
    push(list, feature(140, left.list, Math.min(passed, 2)));
    push(list, feature(141, right.list, Math.min(ahead, 2)));
  }

  #mayName(word: Word): boolean {
    return word.capital && !(this.#cuts && word.everyday);
  }

  #runFrom(i: number): Run {
    let to = i + 1;
    while (this.#mayName(this.#at(to))) to++;
    return { from: i, to };
  }

  // What stands beside the word where else the document has it: two words on each side.
  #elsewhere(i: number, facts: WordFacts, list: FeatureList): void {
    beside(facts.before, this.#at(i - 1), { template: 131, list });
    beside(facts.after, this.#at(i + 1), { template: 132, list });
  }
}

function beside(
  words: readonly Word[],
  own: Word,
  { template, list }: { readonly template: number; readonly list: FeatureList },
): void {
  let count = 0;
  for (const word of words) {
    if (word === own) continue;
    if (count++ === 2) return;
    push(list, feature(template, word.lower));
    push(list, feature(template + 2, word.code));
  }
}

function nearCapitals(words: readonly Word[], everywhere: boolean): Uint8Array {
  const near = new Uint8Array(words.length);
  if (everywhere) return near.fill(1);
  for (let i = 0; i < words.length; i++) {
    if (words[i]?.capital !== true) continue;
    near.fill(1, Math.max(0, i - REACH), Math.min(words.length, i + REACH + 1));
  }
  return near;
}
