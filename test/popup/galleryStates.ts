/** Every state of the popup that a reader can meet, by name. */
import { type PopupWorld, report } from './fakePopupGateway';

export interface PopupGalleryState {
  readonly name: string;
  readonly world: PopupWorld;
}

export const POPUP_GALLERY: readonly PopupGalleryState[] = [
  { name: 'found', world: {} },
  { name: 'one-name', world: { reports: [report({ names: 1, panelOpen: true })] } },
  { name: 'reading', world: { reports: [report({ state: 'reading', names: 0 })] } },
  { name: 'no-names', world: { reports: [report({ names: 0 })] } },
  { name: 'no-article', world: { reports: [report({ state: 'no-article', names: 0 })] } },
  { name: 'failed', world: { reports: [report({ state: 'failed', names: 0 })] } },
  { name: 'off-here', world: { settings: { sitesOff: ['www.example.org'] } } },
  { name: 'off-everywhere', world: { settings: { enabled: false } } },
  { name: 'closed', world: { tab: { id: 7, url: null } } },
  { name: 'run-once', world: { byItself: false } },
  {
    name: 'long-host',
    world: {
      tab: { id: 7, url: 'https://donaudampfschifffahrtsgesellschaft.nachrichten.example.org/' },
      byItself: false,
    },
  },
];
