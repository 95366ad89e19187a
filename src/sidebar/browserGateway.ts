import browser from 'webextension-polyfill';
import { callBackground, isConnected } from '../protocol/call';
import type { SidebarToBackground } from '../protocol/directions';
import { type ContentToPanel, PANEL_PORT, type PanelToContent } from '../protocol/panelPort';
import { TAGS } from '../protocol/tags';
import { connectFrame } from './connectFrame';
import type { Gateway } from './gateway';
import { createPlayer } from './player';

interface Options {
  /** The tab whose article this is; not a number for the page we are framed in. */
  readonly tab: number;
  /** What shows that we and the content script belong together. */
  readonly token: string;
}

type Send = (message: PanelToContent) => void;
type Line = Parameters<Gateway['connect']>[0];

/** Connects from a window of its own to the article's tab. */
const connectTab = ({ tab, token }: Options, { onMessage, onLost }: Line): Send => {
  const lose = (): void => onLost(isConnected() ? 'page' : 'extension');
  try {
    const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: 0 });
    port.onMessage.addListener((message) => onMessage(message as ContentToPanel));
    port.onDisconnect.addListener(lose);
    port.postMessage({ type: 'hello', token });
    return (message) => port.postMessage(message);
  } catch {
    lose();
    return () => undefined;
  }
};

/** The panel's world, made of the browser's ports and messages. */
export const browserGateway = (options: Options): Gateway => {
  const place = window === window.top ? 'window' : 'frame';
  const ask = callBackground<SidebarToBackground>(TAGS.sidebarToBackground);
  let send: Send = () => undefined;

  const connect = (line: Line): void => {
    const onLost = (): void => line.onLost(isConnected() ? 'page' : 'extension');
    send =
      place === 'window'
        ? connectTab(options, line)
        : connectFrame({ token: options.token, onMessage: line.onMessage, onLost });
  };
  const tell: Send = (message) => {
    try {
      send(message);
    } catch {
      // The line broke with its page; `onLost` has said so.
    }
  };

  return {
    place,
    language: browser.i18n.getUILanguage(),
    ask,
    tell,
    connect,
    close: () => (place === 'window' ? window.close() : tell({ type: 'close' })),
    player: createPlayer(() => new Audio()),
    openSettings: () => void ask('openSettings', {}),
    now: () => Date.now(),
  };
};
