import { DIGIT, isOf, LETTER, runEnd, runStart, UNCASED } from '../characters';
import type { Language } from '../language/descriptor';
import type { Document } from '../types';
import type { Referent } from './referent';
import { SaidStems } from './saidStems';
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
  /** The document's words, and those around the referent that is looked at. */
  readonly said: SaidStems;
  /** How many referents the document has. */
  readonly referents: number;
  /** Every name in the document, lower case, with the indices of the referents that bear it. */
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  /** In what manner a referent is named. */
  readonly mannerOf: (referent: Referent) => Manner;
  /** The share of the document's words that are numbers: high in tables of results. */
  readonly numbers: number;
  /** The year that the article was written in; null where it is not known. */
  readonly year: number | null;
}

/** Reads once what the evidence for all candidates of a document is compared with. */
export function surroundingsOf(
  { blocks }: Document,
  referents: readonly Referent[],
  { language, year }: { readonly language: Language; readonly year: number | null },
): Surroundings {
  const stems = stemsOf(language);
  return {
    stems,
    said: new SaidStems(blocks, stems),
    referents: referents.length,
    bearers: bearersOf(referents),
    mannerOf: (referent) => mannerOf(referent, blocks, language),
    numbers: shareOfNumbers(blocks),
    year,
  };
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
    const cased = name.length > 3 && !isOf(UNCASED, name, 0);
    count.shouted += Number(cased && name === name.toUpperCase());
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
  const inWords = LETTER | DIGIT;
  let words = 0;
  let numbers = 0;
  for (const { text } of blocks) {
    for (let at = runStart(text, 0, inWords); at < text.length; at = runStart(text, at, inWords)) {
      words++;
      numbers += Number(isDecimal(text.charCodeAt(at)));
      at = runEnd(text, at, inWords);
    }
  }
  return words === 0 ? 0 : numbers / words;
}

const isDecimal = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

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
