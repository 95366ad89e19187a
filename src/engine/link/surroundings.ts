import { DIGIT, LETTER, runEnd, runStart } from '../characters';
import type { Language } from '../language/descriptor';
import type { Document } from '../types';
import { isDecimal, type Manner, mannerOf } from './mannerOf';
import type { Referent } from './referent';
import { SaidStems } from './saidStems';
import { type Stems, stemsOf } from './stems';

/** In the place of a referent where there are several. */
export const SEVERAL = -1;

/** What a document says around its names. */
export interface Surroundings {
  readonly stems: Stems;
  /** The document's words, and those around the referent that is looked at. */
  readonly said: SaidStems;
  /** How many referents the document has. */
  readonly referents: number;
  /** Every name in the document, lower case: the referent that bears it; {@link SEVERAL} of them. */
  readonly bearers: ReadonlyMap<string, number>;
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

function bearersOf(referents: readonly Referent[]): ReadonlyMap<string, number> {
  const bearers = new Map<string, number>();
  referents.forEach(({ names }, index) => {
    for (const name of names) {
      const key = name.toLowerCase();
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, index);
      else if (known !== index) bearers.set(key, SEVERAL);
    }
  });
  return bearers;
}
