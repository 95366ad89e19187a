import { ACCENT, classAt, JOINER, widthOf } from '../characters';
import { endsBeforeParticle, type Onset, onsetsOf } from './affixes';
import type { Piece } from './pieces';

/** Where names may begin and end in a piece, ascending; of the onsets those of one word together. */
export interface Edges {
  readonly onsets: readonly Onset[];
  readonly ends: readonly number[];
}

/**
 *     spaced    a word                            भारत
 *     prefixed  behind small words, too           و|ب|القاهرة
 *     hangul    before a particle, too            서울|에서
 *     han       anywhere, but inside no katakana  在|法|国|和|德|国   東|京|の|ニュース
 *     run       between words of the dictionary   ประธานาธิบดี|ไบ|เดน
 */
export function edgesOf(text: string, piece: Piece): Edges {
  const { start, end, writing } = piece;
  const whole: Edges = { onsets: [{ at: start, lead: '' }], ends: [end] };
  if (writing === 'spaced') return whole;
  const word = text.slice(start, end);
  if (writing === 'prefixed') return { ...whole, onsets: onsetsOf(word, start) };
  if (writing === 'hangul') return { ...whole, ends: endsBeforeParticle(word, start) };
  const cuts = writing === 'han' ? characterEdges(text, piece) : wordEdges(text, piece);
  return { onsets: cuts.slice(0, -1).map((at) => ({ at, lead: '' })), ends: cuts.slice(1) };
}

function characterEdges(text: string, { start, end }: Piece): readonly number[] {
  const edges: number[] = [];
  let before = false;
  for (let at = start; at < end; ) {
    const found = classAt(text, at);
    const katakana = isKatakana(text.charCodeAt(at));
    const inside = (found & (ACCENT | JOINER)) !== 0 || (before && katakana);
    if (!inside) edges.push(at);
    before = katakana;
    at += widthOf(found);
  }
  edges.push(end);
  return edges;
}

/** Foreign words; a name that ends inside one is another word's beginning: ローマ, ローマン. */
const isKatakana = (unit: number): boolean =>
  (unit >= 0x30a1 && unit <= 0x30fe && unit !== 0x30fb) || (unit >= 0xff66 && unit <= 0xff9f);

let segmenter: Intl.Segmenter | null = null;

/**
 * The words of a piece, as the dictionary of the browser parts them. Dictionaries differ a little
 * between browsers, and so may what is found.
 */
export function wordsOf(text: string, { start, end }: Piece): Intl.Segments {
  // Made once, when a text first needs it: loading the dictionaries takes some milliseconds.
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  return segmenter.segment(text.slice(start, end));
}

function wordEdges(text: string, piece: Piece): readonly number[] {
  const edges: number[] = [];
  for (const { index } of wordsOf(text, piece)) edges.push(piece.start + index);
  return [...edges, piece.end];
}
