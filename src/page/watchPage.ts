/** Why the page is worth another look: it went to another address, or text came late. */
export type PageChange = 'navigation' | 'text';

export interface WatchOptions {
  readonly doc: Document;
  /**
   * Called with the reason. After `text`, say whether the look was worth it: the watch for late
   * text slows down each time and ends after a few fruitless looks, until the next navigation.
   */
  readonly onChange: (change: PageChange) => boolean | Promise<boolean>;
  readonly signal: AbortSignal;
}

/** Budget for late text. Milliseconds; a live ticker meets it after about ten minutes. */
export const WATCH = {
  /** Quiet that must follow a change: frameworks render in bursts. */
  quiet: 400,
  /** Longest wait for it: a page that never rests is looked at all the same. */
  restless: 2000,
  /** Wait after the first look; each further look waits twice as long, up to `longest`. */
  between: 1000,
  longest: 60_000,
  /** Looks per address, fruitful or not. */
  looks: 16,
  /** Looks in a row that found nothing new before the watch ends. */
  fruitless: 3,
  /** New text of fewer characters is a clock or a counter. */
  characters: 40,
} as const;

const lengthOf = (node: Node): number => {
  if (node.nodeType !== 1 && node.nodeType !== 3) return 0;
  if (/^(?:script|style|link|iframe|noscript|sidelight-panel)$/i.test(node.nodeName)) return 0;
  return node.textContent?.trim().length ?? 0;
};

/** Did enough text come or change? Stops counting as soon as it did. */
const bringsText = (records: readonly MutationRecord[]): boolean => {
  let length = 0;
  for (const record of records) {
    if (record.type === 'characterData') length += lengthOf(record.target);
    for (const node of record.addedNodes) {
      length += lengthOf(node);
      if (length >= WATCH.characters) return true;
    }
    if (length >= WATCH.characters) return true;
  }
  return false;
};

/** Watches for late text within its budget. */
class TextWatch {
  readonly #look: () => boolean | Promise<boolean>;
  readonly #body: Node;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = 0;
  #fruitless = 0;
  #notBefore = 0;
  /** When the change came that the next look is for; null if none is planned. */
  #since: number | null = null;

  constructor(body: Node, look: () => boolean | Promise<boolean>) {
    this.#body = body;
    this.#look = look;
    this.#observer = new MutationObserver((records) => {
      if (bringsText(records)) this.#plan();
    });
  }

  /** Begins anew with a whole budget. */
  start(): void {
    this.stop();
    this.#looks = 0;
    this.#fruitless = 0;
    this.#notBefore = 0;
    this.#observer.observe(this.#body, { childList: true, subtree: true, characterData: true });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#since = null;
    this.#observer.disconnect();
  }

  #plan(): void {
    const now = Date.now();
    this.#since ??= now;
    const rest = Math.min(now + WATCH.quiet, this.#since + WATCH.restless);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), Math.max(rest, this.#notBefore) - now);
  }

  async #run(): Promise<void> {
    this.#since = null;
    this.#looks++;
    this.#notBefore = Date.now() + Math.min(WATCH.between * 2 ** (this.#looks - 1), WATCH.longest);
    this.#fruitless = (await this.#look()) ? 0 : this.#fruitless + 1;
    if (this.#looks >= WATCH.looks || this.#fruitless >= WATCH.fruitless) this.stop();
  }
}

/** The address without its fragment: a jump within a page is no navigation. */
const addressOf = (view: Window): string => view.location.href.replace(/#.*$/, '');

/** Milliseconds between looks at the address where the browser announces no navigation. */
const ADDRESS_POLL = 1500;

const watchAddress = (view: Window, signal: AbortSignal, onNew: () => void): void => {
  let address = addressOf(view);
  const check = (): void => {
    const now = addressOf(view);
    if (now === address) return;
    address = now;
    onNew();
  };
  view.addEventListener('popstate', check, { signal });
  const { navigation } = view as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
  } else {
    const timer = setInterval(check, ADDRESS_POLL);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
};

/**
 * Watches a page for navigation without a load and for text that comes late, as long as `signal`
 * lives. It only observes; what it costs is bounded by {@link WATCH}.
 */
export const watchPage = ({ doc, onChange, signal }: WatchOptions): void => {
  const view = doc.defaultView;
  if (!view || signal.aborted) return;
  const text = new TextWatch(doc.body ?? doc.documentElement, () => onChange('text'));
  text.start();
  watchAddress(view, signal, () => {
    void onChange('navigation');
    text.start();
  });
  signal.addEventListener('abort', () => text.stop());
};
