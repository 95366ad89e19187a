/** Renders one state of the popup, named in the address: `?state=found&theme=dark`. */
import { render } from 'preact';
import { applyTheme } from '../../src/lib/applyTheme';
import { App } from '../../src/popup/App';
import { createPopup } from '../../src/popup/createPopup';
import { speaking } from '../sidebar/speaking';
import { fakePopupGateway } from './fakePopupGateway';
import { POPUP_GALLERY } from './galleryStates';

const address = new URLSearchParams(location.search);
const state = POPUP_GALLERY.find(({ name }) => name === address.get('state'));
if (state === undefined) throw new Error(`no such state: ${address.get('state')}`);
applyTheme(document.documentElement, address.get('theme') === 'dark' ? 'dark' : 'light');
const gateway = fakePopupGateway(state.world);
const popup = createPopup(gateway);
speaking(address.get('lang'), (text) =>
  render(<App popup={popup} gateway={gateway} text={text} />, document.body),
);
const life = new AbortController();
void popup.start(life.signal);
setTimeout(() => {
  life.abort();
  document.documentElement.setAttribute('data-ready', '');
}, 50);
