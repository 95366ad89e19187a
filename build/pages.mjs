import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Collects the extension's HTML pages (`src/sidebar/sidebar.html` beside `sidebar.tsx` becomes
 * `sidebar.html`) and the style sheets that they link to.
 * @param {string} root the repository
 * @param {Record<string, string>} entries the script entries that are pages
 * @returns {Promise<{files: Map<string, Uint8Array>, styles: Record<string, string>}>} the pages,
 *   and the style sheets to bundle, name → source
 * @throws where a page names a file that the package will not hold
 */
export async function collectPages(root, entries) {
  const files = new Map();
  const styles = {};
  for (const [name, source] of Object.entries(entries)) {
    const page = join(dirname(source), `${name}.html`);
    if (!existsSync(join(root, page))) continue;
    const html = await readFile(join(root, page));
    files.set(`${name}.html`, html);
    for (const reference of localReferences(html.toString())) {
      if (reference.endsWith('.css'))
        styles[basename(reference, '.css')] = styleSource(root, page, reference);
      else if (reference !== `${name}.js`) {
        throw new Error(
          `${page} names ${reference}: only ${name}.js and style sheets are packaged`,
        );
      }
    }
  }
  return { files, styles };
}

/**
 * The panel's page a second time, for a window of its own: `sidebar.html` is open to web pages
 * under an address that changes, and Chrome refuses it under the lasting one even to ourselves.
 * @param {Map<string, Uint8Array>} files the pages
 * @returns {Map<string, Uint8Array>} `window.html` → contents; empty without a panel
 */
export function windowPage(files) {
  const panel = files.get('sidebar.html');
  return new Map(panel ? [['window.html', panel]] : []);
}

/**
 * Reads the translations.
 * @param {string} root the repository
 * @returns {Promise<Map<string, Uint8Array>>} `_locales/en/messages.json` → contents
 */
export async function collectLocales(root) {
  const folder = join(root, 'src/_locales');
  const files = new Map();
  for (const locale of (await readdir(folder)).sort()) {
    const path = join(folder, locale, 'messages.json');
    files.set(`_locales/${locale}/messages.json`, await readFile(path));
  }
  return files;
}

function localReferences(html) {
  const references = html.matchAll(/<(?:link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g);
  return [...references].map(([, reference]) => reference.replace(/^\.?\//, ''));
}

function styleSource(root, page, reference) {
  const source = join(dirname(page), reference);
  if (!existsSync(join(root, source)))
    throw new Error(`${page} names ${reference}, which does not exist`);
  return source;
}
