/** Renders the settings page, as named in the address: `?state=used&theme=dark`. */
import { render } from 'preact';
import { applyTheme } from '../../src/lib/applyTheme';
import { App } from '../../src/options/App';
import { createOptions } from '../../src/options/createOptions';
import { speaking } from '../sidebar/speaking';
import { fakeOptionsGateway } from './fakeOptionsGateway';
import { OPTIONS_GALLERY } from './galleryStates';

const address = new URLSearchParams(location.search);
const state = OPTIONS_GALLERY.find(({ name }) => name === address.get('state'));
if (state === undefined) throw new Error(`no such state: ${address.get('state')}`);
applyTheme(document.documentElement, address.get('theme') === 'dark' ? 'dark' : 'light');
const gateway = fakeOptionsGateway(state.world);
const options = createOptions(gateway);
speaking(address.get('lang'), (text) =>
  render(<App options={options} text={text} />, document.body),
);
void options.start(new AbortController().signal).then(async () => {
  // What the page does not wait for is there once the queue of tasks is empty.
  await new Promise((resolve) => setTimeout(resolve, 0));
  state.afterwards?.(options, gateway);
  setTimeout(() => document.documentElement.setAttribute('data-ready', ''), 0);
});
