import type { Language } from './language/descriptor';
import type { Lexicon, NameLink } from './lexicon';
import { type Name, nameOf, printed } from './names';
import type { Sentence } from './sentences';
import { isCapital, type Token } from './token';
import type { Block, Kind } from './types';
import { NO_VOTES, type Votes } from './votes';

// What the lexicon knows of a name's kind weighs up to as much as what the model holds, times how well
// known it is. Chosen on the English development corpora, where twice as much does no better.
const VOTES = 4;

// A name of several words that the lexicon has is one.
const LONG_SCORE = 0.9;
const LONGEST = 8;

/** What is known of the names of a document: one reading of a lexicon, each name looked up once. */
export class KnownNames {
  readonly #lexicon: Lexicon;
  readonly #blocks: readonly Block[];
  readonly #links = new Map<string, readonly NameLink[]>();

  constructor(lexicon: Lexicon, blocks: readonly Block[]) {
    this.#lexicon = lexicon;
    this.#blocks = blocks;
  }

  /**
   * Whether the lexicon has a name as it is printed, and nothing is tied to it: "BA" is an airline, and
   * "BA.5" a virus.
   */
  has(name: Name): boolean {
    return this.#linksOf(printed(name)).length > 0 && !isTiedOn(name);
  }

  /** The names of a document with what is known of them: how long they are, and of which kind. */
  told(
    names: readonly Name[],
    sentences: readonly Sentence[],
    language: Language,
  ): readonly Name[] {
    return this.#withLong(names, sentences, language).map((name) => this.#withKind(name));
  }

  /** By the share of a name's uses, and how well known that is. */
  #withKind(name: Name): Name {
    const links = this.#linksOf(printed(name));
    return links.length === 0 ? name : nameOf(name, { ...name, known: this.#votesOf(links) });
  }

  /**
   * The same names, with those of several words that the lexicon has: "Bank of Japan" where "Japan" was
   * found, "Credit Suisse" where a sentence starts with it. One that was found with a title stays, and
   * so does one that goes beyond.
   */
  #withLong(
    names: readonly Name[],
    sentences: readonly Sentence[],
    language: Language,
  ): readonly Name[] {
    const bySentence = grouped(names);
    const dropped = new Set<Name>();
    const added: Name[] = [];
    for (const sentence of sentences) {
      if (sentence.style !== 'mixed') continue;
      const found = bySentence.get(sentence) ?? [];
      for (let i = sentence.from; i < sentence.to; i++) {
        const to = this.#longestFrom(sentence, i, language);
        if (to === 0) continue;
        const inside = found.filter((name) => name.from < to && name.to > i);
        if (inside.every((name) => gives(name, i, to))) {
          for (const name of inside) dropped.add(name);
          added.push(nameOf({ sentence, from: i, to }, { score: LONG_SCORE, kinds: NO_VOTES }));
        }
        i = to - 1;
      }
    }
    if (added.length === 0) return names;
    return [...names.filter((name) => !dropped.has(name)), ...added];
  }

  /** Where the longest known name of several words ends that begins at a token; 0 where none does. */
  #longestFrom(sentence: Sentence, i: number, { articles }: Language): number {
    const { tokens, block, to } = sentence;
    const [first, second] = [tokens[i], tokens[i + 1]];
    if (first === undefined || second === undefined || i + 1 >= to) return 0;
    if (!isCapital(first) || second.type === 'mark' || articles.has(first.lower)) return 0;
    const ends: number[] = [];
    for (let at = i + 1; at < Math.min(to, i + LONGEST); at++) ends.push(tokens[at]?.end ?? 0);
    const match = this.#lexicon.longest(this.#blocks[block]?.text ?? '', first.start, ends);
    const exact = match?.links.some(({ spelling }) => spelling === 'same') ?? false;
    return match === null || !exact ? 0 : i + 2 + ends.indexOf(match.end);
  }

  #linksOf(text: string): readonly NameLink[] {
    const known = this.#links.get(text);
    if (known !== undefined) return known;
    const links = this.#lexicon.find(text).filter(({ spelling }) => spelling === 'same');
    this.#links.set(text, links);
    return links;
  }

  #votesOf(links: readonly NameLink[]): Votes {
    const votes: Record<Kind, number> = { ...NO_VOTES };
    for (const { entity, prior } of links) {
      const { kind, popularity } = this.#lexicon.entity(entity);
      const share = prior ?? 1 / links.length;
      if (kind !== null) votes[kind] += VOTES * share * popularity;
    }
    return votes;
  }
}

function grouped(names: readonly Name[]): ReadonlyMap<Sentence, readonly Name[]> {
  const groups = new Map<Sentence, Name[]>();
  for (const name of names) {
    const group = groups.get(name.sentence);
    if (group === undefined) groups.set(name.sentence, [name]);
    else group.push(name);
  }
  return groups;
}

/** Whether a name gives way to a known one that spans tokens `from` to `to`. */
function gives(name: Name, from: number, to: number): boolean {
  const same = name.from === from && name.to === to;
  return !same && !name.titled && name.from >= from && name.to <= to;
}

/** Whether a mark ties what follows to a name: "BA.5", "RT-PCR". */
function isTiedOn({ sentence: { tokens }, to }: Name): boolean {
  const [mark, behind]: readonly (Token | undefined)[] = [tokens[to], tokens[to + 1]];
  return mark?.type === 'mark' && mark.glued && behind?.glued === true && behind.type !== 'mark';
}
