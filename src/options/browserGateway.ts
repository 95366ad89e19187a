import browser from 'webextension-polyfill';
import {
  loadCorrections,
  removeCorrection,
  removeCorrections,
  restoreCorrections,
  watchCorrections,
} from '../settings/corrections';
import { grantedOrigins } from '../settings/grantedOrigins';
import { loadSettings, saveSettings, watchSettings } from '../settings/store';
import { browserKnowledge } from './browserKnowledge';
import { clearCache } from './clearCache';
import type { OptionsGateway } from './gateway';

/** The settings page's world. */
export const browserGateway: OptionsGateway = {
  version: browser.runtime.getManifest().version,
  knowledge: browserKnowledge,
  corrections: {
    load: loadCorrections,
    remove: removeCorrection,
    removeAll: removeCorrections,
    restore: restoreCorrections,
    watch: watchCorrections,
  },
  loadSettings,
  saveSettings,
  watchSettings,
  grantedOrigins,
  removeOrigin: (origin) => browser.permissions.remove({ origins: [origin] }),
  watchOrigins: (callback, signal) => {
    browser.permissions.onAdded.addListener(callback);
    browser.permissions.onRemoved.addListener(callback);
    const stop = (): void => {
      browser.permissions.onAdded.removeListener(callback);
      browser.permissions.onRemoved.removeListener(callback);
    };
    signal.addEventListener('abort', stop, { once: true });
  },
  clearCache,
  shortcut: async () => {
    const commands = await browser.commands.getAll();
    return commands.find(({ name }) => name === 'toggle-panel')?.shortcut || null;
  },
};
