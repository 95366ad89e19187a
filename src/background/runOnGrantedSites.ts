import browser from 'webextension-polyfill';
import { grantedOrigins } from '../settings/grantedOrigins';

const SCRIPT = 'granted-sites';

const register = async (): Promise<void> => {
  const matches = [...(await grantedOrigins())];
  const ids = (await browser.scripting.getRegisteredContentScripts()).map((script) => script.id);
  if (ids.includes(SCRIPT)) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT,
      matches,
      js: ['content.js'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
};

let last: Promise<void> = Promise.resolve();
const registerInTurn = (): void => {
  last = last.then(register).catch((error) => console.warn('Sidelight: granted sites', error));
};

/**
 * Keeps the content script registered on exactly the origins that the reader has granted.
 * Registers listeners; call it synchronously.
 */
export const runOnGrantedSites = (): void => {
  browser.permissions.onAdded.addListener(registerInTurn);
  browser.permissions.onRemoved.addListener(registerInTurn);
  browser.runtime.onInstalled.addListener(registerInTurn);
  browser.runtime.onStartup.addListener(registerInTurn);
};
