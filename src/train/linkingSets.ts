import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId } from '../engine/types';

/** A gold mention. Offsets count UTF-16 units of the document's text. */
export interface GoldLink {
  readonly start: number;
  readonly end: number;
  /** Null: an item outside of the table, which the annotators call NIL. */
  readonly item: ItemId | null;
  /** Neither a link there nor its absence counts. */
  readonly optional: boolean;
  /** Stands inside of another label: asked for on gold spans, and optional end to end. */
  readonly nested: boolean;
}

/** A document of a linking set. */
export interface LinkDocument {
  readonly id: string;
  readonly text: string;
  /** The year that it tells of, by its first date or its id; null where neither says. */
  readonly year: number | null;
  /** Only what stands in here is judged. */
  readonly judged: { readonly start: number; readonly end: number };
  readonly gold: readonly GoldLink[];
}

interface Line {
  readonly id: string | number | null;
  readonly doc?: string;
  readonly text: string;
  readonly evaluation_span?: readonly [number, number];
  readonly labels: readonly {
    readonly span: readonly [number, number];
    readonly entity_id?: string;
    readonly title?: string;
    readonly optional?: boolean;
  }[];
}

/** The sets of a folder by file name without ending, in order. */
export const setsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .map((name) => name.slice(0, -'.jsonl'.length))
        .sort()
    : [];

/** UTF-16 offsets of code point offsets. */
function unitsOf(text: string): (codePoint: number) => number {
  if (!/[\uD800-\uDFFF]/.test(text)) return (at) => at;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  return (codePoint) => units[codePoint] ?? text.length;
}

const ITEM = /^Q[1-9]\d*$/;
/** Some annotators count it in: "the University of Helsinki". */
const ARTICLE = /^(?:the|an?) (?=\p{Lu})/u;

/**
 * Reads a set of documents with gold items.
 * @param itemOf the item of a page of the English Wikipedia, for sets labelled with titles
 * @throws Error where the file is absent or has a line that is no JSON
 */
export function loadSet(
  folder: string,
  set: string,
  itemOf: (title: string) => ItemId | null,
): readonly LinkDocument[] {
  const path = join(folder, `${set}.jsonl`);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => documentOf(JSON.parse(line) as Line, itemOf));
}

function documentOf(line: Line, itemOf: (title: string) => ItemId | null): LinkDocument {
  const at = unitsOf(line.text);
  const [from, to] = line.evaluation_span ?? [0, Number.MAX_SAFE_INTEGER];
  return {
    id: String(line.id ?? line.doc ?? ''),
    text: line.text,
    year: yearOf(line),
    judged: { start: at(from), end: at(to) },
    gold: line.labels.map(({ span, entity_id, title, optional }) => {
      const stated = entity_id !== undefined && ITEM.test(entity_id) ? (entity_id as ItemId) : null;
      const item = stated ?? (title === undefined ? null : itemOf(title));
      // A page whose item nobody knows here is not known to be outside of the table.
      const unknown = title !== undefined && item === null;
      const start = at(span[0]);
      const article = ARTICLE.exec(line.text.slice(start, at(span[1])))?.[0].length ?? 0;
      return {
        start: start + article,
        end: at(span[1]),
        item,
        optional: optional === true || unknown,
        nested: isNested(span, line.labels),
      };
    }),
  };
}

const isNested = (span: readonly [number, number], labels: Line['labels']): boolean =>
  labels.some(
    ({ span: [from, to] }) => from <= span[0] && span[1] <= to && (from < span[0] || span[1] < to),
  );

const DATED = /\b((?:19|20)\d\d)-\d\d-\d\d\b/;

function yearOf({ id, text }: Line): number | null {
  const stated = DATED.exec(text)?.[1] ?? /^20[0-2]\d/.exec(String(id ?? ''))?.[0];
  return stated === undefined ? null : Number(stated);
}
