/** What the reader can set, its defaults, and how older forms are read. */
import * as v from 'valibot';

const host = v.pipe(v.string(), v.maxLength(253));

/** Bounds of the panel's width, CSS pixels. */
export const PANEL_WIDTH = { least: 300, usual: 360, most: 560 } as const;

export const settingsSchema = v.object({
  /** Grows when a stored form can no longer be read as it is. */
  version: v.fallback(v.literal(1), 1),
  /** On everywhere, or off everywhere. */
  enabled: v.fallback(v.boolean(), true),
  /** Hosts on which the reader switched Sidelight off. */
  sitesOff: v.fallback(v.array(host), []),
  /** Underline each entity's first mention, or all of them. */
  marks: v.fallback(v.picklist(['first', 'all']), 'first'),
  /** May names be looked up at Wikimedia once the panel is open? */
  network: v.fallback(v.boolean(), true),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Panel width, CSS pixels. */
  panelWidth: v.fallback(
    v.pipe(v.number(), v.minValue(PANEL_WIDTH.least), v.maxValue(PANEL_WIDTH.most)),
    PANEL_WIDTH.usual,
  ),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** Key under which settings lie in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/**
 * Reads stored settings. A value that is missing or broken falls back to its default alone: one
 * bad field never costs the reader the others.
 */
export const readSettings = (stored: unknown): Settings =>
  v.parse(settingsSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** Is Sidelight on for this host? */
export const isOnFor = (settings: Settings, hostname: string): boolean =>
  settings.enabled && !settings.sitesOff.includes(hostname);
