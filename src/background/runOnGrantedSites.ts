import browser from 'webextension-polyfill';

const SCRIPT = 'granted-sites';

/** Origins that the manifest asks for at installation: not a reader's own choice. */
const isBuiltIn = (origin: string): boolean => {
  const required = browser.runtime.getManifest().host_permissions ?? [];
  return required.includes(origin);
};

/** Origins the reader allowed beyond the list of news sites: match patterns. */
export const grantedOrigins = async (): Promise<readonly string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  const news = new Set(browser.runtime.getManifest().content_scripts?.[0]?.matches ?? []);
  return origins.filter((origin) => !isBuiltIn(origin) && !news.has(origin)).sort();
};

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
