/**
 * The line between the panel and the page it stands in. In the page it is a message channel that
 * the content script hands to its own frame (Firefox gives a framed page of ours no other way to
 * its tab); from a window of its own, a port to the tab. Either lives as long as the panel. The
 * token in the panel's address tells both sides that they belong together: the page cannot read it.
 */
import type { Kind } from '../engine/types';
import { isCount, isListOf, isOneOf, isRecord, isText, isWithin } from '../lib/guards';
import type { Choice } from '../wikidata/types';
import type { Link } from './links';
import type { PageRoles } from './roles';

/** What the framed panel says to its parent to be handed the channel. Holds no secret. */
export const PANEL_HELLO = 'sidelight-panel-hello';
/** Name of the port from a panel in a window of its own. */
export const PANEL_PORT = 'sidelight-panel';

/** One entity of the article, as the panel lists it. Indices are those of the recognition. */
export interface CastEntity {
  readonly entity: number;
  readonly name: string;
  readonly forms: readonly string[];
  readonly kind: Kind | null;
  readonly count: number;
  /** Does the headline name it? */
  readonly headline: boolean;
  /** Where it is named first: 0 for the beginning of the article, towards 1 for its end. */
  readonly first: number;
  readonly score: number;
  /** A role the article gives ("foreign minister"), or null. */
  readonly title: string | null;
  /** Entities that an ambiguous bare name may mean. */
  readonly maybe: readonly number[];
  /** Up to three of the article's own sentences. */
  readonly quotes: readonly Quote[];
  /** What it stands for by what the device knows or the reader said; null: nothing is linked. */
  readonly link: Link | null;
  /** All that the device knows it may be, likeliest first, without pictures. */
  readonly candidates: readonly Choice[];
  /** Did the reader say which item it is, or that it is none of those known? */
  readonly said: 'item' | 'none' | null;
}

/** A sentence of the article; `start`, `end` mark the name in `text`. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The name is a place's and stands for those who govern there. */
  readonly metonym: boolean;
}

/**
 * What the device knows items by. `whole`: the pack in use is the one that should be. `bundled`:
 * the reader's own cannot be opened, and the one that came with Sidelight stands in. `none`: no
 * pack can be opened, and nothing is linked.
 */
export type PackState = 'whole' | 'bundled' | 'none';

/** The article of a visit. */
export interface ArticleState {
  readonly visit: string;
  readonly title: string | null;
  readonly url: string;
  readonly language: string;
  /** The day it was published, ISO 8601, or null where the page states none. */
  readonly day: string | null;
  /** When, ISO 8601, as exactly as the page states it: a day, or a time with or without its zone. */
  readonly published: string | null;
  readonly entities: readonly CastEntity[];
  /** Who is named by an office alone. */
  readonly roles: PageRoles;
  /** What is wrong with the file of the model that should have found the names; null: nothing. */
  readonly fault: string | null;
  readonly pack: PackState;
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
  /**
   * The panel is to take the focus. `side`: where it stands in the page's window, which the page's
   * direction and room decide, not the reader's language; null in a window of its own.
   */
  | { readonly type: 'focus'; readonly side: 'left' | 'right' | null };

export type PanelToContent =
  | { readonly type: 'hello'; readonly token: string }
  /** The entity whose card is open (its mentions carry a tint), or null for the cast. */
  | {
      readonly type: 'opened';
      readonly visit: string;
      readonly entity: number | null;
      /** Other entities that stand for the same item: "US" beside "United States". */
      readonly also?: readonly number[];
    }
  /** To the next or the previous mention of `entity` and of those in `also`, as one row of places. */
  | {
      readonly type: 'jump';
      readonly visit: string;
      readonly entity: number;
      readonly step: 1 | -1;
      readonly also?: readonly number[];
    }
  /** Panel width in CSS pixels, while the reader drags its edge or presses arrows on it. */
  | { readonly type: 'resize'; readonly width: number }
  /** Looking anew at the page: the reader pressed "try again". */
  | { readonly type: 'reread' }
  | { readonly type: 'close' };

const isToken = isText(64);
const isStep = isOneOf(1, -1);
const isWidth = isWithin(200, 1000);
const isCounts = isListOf(isCount);
const isAlso = (value: unknown): boolean => value === undefined || isCounts(value);

const CHECKS: Readonly<
  Record<PanelToContent['type'], (fields: Readonly<Record<string, unknown>>) => boolean>
> = {
  hello: ({ token }) => isToken(token),
  opened: ({ visit, entity, also }) =>
    isToken(visit) && (entity === null || isCount(entity)) && isAlso(also),
  jump: ({ visit, entity, step, also }) =>
    isToken(visit) && isCount(entity) && isStep(step) && isAlso(also),
  resize: ({ width }) => isWidth(width),
  reread: () => true,
  close: () => true,
};

/** Is this a message of the panel, with every field that it must have? */
export const isPanelToContent = (value: unknown): value is PanelToContent => {
  if (!isRecord(value) || typeof value.type !== 'string') return false;
  return Object.hasOwn(CHECKS, value.type) && CHECKS[value.type as PanelToContent['type']](value);
};
