import { adoptSheet } from './adoptedSheet';
import { hostSheet } from './hostSheet';
import { liveRange } from './pageMention';
import { type PanelPlace, panelPlace } from './panelPlace';
import { textColumn } from './textColumn';

export interface PanelHostOptions {
  readonly page: Document;
  /** Address of the extension's panel page. */
  readonly src: string;
  /** The frame's accessible name. */
  readonly title: string;
  /** Wanted width, CSS pixels. */
  readonly width: number;
  /** The article's root, beside whose text the panel keeps if it can; null if unknown. */
  readonly region: Element | null;
  /** The panel closes when this is aborted. */
  readonly signal?: AbortSignal;
  /** Where the focus goes when the panel closes; by default where it is now. */
  readonly focused?: Element | null;
  /** The page took our node away. The caller decides whether to open anew. */
  readonly onRemoved: () => void;
}

/** An open panel. */
export interface PanelHost {
  resize(width: number): void;
  /** Moves the keyboard's focus into the panel. */
  focus(): void;
  /** Takes the panel away and gives the focus back to where it was. */
  close(): void;
  readonly isOpen: () => boolean;
  /** Does the panel lie over this place of the page? */
  readonly covers: (place: StaticRange) => boolean;
  /** The side of the window that it stands at. */
  readonly side: () => PanelPlace['side'];
  /** The frame's window, to know its messages by; null once it has gone. */
  readonly frame: () => Window | null;
}

/** The panel's whole look in one sheet. */
const css = ({ side, width, height }: PanelPlace): string =>
  hostSheet(
    `inset: auto ${side === 'right' ? '0' : 'auto'} 0 ${side === 'left' ? '0' : 'auto'}; width: ${width}px; height: ${height}; max-height: none; max-width: none; padding: 0; border: 0; overflow: hidden; background: transparent; box-shadow: 0 0 12px rgb(0 0 0 / .16);`,
    'iframe { display: block; width: 100%; height: 100%; border: 0; }',
  );

/** The top layer keeps the panel above whatever the page stacks; without it, the highest z-index. */
const raise = (host: HTMLElement): void => {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  host.showPopover();
};

const build = (doc: Document, { src, title }: PanelHostOptions) => {
  const host = doc.createElement('sidelight-panel');
  const shadow = host.attachShadow({ mode: 'closed' });
  const frame = doc.createElement('iframe');
  frame.src = src;
  frame.title = title;
  shadow.append(frame);
  return { host, shadow, frame };
};

/** Tells when the page takes the node away; its own closing disconnects the observer first. */
const watchRemoval = (host: HTMLElement, onRemoved: () => void): MutationObserver => {
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    observer.disconnect();
    onRemoved();
  });
  const doc = host.ownerDocument;
  observer.observe(doc, { childList: true });
  observer.observe(doc.documentElement, { childList: true });
  return observer;
};

/**
 * Opens the panel: one host element at the end of the document with a closed shadow root that
 * holds the extension's page in a frame. The page's layout does not change: the panel is fixed,
 * beside the article where there is room and over it where not.
 */
export const openPanelHost = (options: PanelHostOptions): PanelHost => {
  const { page: doc, region, signal, onRemoved } = options;
  const focused = options.focused ?? doc.activeElement;
  let wanted = options.width;
  let side: PanelPlace['side'] = 'right';
  const { host, shadow, frame } = build(doc, options);
  const place = (): string => {
    const { clientWidth, clientHeight } = doc.documentElement;
    const viewport = { width: clientWidth, height: doc.defaultView?.innerHeight ?? clientHeight };
    const rtl = doc.documentElement.dir === 'rtl';
    const at = panelPlace({ wanted, viewport, region: region && textColumn(region), rtl });
    side = at.side;
    return css(at);
  };
  const { sheet } = adoptSheet(shadow, place());
  doc.documentElement.append(host);
  raise(host);

  const lifetime = new AbortController();
  const end = (): void => {
    lifetime.abort();
    observer.disconnect();
    signal?.removeEventListener('abort', close);
  };
  const observer = watchRemoval(host, () => {
    end();
    onRemoved();
  });
  const close = (): void => {
    const held = doc.activeElement === host || doc.activeElement === doc.body;
    end();
    host.remove();
    const back = focused as Partial<HTMLElement> | null;
    if (held && focused?.isConnected && focused !== doc.body)
      back?.focus?.({ preventScroll: true });
  };
  doc.defaultView?.addEventListener('resize', () => sheet.replaceSync(place()), {
    signal: lifetime.signal,
    passive: true,
  });
  signal?.addEventListener('abort', close, { once: true });

  return {
    resize(width) {
      wanted = width;
      sheet.replaceSync(place());
    },
    focus: () => frame.focus(),
    close,
    isOpen: () => host.isConnected,
    covers(place) {
      const [a, b] = [host.getBoundingClientRect(), liveRange(place)?.getBoundingClientRect()];
      return b !== undefined && b.bottom > a.top && b.right > a.left && b.left < a.right;
    },
    side: () => side,
    frame: () => frame.contentWindow,
  };
};
