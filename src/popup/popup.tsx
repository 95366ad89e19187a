/** The toolbar popup's entry. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { applyTheme } from '../lib/applyTheme';
import { createText } from '../lib/text';
import { loadSettings } from '../settings/store';
import { App } from './App';
import { browserGateway } from './browserGateway';
import { createPopup } from './createPopup';

const start = async (): Promise<void> => {
  const text = createText({
    getMessage: (key, values) => browser.i18n.getMessage(key, values),
    language: browser.i18n.getUILanguage(),
  });
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.direction;
  document.title = text.say('extensionName');
  applyTheme(document.documentElement, (await loadSettings()).theme);
  const popup = createPopup(browserGateway);
  render(<App popup={popup} gateway={browserGateway} text={text} />, document.body);
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  await popup.start(life.signal);
};

void start();
