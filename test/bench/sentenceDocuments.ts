import type { GoldDocument } from '../engine/scoreSpans';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
// "Gov. Brown", "J. Smith": the segmenter takes the stop for the end of a sentence.
const OPEN_END = /(?:^|[\s(“"])\p{Lu}\p{L}{0,3}\.\s*$/u;

/**
 * Each sentence of a document as a document of its own, with its spans. The splitter is not the
 * engine's, so that a change to the engine does not change what is measured; it never cuts a span.
 */
export function sentenceDocuments(document: GoldDocument): readonly GoldDocument[] {
  return cuts(document).flatMap(({ start, end }, index) => {
    const text = document.text.slice(start, end).trimEnd();
    if (text === '') return [];
    const spans = document.spans
      .filter((span) => start <= span[0] && span[1] <= end)
      .map(([from, to, type]) => [from - start, to - start, type] as const);
    return [{ id: `${document.id}/${index}`, text, spans }];
  });
}

function cuts({ text, spans }: GoldDocument): readonly { start: number; end: number }[] {
  const inside = new Set(
    spans.flatMap(([start, end]) =>
      Array.from({ length: Math.max(0, end - start - 1) }, (_, i) => start + 1 + i),
    ),
  );
  const pieces: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, segment } of SEGMENTER.segment(text)) {
    const end = index + segment.length;
    const goes = !segment.endsWith('\n') && OPEN_END.test(segment);
    if (end < text.length && (goes || inside.has(end))) continue;
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}
