import browser from 'webextension-polyfill';
import { grantedOrigins } from '../settings/grantedOrigins';

/** As the manifest has them for the listed sites. */
const SCRIPTS = [
  { id: 'granted-sites', js: ['content.js'], runAt: 'document_idle' },
  { id: 'granted-sites-early', js: ['early.js'], runAt: 'document_start' },
] as const;

const register = async (): Promise<void> => {
  const matches = [...(await grantedOrigins())];
  const known = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const ids = SCRIPTS.map(({ id }) => id).filter((id) => known.includes(id));
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts(
    SCRIPTS.map(({ id, js, runAt }) => ({
      ...{ id, js: [...js], runAt, matches },
      persistAcrossSessions: true,
    })),
  );
};

let last: Promise<void> = Promise.resolve();
const registerInTurn = (): void => {
  last = last.then(register).catch((error) => console.warn('Sidelight: granted sites', error));
};

/**
 * Keeps the content scripts registered on exactly the origins that the reader has granted.
 * Registers listeners; call it synchronously.
 */
export const runOnGrantedSites = (): void => {
  browser.permissions.onAdded.addListener(registerInTurn);
  browser.permissions.onRemoved.addListener(registerInTurn);
  browser.runtime.onInstalled.addListener(registerInTurn);
  browser.runtime.onStartup.addListener(registerInTurn);
};
