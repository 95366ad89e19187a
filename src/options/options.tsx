/** The settings page's entry. */
import { effect } from '@preact/signals';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { applyTheme } from '../lib/applyTheme';
import { createText } from '../lib/text';
import { App } from './App';
import { browserGateway } from './browserGateway';
import { createOptions } from './createOptions';

const text = createText({
  getMessage: (key, values) => browser.i18n.getMessage(key, values),
  language: browser.i18n.getUILanguage(),
});
document.documentElement.lang = text.locale;
document.documentElement.dir = text.direction;
document.title = text.say('optionsTitle');

const options = createOptions(browserGateway);
const life = new AbortController();
window.addEventListener('pagehide', () => life.abort(), { once: true });
effect(() => applyTheme(document.documentElement, options.state.value?.settings.theme ?? 'auto'));
render(<App options={options} text={text} />, document.body);
void options.start(life.signal);
