import browser from 'webextension-polyfill';
import { newToken } from '../lib/newToken';
import { jumpAmong, jumpTo } from '../page/jump';
import { mentionAtPoint } from '../page/mentionAtPoint';
import { showNotice } from '../page/notice';
import type { PageMention } from '../page/pageMention';
import { createPainter, type Painter } from '../page/paint';
import { type PointerWatch, watchPointer } from '../page/pointer';
import { watchPage } from '../page/watchPage';
import { callBackground, isConnected } from '../protocol/call';
import type { ContentToBackground } from '../protocol/directions';
import type { ContentToPanel, PanelToContent } from '../protocol/panelPort';
import { TAGS } from '../protocol/tags';
import type { PageReport, PageState } from '../protocol/toContent';
import { CORRECTIONS_KEY } from '../settings/corrections';
import { isOnFor, PANEL_WIDTH, type Settings } from '../settings/schema';
import { loadSettings, saveSettings, watchSettings } from '../settings/store';
import { watchStored } from '../settings/watchStored';
import { earlySettings } from './earlySettings';
import { pageMentions } from './pageMentions';
import { Panel } from './panel';
import { type Reading, readVisit, type Visit } from './readVisit';

const background = callBackground<ContentToBackground>(TAGS.contentToBackground);

/** Milliseconds of rest after the last movement of the panel's edge before its width is kept. */
const WIDTH_REST = 400;

/**
 * What Sidelight does in one page, from the moment it is loaded until it is left: reads it, paints
 * the names, opens the panel, and starts anew when the page becomes another or the settings change.
 */
export class Session {
  readonly #page: Document;
  readonly #life: AbortController;
  readonly #painter: Painter;
  readonly #pointer: PointerWatch;
  readonly #panel: Panel;
  /**
   * Fetched while the extension can still be reached, and said when it no longer can. Not before the
   * page was read: Chrome's first answer holds up the page's thread for ten milliseconds and more.
   */
  #farewell = '';
  #settings: Settings | null = null;
  #state: PageState = 'reading';
  #visit: Visit | null = null;
  #mentions: readonly PageMention[] = [];
  /** Stays while the address does: budgets of requests are counted by it. */
  #article = '';
  #path = '';
  /** Grows with each reading, so that one that was overtaken dies quietly. */
  #turn = 0;
  /** The entity whose card is open, others that stand for the same item, and the last jump. */
  #opened: number | null = null;
  #also: readonly number[] = [];
  #place: number | null = null;
  #widthTimer: ReturnType<typeof setTimeout> | undefined;

