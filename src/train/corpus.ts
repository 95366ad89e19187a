import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beginOf, type CorpusType, TYPES } from '../engine/crf/labels';
import type { Language } from '../engine/language/descriptor';
import { type Sentence, sentencesOf } from '../engine/sentences';
import { tokenise } from '../engine/tokenise';

/** A sentence with a label for each of its tokens. */
export interface LabelledSentence {
  readonly sentence: Sentence;
  readonly labels: Uint8Array;
  /** O may also be MISC: the corpus does not mark nationalities, events and works. */
  readonly partial: boolean;
  /** How much it counts in training; 1 for hand-made labels. */
  readonly weight: number;
}

/** A document's sentences in order. */
export type LabelledDocument = readonly LabelledSentence[];

interface Line {
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string])[];
}

/**
 * Reads a corpus: one JSON document a line, gzipped, `{"text", "spans": [[start, end, type]]}` with
 * UTF-16 offsets; lines of the text are paragraphs. Spans that cut a token in two are lost.
 * @throws {Error} that names the file, where it is absent or not of that shape
 */
export function readCorpus(
  path: string,
  as: { readonly language: Language; readonly partial: boolean; readonly weight: number },
): readonly LabelledDocument[] {
  return linesOf(path).flatMap((line, index) =>
    line === '' ? [] : [labelled(parsed(line, `${path}, line ${index + 1}`), as)],
  );
}

function linesOf(path: string): readonly string[] {
  const bytes = readFileSync(path);
  try {
    return gunzipSync(bytes).toString().split('\n');
  } catch (error) {
    throw new Error(`${path}: no gzip, or damaged`, { cause: error });
  }
}

function parsed(line: string, where: string): Line {
  let document: unknown;
  try {
    document = JSON.parse(line);
  } catch (error) {
    throw new Error(`${where}: not JSON`, { cause: error });
  }
  if (!isLine(document)) throw new Error(`${where}: no text with spans`);
  return document;
}

function isLine(value: unknown): value is Line {
  const { text, spans } = (value ?? {}) as Partial<Line>;
  return typeof text === 'string' && Array.isArray(spans) && spans.every(Array.isArray);
}

function labelled(
  { text, spans }: Line,
  { language, partial, weight }: { language: Language; partial: boolean; weight: number },
): LabelledDocument {
  const byStart = new Map(spans.map(([start, end, type]) => [start, { end, type }]));
  const document: LabelledSentence[] = [];
  let offset = 0;
  text.split('\n').forEach((paragraph, block) => {
    const tokens = tokenise(paragraph, language);
    for (const sentence of sentencesOf(tokens, { block, role: 'paragraph' }, language)) {
      const labels = labelsOf(sentence, byStart, offset);
      document.push({ sentence, labels, partial, weight });
    }
    offset += paragraph.length + 1;
  });
  return document;
}

function labelsOf(
  { tokens, from, to }: Sentence,
  byStart: ReadonlyMap<number, { readonly end: number; readonly type: string }>,
  offset: number,
): Uint8Array {
  const labels = new Uint8Array(to - from);
  for (let i = from; i < to; i++) {
    const span = byStart.get(offset + (tokens[i]?.start ?? 0));
    if (span === undefined || !isType(span.type)) continue;
    const end = lastOf(tokens, { from: i, to, end: span.end - offset });
    if (end === 0) continue;
    labels[i - from] = beginOf(span.type);
    labels.fill(beginOf(span.type) + 1, i - from + 1, end - from);
    i = end - 1;
  }
  return labels;
}

/** The token index behind the span that ends at `end`; 0 where no token ends there. */
function lastOf(
  tokens: Sentence['tokens'],
  { from, to, end }: { readonly from: number; readonly to: number; readonly end: number },
): number {
  for (let i = from; i < to; i++) {
    const at = tokens[i]?.end ?? 0;
    if (at === end) return i + 1;
    if (at > end) return 0;
  }
  return 0;
}

function isType(type: string): type is CorpusType {
  return TYPES.some((each) => each === type);
}
