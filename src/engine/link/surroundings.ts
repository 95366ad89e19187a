import type { Language } from '../language/descriptor';
import type { Document } from '../types';
import type { Referent } from './referent';
import { type Stems, stemsOf } from './stems';

/** How the mentions of a referent stand in the text, as shares of them. */
export interface Manner {
  /** Behind a preposition of place: "in Milan". */
  readonly placed: number;
  /** Beside a number, as a side in a table of results: "Milan 2". */
  readonly counted: number;
  /** At the start of a block. */
  readonly opening: number;
  /** In capitals, more than three of them. */
  readonly shouted: number;
}

/** What a document says around its names. */
export interface Surroundings {
  readonly stems: Stems;
  /** How often each stem occurs in the document. */
  readonly counts: ReadonlyMap<string, number>;
  /** The stems of the sentences that a referent stands in, by the referent's index. */
  readonly near: readonly ReadonlySet<string>[];
  /** The stems of its titles and of the words right behind its names: what the article calls it. */
  readonly roles: readonly ReadonlySet<string>[];
  /** Every name in the document, lower case, with the indices of the referents that bear it. */
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  /** In what manner a referent is named, by its index. */
  readonly manners: readonly Manner[];
  /** The share of the document's words that are numbers: high in tables of results. */
  readonly numbers: number;
  /** The year that the article was written in; null where it is not known. */
  readonly year: number | null;
}

/** How many UTF-16 units of a name's sentence are read before and behind it. */
interface Reach {
  readonly before: number;
  readonly behind: number;
}

/** Nearly all of a sentence: a table without full stops is one, and each of its names reads it. */
const NEAR: Reach = { before: 600, behind: 600 };
/** What a name is called: "…, a spokeswoman for China's foreign ministry". */
const CALLED: Reach = { before: 40, behind: 70 };

/**
 * Reads once what the evidence for all candidates of a document is compared with.
 * @param at.isSought whether a referent has candidates at all; what stands around others is not read
 */
export function surroundingsOf(
  { blocks }: Document,
  referents: readonly Referent[],
  at: {
    readonly language: Language;
    readonly year: number | null;
    readonly isSought?: (index: number) => boolean;
  },
): Surroundings {
  const { isSought = () => true } = at;
  const stems = stemsOf(at.language);
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    for (const stem of stems.in(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const reading = { blocks, stems };
  const around = (index: number, reach: Reach): Set<string> => {
    const referent = referents[index];
    return referent === undefined || !isSought(index)
      ? new Set()
      : stemsAround(referent, reach, reading);
  };
  const near = referents.map((_, index) => around(index, NEAR));
  const roles = referents.map(({ titles }, index) => {
    const found = around(index, CALLED);
    for (const title of titles) for (const stem of stems.in(title)) found.add(stem);
    return found;
  });
  return {
    stems,
    counts,
    near,
    roles,
    bearers: bearersOf(referents),
    manners: referents.map((referent) => mannerOf(referent, blocks, at.language)),
    numbers: shareOfNumbers(blocks),
    year: at.year,
  };
}

/** The stems of the sentences that a referent stands in, without its names, as far as they reach. */
function stemsAround(
  { spans, sentences }: Referent,
  { before, behind }: Reach,
  { blocks, stems }: { readonly blocks: Document['blocks']; readonly stems: Stems },
): Set<string> {
  const found = new Set<string>();
  spans.forEach(({ block, start, end }, i) => {
    const sentence = sentences[i];
    const text = blocks[block]?.text;
    if (sentence === undefined || text === undefined) return;
    const from = Math.max(sentence.start, start - before);
    const to = Math.min(sentence.end, end + behind);
    for (const stem of stems.in(text.slice(from, start))) found.add(stem);
    for (const stem of stems.in(text.slice(end, to))) found.add(stem);
  });
  return found;
}

/** So many UTF-16 units before and behind a name are looked at for a preposition or a number. */
const BESIDE = 16;

function mannerOf(
  { spans }: Referent,
  blocks: Document['blocks'],
  { strongPlacePrepositions, placePrepositions }: Language,
): Manner {
  const count = { placed: 0, counted: 0, opening: 0, shouted: 0 };
  for (const { block, start, end } of spans) {
    const text = blocks[block]?.text ?? '';
    const before = text.slice(Math.max(0, start - BESIDE), start);
    const word = /(\p{L}+)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
    const behind = text.slice(end, end + BESIDE);
    const name = text.slice(start, end);
    count.placed += Number(strongPlacePrepositions.has(word) || placePrepositions.has(word));
    count.counted += Number(/^\s*[(]?\d/.test(behind) || /\d[)]?\s*$/.test(before));
    count.opening += Number(text.slice(0, start).trim() === '');
    count.shouted += Number(name.length > 3 && name === name.toUpperCase());
  }
  const all = Math.max(1, spans.length);
  return {
    placed: count.placed / all,
    counted: count.counted / all,
    opening: count.opening / all,
    shouted: count.shouted / all,
  };
}

function shareOfNumbers(blocks: Document['blocks']): number {
  let words = 0;
  let numbers = 0;
  for (const { text } of blocks) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      words++;
      numbers += Number(/^\d/.test(word));
    }
  }
  return words === 0 ? 0 : numbers / words;
}

function bearersOf(referents: readonly Referent[]): ReadonlyMap<string, readonly number[]> {
  const bearers = new Map<string, number[]>();
  referents.forEach(({ names }, index) => {
    for (const name of names) {
      const key = name.toLowerCase();
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, [index]);
      else if (!known.includes(index)) known.push(index);
    }
  });
  return bearers;
}
