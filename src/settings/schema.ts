/** What the reader can set, its defaults, and how older or broken forms are read. */
import {
  type Guard,
  isBoolean,
  isListOf,
  isOneOf,
  isRecord,
  isText,
  isWithin,
} from '../lib/guards';

/** Bounds of the panel's width, CSS pixels. */
export const PANEL_WIDTH = { least: 300, usual: 360, most: 560 } as const;

export interface Settings {
  /** Grows when a stored form can no longer be read as it is. */
  readonly version: 1;
  /** On everywhere, or off everywhere. */
  readonly enabled: boolean;
  /** Hosts on which the reader switched Sidelight off. */
  readonly sitesOff: readonly string[];
  /** Underline each entity's first mention, or all of them. */
  readonly marks: 'first' | 'all';
  /** May names be looked up at Wikimedia once the panel is open? */
  readonly network: boolean;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Panel width, CSS pixels. */
  readonly panelWidth: number;
}

/** Key under which settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** A host name is at most 253 characters (RFC 1035). */
const isHosts = isListOf(isText(253));
const isMarks = isOneOf('first', 'all');
const isTheme = isOneOf('auto', 'light', 'dark');
const isPanelWidth = isWithin(PANEL_WIDTH.least, PANEL_WIDTH.most);

const or = <T>(value: unknown, fits: Guard<T>, otherwise: T): T =>
  fits(value) ? value : otherwise;

/**
 * Reads stored settings. A value that is missing or broken falls back to its default alone: one
 * bad field never costs the reader the others.
 */
export const readSettings = (stored: unknown): Settings => {
  const s = isRecord(stored) ? stored : {};
  return {
    version: 1,
    enabled: or(s.enabled, isBoolean, true),
    sitesOff: or<readonly string[]>(s.sitesOff, isHosts, []),
    marks: or<Settings['marks']>(s.marks, isMarks, 'first'),
    network: or(s.network, isBoolean, true),
    theme: or<Settings['theme']>(s.theme, isTheme, 'auto'),
    panelWidth: or<number>(s.panelWidth, isPanelWidth, PANEL_WIDTH.usual),
  };
};

/** Is Sidelight on for this host? */
export const isOnFor = (settings: Settings, hostname: string): boolean =>
  settings.enabled && !settings.sitesOff.includes(hostname);
