/** The panel's entry: the only file here that knows the browser. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { applyTheme } from '../lib/applyTheme';
import { createText } from '../lib/text';
import { loadSettings, watchSettings } from '../settings/store';
import { App } from './App';
import { browserGateway } from './browserGateway';
import { createPanel } from './createPanel';

const start = async (): Promise<void> => {
  const text = createText({
    getMessage: (key, values) => browser.i18n.getMessage(key, values),
    language: browser.i18n.getUILanguage(),
  });
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.direction;
  document.title = text.say('extensionName');

  const gateway = browserGateway({
    tab: Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN),
    token: location.hash.slice(1),
  });
  const panel = createPanel(gateway);
  // The page answers while the settings are read: what it tells is drawn at once, not "reading".
  panel.connect();
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
};

void start();
