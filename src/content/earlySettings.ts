import type { Settings } from '../settings/schema';
import { loadSettings } from '../settings/store';

/** All scripts of ours in a page share one isolated world, which the page's own cannot see into. */
const world = globalThis as { sidelightSettings?: Promise<Settings> };

/**
 * The settings as they were when the first of the page's scripts asked: while a page loads, its thread
 * has no time for the browser's answer, and names would wait for it. They may have changed since.
 */
export const earlySettings = (): Promise<Settings> => (world.sidelightSettings ??= loadSettings());
