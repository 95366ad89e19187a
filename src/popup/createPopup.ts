import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../settings/schema';
import type { PopupGateway } from './gateway';
import {
  beforeReport,
  hostOf,
  originOf,
  type PopupState,
  situationOf,
  withSite,
} from './popupState';

/** How often a page that is still reading is asked again. Milliseconds. */
const EVERY = 300;

export interface Popup {
  /** Null until the tab and the settings are known. */
  readonly state: ReadonlySignal<PopupState | null>;
  /** Looks at the page, runs Sidelight there if it must, and follows it until `signal` aborts. */
  readonly start: (signal: AbortSignal) => Promise<void>;
  readonly switchSite: (on: boolean) => Promise<void>;
  readonly switchAll: (on: boolean) => Promise<void>;
  readonly openPanel: () => Promise<void>;
  readonly always: () => Promise<void>;
}

/** What is known once the reader, or the browser instead, has answered. */
const askFor = async (gateway: PopupGateway, origin: string): Promise<Partial<PopupState>> => {
  try {
    return { byItself: await gateway.requestOrigin(origin), cannotAsk: false };
  } catch {
    return { cannotAsk: true };
  }
};

/** The popup without its looks. */
export const createPopup = (gateway: PopupGateway): Popup => {
  const state = signal<PopupState | null>(null);
  const update = (patch: Partial<PopupState>): void => {
    const before = state.peek();
    if (before !== null) state.value = { ...before, ...patch };
  };

  /** One look at the page; where nobody answers, Sidelight is started there first. */
  const look = async (current: PopupState): Promise<void> => {
    const { tab, reach } = current;
    const report = await gateway.report(tab.id);
    if (report !== null) return update({ report, reach: 'open' });
    const wanted = situationOf(current) === 'asking' && reach === 'asking';
    if (wanted) update({ reach: (await gateway.runOnce(tab.id)) ? 'open' : 'closed' });
  };

  const follow = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      const current = state.peek();
      if (current === null || hostOf(current.tab) === null) return;
      await look(current);
      await gateway.wait(EVERY);
    }
  };

  const save = async (patch: Partial<Settings>): Promise<void> =>
    update({ settings: await gateway.saveSettings(patch) });

  return {
    state,
    start: async (signal) => {
      const [tab, settings] = await Promise.all([gateway.findTab(), gateway.loadSettings()]);
      const known = tab ?? { id: -1, url: null };
      const byItself = known.url === null ? true : await gateway.runsByItself(known.url);
      state.value = beforeReport({ settings, tab: known, byItself });
      await follow(signal);
    },
    switchSite: async (on) => {
      const current = state.peek();
      const host = current === null ? null : hostOf(current.tab);
      if (current !== null && host !== null) await save(withSite(current.settings, host, on));
    },
    switchAll: (enabled) => save({ enabled }),
    openPanel: async () => {
      const current = state.peek();
      if (current !== null && (await gateway.openPanel(current.tab.id))) gateway.close();
    },
    always: async () => {
      const current = state.peek();
      const origin = current === null ? null : originOf(current.tab);
      if (origin !== null) update(await askFor(gateway, origin));
    },
  };
};
