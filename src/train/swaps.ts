import { beginOf, type CorpusType, TYPES, typeOfLabel } from '../engine/crf/labels';
import type { Sentence } from '../engine/sentences';
import type { Token } from '../engine/token';
import type { LabelledDocument, LabelledSentence } from './corpus';

/** Tokens of a sentence that are one name, or that stand between names: then without a type. */
interface Piece {
  readonly tokens: readonly Token[];
  readonly type: CorpusType | null;
}

/**
 * Copies of sentences with every name exchanged for one of the same type from anywhere in the
 * documents, each a document of its own ("mention replacement": Dai and Adel 2020). Where little is
 * labelled, they teach that the words around a name tell more than the name that happens to stand
 * there. Sentences without names are not copied.
 */
export function swaps(
  documents: readonly LabelledDocument[],
  copies: number,
  next: () => number,
): readonly LabelledDocument[] {
  const sources = documents
    .flat()
    .map((labelled) => ({ labelled, pieces: piecesOf(labelled) }))
    .filter(({ pieces }) => pieces.some(({ type }) => type !== null));
  const all = sources.flatMap(({ pieces }) => pieces);
  const byType = new Map(TYPES.map((each) => [each, all.filter(({ type }) => type === each)]));
  const other = (piece: Piece): Piece => {
    const same = piece.type === null ? [] : (byType.get(piece.type) ?? []);
    return same[Math.floor(next() * same.length)] ?? piece;
  };
  return Array.from({ length: copies }, () => sources).flatMap((each) =>
    each.map(({ labelled, pieces }) => [joined(labelled, pieces.map(other))]),
  );
}

function piecesOf({ sentence, labels }: LabelledSentence): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < labels.length) {
    const label = labels[from] ?? 0;
    let to = from + 1;
    const inside = label === 0 ? 0 : 2 * typeOfLabel(label) + 2;
    while (to < labels.length && labels[to] === inside) to++;
    const tokens = sentence.tokens.slice(sentence.from + from, sentence.from + to);
    pieces.push({ tokens, type: label === 0 ? null : (TYPES[typeOfLabel(label)] ?? null) });
    from = to;
  }
  return pieces;
}

// The tokens keep the offsets of where they come from: no feature asks for them.
function joined(labelled: LabelledSentence, pieces: readonly Piece[]): LabelledSentence {
  const tokens = pieces.flatMap((piece) => piece.tokens);
  const labels = pieces.flatMap((piece) => piece.tokens.map((_, i) => labelOf(piece, i)));
  const sentence: Sentence = { ...labelled.sentence, tokens, from: 0, to: tokens.length };
  return { ...labelled, sentence, labels: Uint8Array.from(labels) };
}

function labelOf({ type }: Piece, i: number): number {
  return type === null ? 0 : beginOf(type) + (i > 0 ? 1 : 0);
}
