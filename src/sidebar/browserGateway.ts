import browser from 'webextension-polyfill';
import { callBackground, isConnected } from '../protocol/call';
import type { SidebarToBackground } from '../protocol/directions';
import { type ContentToPanel, PANEL_PORT, type PanelToContent } from '../protocol/panelPort';
import { TAGS } from '../protocol/tags';
import type { Gateway } from './gateway';

interface Options {
  readonly place: Gateway['place'];
  /** The tab whose article this is. */
  readonly tab: number;
  /** Shows the content script that it was the one who opened us. */
  readonly token: string;
}

/** The panel's world, made of the browser's ports and messages. */
export const browserGateway = ({ place, tab, token }: Options): Gateway => {
  let send: ((message: PanelToContent) => void) | null = null;

  const connect: Gateway['connect'] = ({ onMessage, onLost }) => {
    const lose = (): void => {
      send = null;
      onLost(isConnected() ? 'page' : 'extension');
    };
    try {
      const port = browser.tabs.connect(tab, { name: PANEL_PORT, frameId: 0 });
      port.onMessage.addListener((message) => onMessage(message as ContentToPanel));
      port.onDisconnect.addListener(lose);
      send = (message) => port.postMessage(message);
      send({ type: 'hello', token });
    } catch {
      lose();
    }
  };

  const tell = (message: PanelToContent): void => {
    try {
      send?.(message);
    } catch {
      send = null;
    }
  };

  return {
    place,
    language: browser.i18n.getUILanguage(),
    ask: callBackground<SidebarToBackground>(TAGS.sidebarToBackground),
    tell,
    connect,
    close: () => (place === 'window' ? window.close() : tell({ type: 'close' })),
    openSettings: () => void browser.runtime.openOptionsPage(),
    now: () => Date.now(),
  };
};
