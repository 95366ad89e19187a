import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../settings/schema';
import { type Corrections, createCorrections } from './createCorrections';
import { createKnowledge, type Knowledge } from './createKnowledge';
import type { OptionsGateway } from './gateway';

export interface OptionsState {
  readonly settings: Settings;
  readonly origins: readonly string[];
  readonly shortcut: string | null;
  readonly cache: 'kept' | 'clearing' | 'cleared' | 'failed';
}

export interface Options {
  /** Null until everything is loaded. */
  readonly state: ReadonlySignal<OptionsState | null>;
  readonly version: string;
  readonly knowledge: Knowledge;
  readonly corrections: Corrections;
  /** Loads, and follows changes made elsewhere until `signal` aborts. */
  readonly start: (signal: AbortSignal) => Promise<void>;
  readonly save: (patch: Partial<Settings>) => Promise<void>;
  /** Switches Sidelight on again on a site. */
  readonly restoreSite: (host: string) => Promise<void>;
  readonly removeOrigin: (origin: string) => Promise<void>;
  readonly clearCache: () => Promise<void>;
}

/** The settings page without its looks. */
export const createOptions = (gateway: OptionsGateway): Options => {
  const state = signal<OptionsState | null>(null);
  const knowledge = createKnowledge(gateway.knowledge);
  const corrections = createCorrections(gateway.corrections);
  const update = (patch: Partial<OptionsState>): void => {
    const before = state.peek();
    if (before !== null) state.value = { ...before, ...patch };
  };
  const save = async (patch: Partial<Settings>): Promise<void> =>
    update({ settings: await gateway.saveSettings(patch) });
  const readOrigins = async (): Promise<void> =>
    update({ origins: await gateway.grantedOrigins() });

  return {
    state,
    version: gateway.version,
    knowledge,
    corrections,
    start: async (signal) => {
      /** Changed while the settings are being read: newer than what will be read. */
      const heard: { settings?: Settings } = {};
      gateway.watchSettings((changed) => {
        heard.settings = changed;
        update({ settings: changed });
      }, signal);
      // The page does not wait for a pack of 40 MB to be read before it shows a switch.
      void knowledge.start(signal);
      void corrections.start(signal);
      const [settings, origins, shortcut] = await Promise.all([
        gateway.loadSettings(),
        gateway.grantedOrigins(),
        gateway.shortcut(),
      ]);
      state.value = { settings: heard.settings ?? settings, origins, shortcut, cache: 'kept' };
      gateway.watchOrigins(() => void readOrigins(), signal);
    },
    save,
    restoreSite: async (host) => {
      const sitesOff = state.peek()?.settings.sitesOff ?? [];
      await save({ sitesOff: sitesOff.filter((site) => site !== host) });
    },
    removeOrigin: async (origin) => {
      await gateway.removeOrigin(origin);
      await readOrigins();
    },
    clearCache: async () => {
      update({ cache: 'clearing' });
      update({ cache: (await gateway.clearCache()) ? 'cleared' : 'failed' });
    },
  };
};
