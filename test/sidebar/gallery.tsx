/** Renders one state of the panel, named in the address: `?state=card-person&theme=dark&lang=ar`. */
import { render } from 'preact';
import { applyTheme } from '../../src/lib/applyTheme';
import { App } from '../../src/sidebar/App';
import { createPanel } from '../../src/sidebar/createPanel';
import { fakeGateway } from './fakeGateway';
import { VISIT } from './fixtures';
import { GALLERY, type GalleryState, galleryArticle } from './galleryStates';
import { speaking } from './speaking';

const bringTo = (state: GalleryState, gateway: ReturnType<typeof fakeGateway>): void => {
  const { lost, page, show } = state;
  if (page === 'connecting') return;
  if (lost !== undefined) gateway.lose(lost);
  else if (page !== undefined) gateway.fromPage({ type: 'article', state: page, article: null });
  else gateway.fromPage({ type: 'article', state: 'found', article: galleryArticle(state) });
  if (show !== undefined) gateway.fromPage({ type: 'show', visit: VISIT, entity: show });
};

const start = (): void => {
  const address = new URLSearchParams(location.search);
  const state = GALLERY.find(({ name }) => name === address.get('state'));
  if (state === undefined) throw new Error(`no such state: ${address.get('state')}`);
  const theme = address.get('theme');
  applyTheme(document.documentElement, theme === 'dark' || theme === 'light' ? theme : 'auto');
  const gateway = fakeGateway(state.world);
  const panel = createPanel(gateway);
  speaking(address.get('lang') ?? state.language ?? null, (text) => {
    render(<App panel={panel} text={text} />, document.body);
  });
  panel.connect();
  bringTo(state, gateway);
  for (const event of state.events ?? []) panel.dispatch(event);
  Object.assign(window, { gateway });
  // Two turns of the event loop later every answer that comes has come.
  setTimeout(() => setTimeout(() => document.documentElement.setAttribute('data-ready', ''), 0), 0);
};

start();
