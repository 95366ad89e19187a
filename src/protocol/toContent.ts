/** What the popup, the context menu and the shortcut ask a page's content script. */
import { isBoolean, isRecord } from '../lib/guards';
import { message } from './message';

/** What Sidelight is doing on a page. */
export const PAGE_STATES = ['reading', 'found', 'no-article', 'off', 'failed'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** What the popup shows of a tab. */
export interface PageReport {
  readonly host: string;
  readonly state: PageState;
  readonly names: number;
  readonly title: string | null;
  readonly panelOpen: boolean;
}

type Nothing = Readonly<Record<string, unknown>>;

const isOpening = (value: unknown): value is { readonly pointer: boolean } =>
  isRecord(value) && isBoolean(value.pointer);

export const toContent = {
  report: message<PageReport>()<Nothing>(isRecord),
  /** Opens the panel; with `pointer`, on the name last under the context menu, if there is one. */
  open: message<boolean>()(isOpening),
  close: message<boolean>()<Nothing>(isRecord),
};
export type ToContent = typeof toContent;
