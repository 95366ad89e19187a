/** What the popup knows, and what it makes of it. Pure. */
import type { PageReport } from '../protocol/directions';
import { isOnFor, type Settings } from '../settings/schema';

export interface PopupTab {
  readonly id: number;
  /** Null where the browser does not tell: its own pages, stores. */
  readonly url: string | null;
}

export interface PopupState {
  readonly settings: Settings;
  readonly tab: PopupTab;
  /** The page's own words; null: nobody answers there (yet). */
  readonly report: PageReport | null;
  /** `asking` at first; `closed`: no extension may run there. */
  readonly reach: 'asking' | 'open' | 'closed';
  /** Does Sidelight run on this site by itself? False: only when the toolbar button is pressed. */
  readonly byItself: boolean;
  /** The browser did not even ask the reader when lasting access was wanted. */
  readonly cannotAsk: boolean;
}

/** The state until the page first answers. */
export const beforeReport = (
  known: Pick<PopupState, 'settings' | 'tab' | 'byItself'>,
): PopupState => ({ ...known, report: null, reach: 'asking', cannotAsk: false });

export type Situation =
  | 'asking'
  | 'off-everywhere'
  | 'off-here'
  | 'closed'
  | 'reading'
  | 'found'
  | 'no-names'
  | 'no-article'
  | 'failed';

/** The host of a page that a content script can run in, or null. */
export const hostOf = ({ url }: PopupTab): string | null => {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname : null;
};

/** What to say of this page. The reader's own switches go before whatever the page reports. */
export const situationOf = ({ settings, tab, report, reach }: PopupState): Situation => {
  const host = hostOf(tab);
  if (!settings.enabled) return 'off-everywhere';
  if (host === null || reach === 'closed') return 'closed';
  if (!isOnFor(settings, host)) return 'off-here';
  if (report === null) return 'asking';
  // The switch was turned on a moment ago and the page has not followed yet.
  if (report.state === 'off') return 'reading';
  return report.state === 'found' && report.names === 0 ? 'no-names' : report.state;
};

/** Is lasting access worth offering? Not where Sidelight is off, nor where it was never let in. */
export const offersAlways = (state: PopupState): boolean =>
  !state.byItself &&
  state.report !== null &&
  !['off-everywhere', 'off-here', 'closed'].includes(situationOf(state));

/** The settings with Sidelight on or off for one host. */
export const withSite = ({ sitesOff }: Settings, host: string, on: boolean): Partial<Settings> => ({
  sitesOff: on ? sitesOff.filter((site) => site !== host) : [...new Set([...sitesOff, host])],
});

/**
 * The match pattern that covers one site, for `permissions.request`. It names the page's own scheme:
 * Chromium refuses `*://`, since no single pattern of the manifest's optional ones covers both.
 */
export const originOf = ({ url, id }: PopupTab): string | null => {
  const host = hostOf({ url, id });
  return host === null || url === null ? null : `${new URL(url).protocol}//${host}/*`;
};
