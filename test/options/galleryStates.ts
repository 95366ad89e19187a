/** The settings page as a reader can find it. */
import type { OptionsWorld } from './fakeOptionsGateway';

export interface OptionsGalleryState {
  readonly name: string;
  readonly world: OptionsWorld;
}

export const OPTIONS_GALLERY: readonly OptionsGalleryState[] = [
  { name: 'fresh', world: {} },
  {
    name: 'used',
    world: {
      settings: {
        sitesOff: ['www.example.org', 'donaudampfschifffahrtsgesellschaft.nachrichten.example.org'],
        marks: 'all',
        network: false,
      },
      origins: ['*://blog.example.net/*'],
      shortcut: null,
    },
  },
];
