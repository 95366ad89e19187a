import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MINIMUM_VERSIONS } from './minimumVersions.mjs';

/** The add-on's id at Mozilla. It may never change: settings and updates hang on it. */
const GECKO_ID = '@sidelight';

/**
 * What Firefox tells the reader at install, and asks consent for. Sidelight sends names printed in
 * an article to Wikimedia once the panel is opened; Mozilla counts text of a page as
 * `websiteContent`. `none` would be easier to install, and untrue.
 */
const DATA_COLLECTION = { required: ['websiteContent'] };

/**
 * The match patterns of the curated news sites: each host and all its subdomains, https only.
 * @param {readonly {host: string}[]} sites rows of `src/sites.json`
 * @returns {string[]} sorted
 */
export function matchPatterns(sites) {
  return sites.map(({ host }) => `https://*.${host}/*`).sort();
}

/**
 * Reads `manifest.json` and the list of sites, and completes both browsers' manifests.
 * @param {string} root the repository
 * @returns {Promise<{chrome: object, firefox: object}>}
 * @throws where a file is absent or not JSON, or a `__MSG_key__` has no text in the default locale
 */
export async function manifests(root) {
  const read = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
  const [source, sites, { version }] = await Promise.all([
    read('manifest.json'),
    read('src/sites.json'),
    read('package.json'),
  ]);
  await checkMessages(root, source);
  const shared = {
    ...source,
    version,
    content_scripts: source.content_scripts.map((script) => ({
      ...script,
      matches: matchPatterns(sites),
    })),
  };
  return { chrome: forChrome(shared), firefox: forFirefox(shared) };
}

function forChrome(manifest) {
  return { ...manifest, minimum_chrome_version: MINIMUM_VERSIONS.chrome };
}

// Firefox runs an event page where Chrome runs a worker, and does not know `use_dynamic_url`: an
// add-on's address is random there anyway.
function forFirefox(manifest) {
  return {
    ...manifest,
    background: { scripts: [manifest.background.service_worker] },
    web_accessible_resources: manifest.web_accessible_resources.map(
      ({ use_dynamic_url: _, ...resource }) => resource,
    ),
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: MINIMUM_VERSIONS.firefox,
        data_collection_permissions: DATA_COLLECTION,
      },
      // Android asks for the same consent since 142; without this line the 140 above is read as a
      // claim about Android too, and Mozilla's linter warns of it.
      gecko_android: { strict_min_version: '142.0' },
    },
  };
}

async function checkMessages(root, manifest) {
  const path = join('src/_locales', manifest.default_locale, 'messages.json');
  const messages = JSON.parse(await readFile(join(root, path), 'utf8'));
  const keys = JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g);
  const missing = [...keys].map(([, key]) => key).filter((key) => !messages[key]);
  if (missing.length > 0)
    throw new Error(`${path} lacks ${missing.join(', ')}, used in manifest.json`);
}
