import browser, { type Runtime } from 'webextension-polyfill';
import {
  type ContentToPanel,
  isPanelToContent,
  PANEL_HELLO,
  PANEL_PORT,
  type PanelToContent,
} from '../protocol/panelPort';

/** The line to the panel, as the content script sees it. */
export interface PanelLine {
  /** Sends now, or drops where no panel is connected: a panel is told all when it connects. */
  readonly send: (message: ContentToPanel) => void;
  /** Hangs up: a panel in a window of its own closes. */
  readonly drop: () => void;
}

interface Options {
  /** Shown to the panel in our frame; asked of one in a window. The page knows it of neither. */
  readonly token: string;
  readonly signal: AbortSignal;
  /** The window of our frame, if it is there. */
  readonly frame: () => Window | null;
  readonly onHello: () => void;
  readonly onGone: () => void;
  readonly onMessage: (message: PanelToContent) => void;
}

/** Either transport, seen from here. */
interface Wire {
  readonly post: (message: ContentToPanel) => void;
  readonly close: () => void;
}

/** The extension's own pages: in Chrome their origin is not the one that frames are loaded by. */
const isOurOrigin = (origin: string): boolean =>
  origin === new URL(browser.runtime.getURL('')).origin ||
  origin === `chrome-extension://${browser.runtime.id}`;

/**
 * The panel in our frame: it asks through its parent, and gets a channel of its own back. Only our
 * frame is answered, only while it shows a page of ours, and only it can read the answer.
 */
const answerFrame = (options: Options, attach: (wire: Wire) => void) => {
  const { token, frame, onMessage } = options;
  return (event: MessageEvent): void => {
    const { source, origin, data } = event;
    if (data !== PANEL_HELLO || source === null || source !== frame()) return;
    if (!isOurOrigin(origin)) return;
    const { port1, port2 } = new MessageChannel();
    // Text, not objects: in Firefox objects would arrive wrapped, as the page's.
    port1.onmessage = ({ data: text }: MessageEvent<string>) => {
      const message: unknown = JSON.parse(text);
      if (isPanelToContent(message)) onMessage(message);
    };
    (source as Window).postMessage(JSON.stringify({ token }), origin, [port2]);
    attach({
      post: (message) => port1.postMessage(JSON.stringify(message)),
      close: () => port1.close(),
    });
  };
};

/** The panel in a window of its own: it connects to this tab, and must know the token. */
const answerWindow = (options: Options, attach: (wire: Wire) => void, detach: () => void) => {
  const { token, onMessage } = options;
  return (port: Runtime.Port): void => {
    if (port.name !== PANEL_PORT) return;
    let greeted = false;
    port.onMessage.addListener((message: unknown) => {
      if (!isPanelToContent(message)) return;
      if (greeted) onMessage(message);
      else if (message.type !== 'hello' || message.token !== token) port.disconnect();
      else {
        greeted = true;
        attach({ post: (sent) => port.postMessage(sent), close: () => port.disconnect() });
      }
    });
    port.onDisconnect.addListener(() => greeted && detach());
  };
};

/**
 * Waits for our panel to connect, until `signal` aborts. Any page may frame our panel's page, or
 * speak to the one in our frame: neither learns anything, and neither is believed.
 */
export const connectPanel = (options: Options): PanelLine => {
  const { signal, onHello, onGone } = options;
  let current: Wire | null = null;
  const attach = (wire: Wire): void => {
    current = wire;
    onHello();
  };
  const drop = (): void => {
    current?.close();
    current = null;
  };
  const detach = (): void => {
    current = null;
    onGone();
  };
  const onConnect = answerWindow(options, attach, detach);
  browser.runtime.onConnect.addListener(onConnect);
  addEventListener('message', answerFrame(options, attach), { signal });
  signal.addEventListener('abort', () => {
    drop();
    browser.runtime.onConnect?.removeListener(onConnect);
  });
  return { send: (message) => current?.post(message), drop };
};
