/** Every message of Sidelight, one record per direction. Params are checked where they arrive. */
import * as v from 'valibot';
import { BLOCK_ROLES, type ItemId, KINDS, type Recognition } from '../engine/types';
import type { Card, Choice, NameAnswer, Outcome } from '../wikidata/types';
import { message } from './message';

const visit = v.pipe(v.string(), v.maxLength(64));
const language = v.pipe(v.string(), v.maxLength(35));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const item = v.custom<ItemId>((x) => typeof x === 'string' && /^Q[1-9]\d{0,9}$/.test(x));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

export const blockSchema = v.object({ role: v.picklist(BLOCK_ROLES), text: v.string() });

const nameQuery = v.object({
  entity: count,
  name,
  forms: v.pipe(v.array(name), v.maxLength(20)),
  kind: v.nullable(v.picklist(KINDS)),
});

/** What Sidelight is doing on a page. */
export const PAGE_STATES = ['reading', 'found', 'no-article', 'off', 'failed'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** A page's content script asks the background. */
export const contentToBackground = {
  /** Finds the names in the blocks of an article. Runs on the device; nothing is sent anywhere. */
  recognise: message<{ readonly visit: string; readonly recognition: Recognition }>()(
    v.object({ visit, language, blocks: v.array(blockSchema) }),
  ),
  /** Tells the badge what this page is about. */
  report: message<null>()(v.object({ visit, state: v.picklist(PAGE_STATES), names: count })),
  /** The page keeps removing the panel: open it in a window of its own. */
  openWindow: message<boolean>()(v.object({ visit, token: v.pipe(v.string(), v.maxLength(64)) })),
};
export type ContentToBackground = typeof contentToBackground;

/** The panel asks the background. Only these lead to requests, and only to Wikimedia. */
export const sidebarToBackground = {
  /** Which items do the names of this article stand for? At most two requests. */
  resolve: message<{ readonly visit: string; readonly outcome: Outcome<readonly NameAnswer[]> }>()(
    v.object({ visit, language, names: v.pipe(v.array(nameQuery), v.maxLength(500)) }),
  ),
  /** Items for one name that `resolve` left open: a search, or the readings of an ambiguous page. */
  choices: message<{ readonly visit: string; readonly outcome: Outcome<readonly Choice[]> }>()(
    v.object({ visit, language, name: nameQuery }),
  ),
  /** Everything about one item, in the reader's language, as of `day` (the article's) if known. */
  card: message<{ readonly visit: string; readonly outcome: Outcome<Card> }>()(
    v.object({
      visit,
      item,
      /** The reader's language. */
      language,
      /** The page's language, for a fallback extract. */
      pageLanguage: language,
      day: v.nullable(day),
      /** Requests this card may still cost: 4 less what `choices` cost. */
      budget: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
    }),
  ),
};
export type SidebarToBackground = typeof sidebarToBackground;

/** The toolbar popup asks the background. */
export const popupToBackground = {
  /** Runs Sidelight once in a tab that the toolbar button was clicked on (activeTab). */
  runOnce: message<boolean>()(v.object({ tab: count })),
};
export type PopupToBackground = typeof popupToBackground;

/** What the popup shows of a tab. */
export interface PageReport {
  readonly host: string;
  readonly state: PageState;
  readonly names: number;
  readonly title: string | null;
  readonly panelOpen: boolean;
}

/** The popup, the context menu and the shortcut ask the page. */
export const toContent = {
  report: message<PageReport>()(v.object({})),
  /** Opens the panel; with `pointer`, on the name last under the context menu, if there is one. */
  open: message<boolean>()(v.object({ pointer: v.boolean() })),
  close: message<boolean>()(v.object({})),
};
export type ToContent = typeof toContent;
