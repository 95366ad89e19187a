/** The settings page as a reader can find it. */
import type { Options } from '../../src/options/createOptions';
import { InstallError } from '../../src/pack/installError';
import type { PackDescription } from '../../src/pack/store';
import { correctionKey } from '../../src/settings/correctionKey';
import type { Correction, Said } from '../../src/settings/corrections';
import { BIG, STARTER } from './fakeKnowledge';
import type { FakeOptionsGateway, OptionsWorld } from './fakeOptionsGateway';

export interface OptionsGalleryState {
  readonly name: string;
  readonly world: OptionsWorld;
  /** What the reader, and then the world, has done before the picture is taken. */
  readonly afterwards?: (options: Options, gateway: FakeOptionsGateway) => void;
}

const said = (name: string, what: Said = 'never', label: string | null = null): Correction => ({
  ...{ name, key: correctionKey(name), what, label, day: '2026-11-25' },
});

const FEW = [
  said('Washington', 'Q61', 'Washington, D.C.'),
  said('Georgia', 'none'),
  said('Donaudampfschifffahrtsgesellschaftskapitän'),
];
const MANY = Array.from({ length: 60 }, (_, at) => said(`Name ${at + 1}`));

/** A file that came half way. */
const half: NonNullable<OptionsGalleryState['afterwards']> = (options, { knowledge }) => {
  void options.knowledge.install(new Blob());
  knowledge.installing[0]?.progress(12_300_000, 41_800_000);
};
const outOfRoom: NonNullable<OptionsGalleryState['afterwards']> = (options, { knowledge }) => {
  void options.knowledge.install(new Blob());
  knowledge.installing[0]?.fail(new InstallError('quota', 'full'));
};
/** In place of a pack that cannot be read, one made by someone who wished the page ill. */
const ODD: PackDescription = {
  ...{ ...STARTER, substitute: true },
  name: 'Knowledgepack'.repeat(40),
  date: 'the day before yesterday',
  source: '\u202e'.concat('all the world’s papers '.repeat(30)),
  languages: [
    'en',
    'x'.repeat(90),
    'de',
    'fr',
    'es',
    'pl',
    'uk',
    'ru',
    'cs',
    'sk',
    'it',
    'pt',
    'ar',
  ],
};

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
      packs: { pack: BIG },
      corrections: FEW,
    },
    afterwards: outOfRoom,
  },
  { name: 'pack-loading', world: { corrections: MANY }, afterwards: half },
  {
    name: 'pack-odd',
    world: { packs: { pack: ODD }, corrections: FEW },
    afterwards: ({ corrections }) => void corrections.removeAll(),
  },
];
