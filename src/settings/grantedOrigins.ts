import browser from 'webextension-polyfill';

/**
 * Origins the reader allowed beyond the list of news sites, as match patterns in order. What the
 * manifest itself asks for is no reader's choice and is left out.
 */
export const grantedOrigins = async (): Promise<readonly string[]> => {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const given = new Set([
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches),
  ]);
  return origins.filter((origin) => !given.has(origin)).sort();
};
