import browser, { type Runtime } from 'webextension-polyfill';
import {
  type ContentToPanel,
  isPanelToContent,
  PANEL_PORT,
  type PanelToContent,
} from '../protocol/panelPort';

/** The line to the panel, as the content script sees it. */
export interface PanelLine {
  /** Sends now, or drops where no panel is connected: a panel is told all when it connects. */
  readonly send: (message: ContentToPanel) => void;
}

interface Options {
  /** The panel must say this before it is told anything. */
  readonly token: string;
  readonly signal: AbortSignal;
  readonly onHello: () => void;
  readonly onGone: () => void;
  readonly onMessage: (message: PanelToContent) => void;
}

const isOurs = (port: Runtime.Port): boolean =>
  port.name === PANEL_PORT && (port.sender === undefined || port.sender.id === browser.runtime.id);

/**
 * Waits for our panel to connect, until `signal` aborts. A port that does not know the token, or
 * says something that is no message of ours, is closed: any page may frame our panel's page, and
 * it must learn nothing from that.
 */
export const connectPanel = (options: Options): PanelLine => {
  const { token, signal, onHello, onGone, onMessage } = options;
  let current: Runtime.Port | null = null;

  const receive = (port: Runtime.Port, raw: unknown): void => {
    if (!isPanelToContent(raw)) return;
    if (raw.type === 'hello') {
      if (raw.token === token) {
        current = port;
        onHello();
      } else port.disconnect();
    } else if (port === current) onMessage(raw);
  };

  const accept = (port: Runtime.Port): void => {
    if (!isOurs(port)) return;
    port.onMessage.addListener((raw) => receive(port, raw));
    port.onDisconnect.addListener(() => {
      if (current !== port) return;
      current = null;
      onGone();
    });
  };

  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener(
    'abort',
    () => {
      current?.disconnect();
      current = null;
      browser.runtime.onConnect.removeListener(accept);
    },
    { once: true },
  );
  return { send: (message) => current?.postMessage(message) };
};
