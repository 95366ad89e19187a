/**
 * The line between the panel and the page it stands in: a port, so that it lives exactly as long
 * as the panel. The panel connects to its tab; the content script answers only if it opened a
 * panel with that token, so a page that frames our panel page itself gets nothing.
 */
import * as v from 'valibot';
import type { Kind } from '../engine/types';

export const PANEL_PORT = 'sidelight-panel';

/** One entity of the article, as the panel lists it. Indices are those of the recognition. */
export interface CastEntity {
  readonly entity: number;
  readonly name: string;
  readonly forms: readonly string[];
  readonly kind: Kind | null;
  readonly count: number;
  readonly score: number;
  /** A role the article gives ("foreign minister"), or null. */
  readonly title: string | null;
  /** Entities that an ambiguous bare name may mean. */
  readonly maybe: readonly number[];
  /** Up to three of the article's own sentences; `start`, `end` mark the name in `text`. */
  readonly quotes: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

/** The article of a visit. */
export interface ArticleState {
  readonly visit: string;
  readonly title: string | null;
  readonly url: string;
  readonly language: string;
  /** The day it was published, ISO 8601, or null where the page states none. */
  readonly day: string | null;
  readonly entities: readonly CastEntity[];
}

export type ContentToPanel =
  | {
      readonly type: 'article';
      readonly state: 'reading' | 'no-article' | 'off' | 'failed';
      readonly article: null;
    }
  | { readonly type: 'article'; readonly state: 'found'; readonly article: ArticleState }
  /** Show this entity's card; null: the cast. */
  | { readonly type: 'show'; readonly visit: string; readonly entity: number | null }
  /** Where the reader is among an entity's mentions after a jump; both 1-based. */
  | {
      readonly type: 'at';
      readonly visit: string;
      readonly entity: number;
      readonly mention: number;
      readonly of: number;
    }
  | { readonly type: 'focus' };

export const panelToContent = v.variant('type', [
  v.object({ type: v.literal('hello'), token: v.string() }),
  /** The entity whose card is open (its mentions carry a tint), or null for the cast. */
  v.object({ type: v.literal('opened'), visit: v.string(), entity: v.nullable(v.number()) }),
  v.object({
    type: v.literal('jump'),
    visit: v.string(),
    entity: v.number(),
    step: v.picklist([1, -1]),
  }),
  /** Panel width in CSS pixels, while the reader drags its edge or presses arrows on it. */
  v.object({
    type: v.literal('resize'),
    width: v.pipe(v.number(), v.minValue(200), v.maxValue(1000)),
  }),
  /** Looking anew at the page: the reader pressed "try again". */
  v.object({ type: v.literal('reread') }),
  v.object({ type: v.literal('close') }),
]);
export type PanelToContent = v.InferOutput<typeof panelToContent>;
