/** The shared linking sets: documents with gold items. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId } from '../../src/engine/types';

const SHARED = process.env.SIDELIGHT_SHARED ?? join(import.meta.dirname, '../../../shared');

/** Where the sets are looked for. */
export const LINKING_FOLDER = join(SHARED, 'data/linking');

/** A gold mention. Offsets count UTF-16 units of the document's text. */
export interface GoldLink {
  readonly start: number;
  readonly end: number;
  /** Null: an item outside of the table, which the annotators call NIL. */
  readonly item: ItemId | null;
  /** Neither found nor missed counts. */
  readonly optional: boolean;
}

/** A document of a linking set. */
export interface LinkDocument {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Only what stands in here is judged. */
  readonly judged: { readonly start: number; readonly end: number };
  readonly gold: readonly GoldLink[];
}

interface Line {
  readonly id: string | number | null;
  readonly doc?: string;
  readonly title?: string;
  readonly text: string;
  readonly evaluation_span?: readonly [number, number];
  readonly labels: readonly {
    readonly span: readonly [number, number];
    readonly entity_id?: string;
    readonly title?: string;
    readonly type?: string;
    readonly optional?: boolean;
  }[];
}

/** The sets of a folder, by file name without ending; `kb` and tables are none. */
export const SETS = ['aida-dev', 'news-fair-v1', 'oke-2016-train', 'wikinews'] as const;

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
/** Quantities and dates are labelled in some sets; nobody looks them up. */
const UNNAMED = new Set(['QUANTITY', 'DATETIME']);

/** Reads a set, or nothing where it is absent. Titles of Wikipedia become items by `itemOf`. */
export function loadSet(
  folder: string,
  set: string,
  itemOf: (title: string) => ItemId | null,
): readonly LinkDocument[] {
  const path = join(folder, `${set}.jsonl`);
  if (!existsSync(path)) return [];
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
    title: line.title ?? '',
    text: line.text,
    judged: { start: at(from), end: at(to) },
    gold: line.labels.map(({ span, entity_id, title, type, optional }) => {
      const stated = entity_id !== undefined && ITEM.test(entity_id) ? (entity_id as ItemId) : null;
      return {
        start: at(span[0]),
        end: at(span[1]),
        item: stated ?? (title === undefined ? null : itemOf(title)),
        optional: optional === true || UNNAMED.has(type ?? ''),
      };
    }),
  };
}
