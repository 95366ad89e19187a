/** The panel's entry: the only file here that knows the browser. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { applyTheme } from '../lib/applyTheme';
import { createText } from '../lib/text';
import { callBackground } from '../protocol/call';
import type { SidebarToBackground } from '../protocol/directions';
import { TAGS } from '../protocol/tags';
import { loadSettings, watchSettings } from '../settings/store';
import { App } from './App';
import { browserGateway } from './browserGateway';
import { createPanel } from './createPanel';

/** The tab to talk to: named in the address of a window of its own, else the one we stand in. */
const findTab = async (): Promise<number | null> => {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return /^\d+$/.test(named) ? Number(named) : null;
  const own = await callBackground<SidebarToBackground>(TAGS.sidebarToBackground)('tab', {});
  return own.ok ? own.value : null;
};

const start = async (): Promise<void> => {
  const text = createText({
    getMessage: (key, values) => browser.i18n.getMessage(key, values),
    language: browser.i18n.getUILanguage(),
  });
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.direction;
  document.title = text.say('extensionName');

  const tab = await findTab();
  const place = window === window.top ? 'window' : 'frame';
  const gateway = browserGateway({ place, tab: tab ?? -1, token: location.hash.slice(1) });
  const panel = createPanel(gateway);
  const settings = await loadSettings();
  applyTheme(document.documentElement, settings.theme);
  let { network } = settings;
  watchSettings((changed) => {
    applyTheme(document.documentElement, changed.theme);
    // What was refused for want of permission is asked for as soon as the reader gives it.
    if (changed.network && !network) panel.dispatch({ type: 'retry' });
    network = changed.network;
  }, new AbortController().signal);

  document.body.replaceChildren();
  render(<App panel={panel} text={text} />, document.body);
  panel.connect();
};

void start();
