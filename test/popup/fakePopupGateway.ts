import type { PopupGateway } from '../../src/popup/gateway';
import type { PopupTab } from '../../src/popup/popupState';
import type { PageReport } from '../../src/protocol/directions';
import { readSettings, type Settings } from '../../src/settings/schema';

export interface PopupWorld {
  readonly tab?: PopupTab | null;
  readonly settings?: Partial<Settings>;
  /** What the page answers, one after another; the last one stays. */
  readonly reports?: readonly (PageReport | null)[];
  readonly runs?: boolean;
  readonly byItself?: boolean;
  /** What the reader answers; `throws`: the browser does not ask. */
  readonly grants?: boolean | 'throws';
}

export const TAB: PopupTab = { id: 7, url: 'https://www.example.org/news/1' };

export const report = (given: Partial<PageReport> = {}): PageReport => ({
  host: 'www.example.org',
  state: 'found',
  names: 13,
  title: 'An article',
  panelOpen: false,
  ...given,
});

export interface FakePopupGateway extends PopupGateway {
  readonly done: readonly string[];
}

/** A browser of one's own for the popup; `done` remembers what was asked of it. */
export const fakePopupGateway = (world: PopupWorld = {}): FakePopupGateway => {
  const done: string[] = [];
  const reports = [...(world.reports ?? [report()])];
  let settings = readSettings(world.settings ?? {});
  return {
    done,
    findTab: async () => (world.tab === undefined ? TAB : world.tab),
    report: async () => (reports.length > 1 ? reports.shift() : reports[0]) ?? null,
    runOnce: async (tab) => {
      done.push(`run ${tab}`);
      return world.runs ?? true;
    },
    openPanel: async (tab) => {
      done.push(`open ${tab}`);
      return true;
    },
    runsByItself: async () => world.byItself ?? true,
    requestOrigin: async (origin) => {
      done.push(`request ${origin}`);
      if (world.grants === 'throws') throw new Error('not in the manifest');
      return world.grants ?? true;
    },
    loadSettings: async () => settings,
    saveSettings: async (patch) => {
      settings = readSettings({ ...settings, ...patch });
      return settings;
    },
    openSettings: () => void done.push('settings'),
    close: () => void done.push('close'),
    wait: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
};
