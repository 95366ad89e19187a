import browser from 'webextension-polyfill';
import { newToken } from '../lib/newToken';
import { openPanelHost, type PanelHost } from '../page/panelHost';
import { callBackground, isConnected } from '../protocol/call';
import type { ContentToBackground } from '../protocol/directions';
import type { ContentToPanel, PanelToContent } from '../protocol/panelPort';
import { TAGS } from '../protocol/tags';
import { connectPanel, type PanelLine } from './connectPanel';

/** A page may remove our node once or twice by accident; after that it means it. */
const REMOVALS_BORNE = 2;

const background = callBackground<ContentToBackground>(TAGS.contentToBackground);

/** What the panel needs of the session that owns it. */
export interface PanelOptions {
  readonly page: Document;
  readonly signal: AbortSignal;
  /** Width in CSS pixels to open with. */
  readonly width: () => number;
  /** The article's element, for the side with room; null before an article was found. */
  readonly region: () => Element | null;
  /** The messages that tell a new panel all it needs. */
  readonly greeting: () => readonly ContentToPanel[];
  readonly onMessage: (message: PanelToContent) => void;
  readonly onClosed: () => void;
  /** The extension was updated or removed while the panel was open. */
  readonly onLost: () => void;
}

/** The panel as the page's side sees it: at most one, in the page or, failing that, a window. */
export class Panel {
  readonly #options: PanelOptions;
  readonly #token = newToken();
  readonly #line: PanelLine;
  #host: PanelHost | null = null;
  #removals = 0;
  /** What had the focus when the reader opened the panel. */
  #focused: Element | null = null;
  #connected = false;

  constructor(options: PanelOptions) {
    this.#options = options;
    this.#line = connectPanel({
      token: this.#token,
      signal: options.signal,
      frame: () => this.#host?.frame() ?? null,
      onHello: () => this.#greet(),
      onGone: () => {
        this.#connected = false;
        if (isConnected()) options.onClosed();
        else options.onLost();
      },
      onMessage: options.onMessage,
    });
    options.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  get isOpen(): boolean {
    return this.#host !== null || this.#connected;
  }

  /** Opens the panel. One that is open stays as it is: a click in the text keeps the focus there. */
  open(): void {
    if (!this.isOpen) this.#place();
  }

  /** Closes the panel; focus returns to where it was before it opened. */
  close(): void {
    if (!this.isOpen) return;
    this.#host?.close();
    this.#host = null;
    this.#focused = null;
    this.#connected = false;
    this.#line.drop();
    this.#removals = 0;
    this.#options.onClosed();
  }

  /** Does the open panel lie over this place of the page? */
  covers(place: StaticRange): boolean {
    return this.#host?.covers(place) ?? false;
  }

  resize(width: number): void {
    this.#host?.resize(width);
  }

  send(message: ContentToPanel): void {
    this.#line.send(message);
  }

  #greet(): void {
    this.#connected = true;
    for (const message of this.#options.greeting()) this.send(message);
    this.#host?.focus();
    this.send({ type: 'focus', side: this.#host?.side() ?? null });
  }

  #place(): void {
    // Kept over a removal: the page's own change of mind is no place the reader came from.
    this.#focused ??= this.#options.page.activeElement;
    this.#host = openPanelHost({
      page: this.#options.page,
      src: `${browser.runtime.getURL('sidebar.html')}#${this.#token}`,
      title: browser.i18n.getMessage('panelTitle'),
      width: this.#options.width(),
      region: this.#options.region(),
      focused: this.#focused,
      onRemoved: () => this.#replace(),
    });
  }

  /** The page took our node away: put it back, or, if it insists, open a window instead. */
  #replace(): void {
    this.#host = null;
    this.#connected = false;
    this.#line.drop();
    this.#removals += 1;
    if (this.#removals <= REMOVALS_BORNE) this.#place();
    else void this.#openWindow();
  }

  async #openWindow(): Promise<void> {
    const visit = this.#token;
    const answer = await background('openWindow', { visit, token: this.#token });
    if (!answer.ok || !answer.value) this.#options.onClosed();
  }
}