  /** Registers all listeners at once; `start` then reads the page. */
  constructor(page: Document, life: AbortController) {
    this.#page = page;
    this.#life = life;
    const { signal } = life;
    this.#painter = createPainter(page, signal);
    this.#pointer = watchPointer({
      doc: page,
      find: (point) => mentionAtPoint(page, this.#mentions, point),
      onName: ({ entity, range }) => {
        this.open(entity);
        // On a phone the panel is a sheet over the text: the name that was tapped stays in sight.
        if (this.#panel.covers(range)) jumpTo(range);
      },
      // Any message wakes a background that fell asleep, and what the click asks for finds it awake.
      onNear: () => this.#tellBadge(),
      signal,
    });
    this.#panel = new Panel({
      page,
      signal,
      width: () => this.#settings?.panelWidth ?? PANEL_WIDTH.usual,
      region: () => this.#visit?.article.root ?? null,
      greeting: () => this.#greeting(),
      onMessage: (message) => this.#hear(message),
      onClosed: () => this.#tint(null),
      onLost: () => this.#leave(),
    });
    watchPage({ doc: page, onChange: () => this.#reread(), signal });
    watchSettings((settings) => void this.#apply(settings), signal);
    // What the reader said of a name counts at once, wherever it was said.
    watchStored(CORRECTIONS_KEY, () => this.#visit && void this.#read(true), signal);
  }

  /** Reads the settings, then the page. */
  async start(): Promise<void> {
    const settings = await earlySettings();
    // A change that came meanwhile is newer than what was loaded.
    const reading = this.#settings === null && this.#apply(settings);
    // And one that came before anybody listened is stored.
    await this.#apply(await loadSettings());
    await reading;
    this.#farewell = ['extensionLostTitle', 'extensionLostBody']
      .map((key) => browser.i18n.getMessage(key))
      .join('. ');
  }

  /** Catches up on the settings, and tells the badge anew, after the page lay in the cache. */
  async wake(): Promise<void> {
    await this.#apply(await loadSettings());
    this.#tellBadge();
  }

  report(): PageReport {
    return {
      host: location.hostname,
      state: this.#state,
      names: this.#visit?.state.entities.length ?? 0,
      title: this.#visit?.article.title ?? null,
      panelOpen: this.#panel.isOpen,
    };
  }

  /** Opens the panel on an entity's card, or, for null, on the cast. */
  open(entity: number | null): void {
    if (!isConnected()) {
      this.#leave();
      return;
    }
    this.#tint(entity);
    if (this.#panel.isOpen && this.#visit) {
      this.#panel.send({ type: 'show', visit: this.#visit.id, entity });
    }
    this.#panel.open();
  }

  /** Opens the panel on the name that the context menu was opened on, or on the cast. */
  openUnderMenu(): void {
    this.open(this.#pointer.underMenu()?.entity ?? null);
  }

  close(): void {
    this.#panel.close();
  }

  get isPanelOpen(): boolean {
    return this.#panel.isOpen;
  }

  async #apply(settings: Settings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    const on = isOnFor(settings, location.hostname);
    if (before !== null && on === isOnFor(before, location.hostname)) {
      if (before.marks !== settings.marks) this.#paint();
    } else if (on) await this.#read();
    else this.#show({ state: 'off' });
    if (before && before.panelWidth !== settings.panelWidth) {
      this.#panel.resize(settings.panelWidth);
    }
  }

  /**
   * Looks at the page anew. True if that changed what is known of it. A new address alone changes
   * nothing: pages rewrite theirs while the same story stands there, and an open card with it.
   */
  async #reread(): Promise<boolean> {
    return this.#settings !== null && isOnFor(this.#settings, location.hostname) && this.#read();
  }

  async #read(anew = false): Promise<boolean> {
    const turn = ++this.#turn;
    if (this.#path !== location.pathname) {
      this.#path = location.pathname;
      this.#article = newToken();
    }
    const before = anew ? null : this.#visit;
    const reading = await readVisit(this.#page, before, `${this.#article}.${turn}`);
    if (turn !== this.#turn || this.#life.signal.aborted) return false;
    if (reading === 'unchanged') return false;
    this.#show(reading);
    return true;
  }

  /** Makes page, badge and panel show what is known now. */
  #show(reading: Reading | { readonly state: 'off' | 'reading' }): void {
    if (reading.state === 'disconnected') {
      this.#leave();
      return;
    }
    if (reading.state !== 'found') this.#turn += reading.state === 'off' ? 1 : 0;
    const name = this.#openName();
    this.#visit = reading.state === 'found' ? reading.visit : null;
    this.#state = reading.state;
    this.#place = null;
    this.#opened = name === null ? null : this.#entityNamed(name);
    this.#also = [];
    this.#paint();
    this.#tellBadge();
    for (const message of this.#greeting()) this.#panel.send(message);
  }

  #tellBadge(): void {
    const { state, names } = this.report();
    void background('report', { visit: this.#visit?.id ?? '', state, names });
  }

  /**
   * The extension was updated or removed under this page: takes everything away and says so, unless
   * there was nothing yet to be missed.
   */
  #leave(): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    if (this.#farewell) showNotice(this.#page, this.#farewell);
  }

  #paint(): void {
    if (this.#visit === null) {
      this.#mentions = [];
      this.#painter.clear();
      return;
    }
    this.#mentions = pageMentions(this.#visit, this.#settings?.marks ?? 'first');
    this.#painter.paint(this.#mentions);
    this.#painter.open(this.#allOpened());
  }

  #tint(entity: number | null, also: readonly number[] = []): void {
    if (entity !== this.#opened) this.#place = null;
    this.#opened = entity;
    this.#also = also;
    this.#painter.open(this.#allOpened());
  }

  #allOpened(): readonly number[] {
    return this.#opened === null ? [] : [this.#opened, ...this.#also];
  }

  #openName(): string | null {
    const entities = this.#visit?.recognition.entities;
    return this.#opened === null ? null : (entities?.[this.#opened]?.name ?? null);
  }

  /** A card stays open when late text brings a new reading with the same name in it. */
  #entityNamed(name: string): number | null {
    const index = this.#visit?.recognition.entities.findIndex((entity) => entity.name === name);
    return index === undefined || index < 0 ? null : index;
  }

  #greeting(): readonly ContentToPanel[] {
    if (this.#state !== 'found' || this.#visit === null) {
      const state = this.#state === 'found' ? 'failed' : this.#state;
      return [{ type: 'article', state, article: null }];
    }
    const article = this.#visit.state;
    const found = { type: 'article', state: 'found', article } as const;
    if (this.#opened === null) return [found];
    // First what to show of it: told after, the list would be drawn for a moment.
    return [{ type: 'show', visit: article.visit, entity: this.#opened }, found];
  }

  #hear(message: PanelToContent): void {
    if ('visit' in message && message.visit !== this.#visit?.id) return;
    if (message.type === 'close') this.close();
    else if (message.type === 'opened') this.#tint(message.entity, message.also);
    else if (message.type === 'jump') this.#jump(message);
    else if (message.type === 'resize') this.#resize(message.width);
    else if (message.type === 'reread') void this.#reread();
  }

  #jump({ entity, also, step }: Extract<PanelToContent, { type: 'jump' }>): void {
    this.#tint(entity, also);
    const entities = this.#allOpened();
    const places = this.#mentions
      .filter((m) => entities.includes(m.entity))
      .map(({ range }) => range);
    const reached = jumpAmong({ places, current: this.#place, step });
    const range = reached === null ? undefined : places[reached];
    if (reached === null || range === undefined || this.#visit === null) return;
    this.#place = reached;
    this.#painter.flash(range);
    const at = { mention: reached + 1, of: places.length };
    this.#panel.send({ type: 'at', visit: this.#visit.id, entity, ...at });
  }

  #resize(asked: number): void {
    const panelWidth = Math.min(PANEL_WIDTH.most, Math.max(PANEL_WIDTH.least, asked));
    this.#panel.resize(panelWidth);
    clearTimeout(this.#widthTimer);
    this.#widthTimer = setTimeout(() => void saveSettings({ panelWidth }), WIDTH_REST);
  }
}
