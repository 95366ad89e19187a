import { recognise } from '../../src/engine/recognise';
import type { Kind } from '../../src/engine/types';

/** A gold span: UTF-16 offsets, and its type in the corpus ("PER", "MISC"); null where untyped. */
export type GoldSpan = readonly [start: number, end: number, type: string | null];

/** A text of a corpus with its gold spans. */
export interface GoldDocument {
  readonly text: string;
  readonly spans: readonly GoldSpan[];
}

/** Precision, recall and F1 of exact spans. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The spans of a text, keyed `start-end`, with their kinds. */
export type Spans = ReadonlyMap<string, Kind | null>;

const KINDS: Readonly<Record<string, Kind>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

/** What Sidelight finds in a text of several lines, as one paragraph a line. */
export function recognisedSpans(text: string, language: string): Spans {
  const starts: number[] = [];
  const lines = text.split('\n');
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const blocks = lines.map((line) => ({ role: 'paragraph', text: line }) as const);
  const { mentions } = recognise({ language, blocks });
  return new Map(
    mentions.map(({ block, start, end, kind }) => {
      const shift = starts[block] ?? 0;
      return [`${shift + start}-${shift + end}`, kind];
    }),
  );
}

/** The yardstick: runs of words that begin with a capital. */
export function capitalisedRuns(text: string): Spans {
  const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'.]\p{L}[\p{L}\p{M}\p{N}]*)*`;
  const runs = text.matchAll(new RegExp(`${word}(?: ${word})*`, 'gu'));
  return new Map([...runs].map(({ index, 0: run }) => [`${index}-${index + run.length}`, null]));
}

/**
 * Scores exact spans of persons, places and organisations; `typed` also asks for the right kind.
 * Spans of other types in the gold (nationalities, events, works) count neither way.
 */
export function scoreSpans(
  documents: readonly GoldDocument[],
  find: (text: string) => Spans,
): { readonly free: Score; readonly typed: Score } {
  const total = { gold: 0, found: 0, free: 0, typed: 0 };
  for (const { text, spans } of documents) {
    const gold = new Map(spans.map(([start, end, type]) => [`${start}-${end}`, type]));
    const found = find(text);
    for (const [key, kind] of found) {
      const type = gold.get(key);
      if (type === undefined) total.found++;
      if (type === undefined || isOther(type)) continue;
      total.found++;
      total.free++;
      if (type !== null && KINDS[type] === kind) total.typed++;
    }
    total.gold += [...gold.values()].filter((type) => !isOther(type)).length;
  }
  return { free: scoreOf(total.free, total), typed: scoreOf(total.typed, total) };
}

function isOther(type: string | null): boolean {
  return type !== null && KINDS[type] === undefined;
}

function scoreOf(right: number, of: { readonly found: number; readonly gold: number }): Score {
  const precision = of.found === 0 ? 0 : right / of.found;
  const recall = of.gold === 0 ? 0 : right / of.gold;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
