import type { OptionsGateway } from '../../src/options/gateway';
import type { Correction } from '../../src/settings/corrections';
import { readSettings, type Settings } from '../../src/settings/schema';
import { fakeCorrections } from './fakeCorrections';
import { type FakeKnowledge, fakeKnowledge, type PackWorld } from './fakeKnowledge';

export interface OptionsWorld {
  readonly settings?: Partial<Settings>;
  readonly origins?: readonly string[];
  readonly shortcut?: string | null;
  readonly clears?: boolean;
  readonly packs?: PackWorld;
  readonly corrections?: readonly Correction[];
}

export interface FakeOptionsGateway extends OptionsGateway {
  readonly knowledge: FakeKnowledge;
  /** Settings changed elsewhere. */
  readonly changeElsewhere: (patch: Partial<Settings>) => void;
  readonly stored: () => Settings;
}

/** A browser of one's own for the settings page. */
export const fakeOptionsGateway = (world: OptionsWorld = {}): FakeOptionsGateway => {
  let settings = readSettings(world.settings ?? {});
  let origins = [...(world.origins ?? [])];
  const watchers = new Set<(settings: Settings) => void>();
  return {
    version: '0.1.0',
    knowledge: fakeKnowledge(world.packs),
    corrections: fakeCorrections(world.corrections),
    stored: () => settings,
    changeElsewhere: (patch) => {
      settings = readSettings({ ...settings, ...patch });
      for (const watcher of watchers) watcher(settings);
    },
    loadSettings: async () => settings,
    saveSettings: async (patch) => {
      settings = readSettings({ ...settings, ...patch });
      return settings;
    },
    watchSettings: (callback, signal) => {
      watchers.add(callback);
      signal.addEventListener('abort', () => watchers.delete(callback));
    },
    grantedOrigins: async () => origins,
    removeOrigin: async (origin) => {
      origins = origins.filter((other) => other !== origin);
      return true;
    },
    watchOrigins: () => undefined,
    clearCache: async () => world.clears ?? true,
    shortcut: async () => (world.shortcut === undefined ? 'Alt+Shift+S' : world.shortcut),
  };
};
