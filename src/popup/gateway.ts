import type { PageReport } from '../protocol/directions';
import type { Settings } from '../settings/schema';
import type { PopupTab } from './popupState';

/** All that the popup needs of the world outside it. */
export interface PopupGateway {
  /** The tab that the toolbar button belongs to. */
  readonly findTab: () => Promise<PopupTab | null>;
  readonly report: (tab: number) => Promise<PageReport | null>;
  /** Runs Sidelight once in a tab outside the list. False where no extension may. */
  readonly runOnce: (tab: number) => Promise<boolean>;
  readonly openPanel: (tab: number) => Promise<boolean>;
  /** Does a content script of ours run on this address without being asked? */
  readonly runsByItself: (url: string) => Promise<boolean>;
  /** Asks for lasting access. Must be called in the click itself. False where refused. Rejects where not asked. */
  readonly requestOrigin: (origin: string) => Promise<boolean>;
  readonly loadSettings: () => Promise<Settings>;
  readonly saveSettings: (patch: Partial<Settings>) => Promise<Settings>;
  readonly openSettings: () => void;
  readonly close: () => void;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
}
