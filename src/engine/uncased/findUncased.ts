import type { Lexicon, LexiconMatch, NameLink } from '../lexicon';
import { normalise } from '../token';
import type { Onset } from './affixes';
import { type Edges, edgesOf, wordsOf } from './edges';
import { isTied, lettersIn, type Piece, piecesOf } from './pieces';
import { weighName } from './weighName';

/** A name of the lexicon in a text without case. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** As it was looked up: the text of the range, but for a letter that writing dropped. */
  readonly name: string;
  readonly links: readonly NameLink[];
  /** Index of the entity that the name most often means. */
  readonly entity: number;
  readonly score: number;
  /** Does it count by itself? Else only where the text gives the same entity a fuller name. */
  readonly firm: boolean;
}

/** So many ends are tried for a name, within so many UTF-16 units: no name in the news is longer. */
const MOST_ENDS = 16;
const LONGEST = 80;
/** So often a name that does not count is tried shorter. */
const MOST_TRIES = 3;

/** What Japanese writes its particles and endings in. */
const HIRAGANA = /^[\u3041-\u309f]+$/;

/**
 * The names of a lexicon in a text that is written without case, in order. At each place where a name
 * may begin, the longest that counts is taken, and the search goes on behind it; those that count are
 * apart, and others may lie across them. Each start looks at a bounded number of ends, so that the
 * search is linear.
 */
export function findUncased(text: string, lexicon: Lexicon): readonly Found[] {
  const search = new Search(text, lexicon);
  return search.all();
}

class Search {
  readonly #text: string;
  readonly #lexicon: Lexicon;
  readonly #pieces: readonly Piece[];
  readonly #edges: (Edges | undefined)[] = [];
  readonly #words: (Intl.Segments | undefined)[] = [];

  constructor(text: string, lexicon: Lexicon) {
    this.#text = text;
    this.#lexicon = lexicon;
    this.#pieces = piecesOf(text);
  }

  all(): readonly Found[] {
    const found: Found[] = [];
    let from = 0;
    this.#pieces.forEach((piece, i) => {
      if (piece.end <= from) return;
      for (const onset of this.#edgesOf(i).onsets) {
        if (onset.at < from) continue;
        const name = this.#at(onset, i);
        if (name === null) continue;
        found.push(name);
        if (name.firm) from = name.end;
      }
    });
    return found;
  }

  /** The longest name at an onset of a piece that counts by itself, else the longest. */
  #at(onset: Onset, i: number): Found | null {
    let ends = this.#endsFrom(onset.at, i);
    let longest: Found | null = null;
    for (let tries = 0; tries < MOST_TRIES && ends.length > 0; tries++) {
      const match = this.#longest(onset, ends);
      if (match === null) break;
      const found = this.#weigh({ onset, ...match }, i);
      if (found?.firm) return found;
      longest ??= found;
      ends = ends.filter((each) => each < match.end);
    }
    return longest;
  }

  #longest({ at, lead }: Onset, ends: readonly number[]): LexiconMatch | null {
    if (lead === '') return this.#lexicon.longest(this.#text, at, ends);
    const shift = at - lead.length;
    const own = lead + this.#text.slice(at, ends.at(-1));
    const moved = ends.map((end) => end - shift);
    const match = this.#lexicon.longest(own, 0, moved);
    return match && { ...match, end: match.end + shift };
  }

  #weigh(
    match: { readonly onset: Onset; readonly end: number; readonly links: readonly NameLink[] },
    i: number,
  ): Found | null {
    const { onset, end, links } = match;
    const { at, lead } = onset;
    const piece = this.#pieces[i];
    if (piece === undefined) return null;
    const letters = lettersIn(this.#text, at, end) + lead.length;
    const cut = piece.writing === 'prefixed' && at > piece.start;
    const common = HIRAGANA.test(this.#text.slice(at, end));
    // A piece of an alphabet is a word; Chinese parts those of foreign names by dots.
    const parts = end > piece.end;
    const printed = { writing: piece.writing, letters, parts, cut, common };
    const weighed = weighName(links, printed, this.#lexicon);
    if (weighed === null || !this.#isParted({ at, end, letters }, i)) return null;
    const name = normalise(lead + this.#text.slice(at, end));
    return { start: at, end, name, links, ...weighed };
  }

  /**
   * Two Chinese characters are found inside other words and across two of them ("发展中国家" is no
   * China): they count where the dictionary of words has no word across their ends.
   */
  #isParted(
    { at, end, letters }: { readonly at: number; readonly end: number; readonly letters: number },
    i: number,
  ): boolean {
    const piece = this.#pieces[i];
    if (piece?.writing !== 'han' || letters > 2) return true;
    const words = this.#words[i] ?? wordsOf(this.#text, piece);
    this.#words[i] = words;
    const begins = (offset: number): boolean => words.containing(offset)?.index === offset;
    return begins(at - piece.start) && (end >= piece.end || begins(end - piece.start));
  }

  /** Where a name that begins at an offset of a piece may end, in it and in those tied to it. */
  #endsFrom(at: number, i: number): readonly number[] {
    const ends: number[] = [];
    for (let next = i; next === i || this.#isTied(next); next++) {
      const own = this.#edgesOf(next).ends;
      for (let k = next === i ? firstBehind(own, at) : 0; k < own.length; k++) {
        const end = own[k] ?? at;
        if (end - at > LONGEST || ends.length >= MOST_ENDS) return ends;
        ends.push(end);
      }
    }
    return ends;
  }

  #isTied(i: number): boolean {
    const before = this.#pieces[i - 1];
    const behind = this.#pieces[i];
    return before !== undefined && behind !== undefined && isTied(this.#text, before, behind);
  }

  #edgesOf(i: number): Edges {
    const piece = this.#pieces[i];
    const edges =
      this.#edges[i] ??
      (piece === undefined ? { onsets: [], ends: [] } : edgesOf(this.#text, piece));
    this.#edges[i] = edges;
    return edges;
  }
}

/** The place of the first of some ascending offsets that lies behind another. */
function firstBehind(offsets: readonly number[], at: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
