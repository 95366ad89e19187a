import type { Settings } from '../settings/schema';
import { loadSettings } from '../settings/store';

/** Where they are left, in the extension's isolated world, which all its scripts of a page share. */
const KEY = Symbol.for('sidelight.settings');
const world = globalThis as { [KEY]?: Promise<Settings> };

/**
 * The settings as they were when the first of the page's scripts asked: while a page loads, its thread
 * has no time for the browser's answer, and names would wait for it. They may have changed since.
 */
export const earlySettings = (): Promise<Settings> => (world[KEY] ??= loadSettings());
