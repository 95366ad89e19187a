import browser from 'webextension-polyfill';
import type { Settings } from '../settings/schema';
import { loadSettings, watchSettings } from '../settings/store';

const iconOf = (name: 'icon' | 'off') => ({
  16: `icons/${name}-16.png`,
  32: `icons/${name}-32.png`,
});

const show = ({ enabled }: Pick<Settings, 'enabled'>): Promise<void> =>
  browser.action.setIcon({ path: iconOf(enabled ? 'icon' : 'off') });

const showStored = async (): Promise<void> => show(await loadSettings());

/**
 * The toolbar's light goes out while Sidelight is off everywhere, in every tab, articles or not.
 * Registers listeners; call it synchronously.
 */
export const showWhetherOn = (): void => {
  watchSettings((settings) => void show(settings), new AbortController().signal);
  browser.runtime.onStartup.addListener(() => void showStored());
  browser.runtime.onInstalled.addListener(() => void showStored());
};
