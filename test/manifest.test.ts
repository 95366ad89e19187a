import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json';
import messages from '../src/_locales/en/messages.json';
import { sourceFiles } from './architecture/sourceFiles';

const ROOT = join(import.meta.dirname, '..');
const SRC = sourceFiles(ROOT, 'src');
const code = SRC.map(({ text }) => text).join('\n');

/** Where a permission has no namespace of its own: what would not work without it. */
const USES: Readonly<Record<string, RegExp>> = {
  activeTab: /browser\.scripting\.executeScript\b/,
};

interface Built {
  readonly minimum_chrome_version?: string;
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly browser_specific_settings?: { readonly gecko: Readonly<Record<string, unknown>> };
  readonly content_security_policy: { readonly extension_pages: string };
}

const built = (browser: string) =>
  JSON.parse(readFileSync(join(ROOT, 'dist', browser, 'manifest.json'), 'utf8')) as Built;

describe('the manifest', () => {
  it('asks for no permission that the code does not use', () => {
    const used = (permission: string) =>
      (USES[permission] ?? new RegExp(`browser\\.${permission}\\.`)).test(code);
    expect(manifest.permissions.filter((permission) => !used(permission))).toEqual([]);
  });

  it('may read Wikimedia and nothing else without asking', () => {
    const foreign = manifest.host_permissions.filter(
      (pattern) =>
        !/^https:\/\/(\*\.wikipedia|www\.wikidata|commons\.wikimedia)\.org\/\*$/.test(pattern),
    );
    expect(foreign).toEqual([]);
  });

  it('lets its pages load code and pictures from itself and Wikimedia only', () => {
    const policy = manifest.content_security_policy.extension_pages;
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    // The second lets the kernel of the package be compiled; it opens no door to `eval`.
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
    // Recordings lie on this host alone; nothing else can be played.
    expect(directives.get('media-src')).toEqual(['https://upload.wikimedia.org']);
    // The background fetches the weights of its own package; the settings page fetches a pack from
    // whatever address the reader enters, and the browser asks the reader for that site first.
    expect(directives.get('connect-src')).toEqual(["'self'", 'https:']);
    directives.delete('connect-src');
    const hosts = [...directives.values()].flat().filter((value) => value.startsWith('http'));
    const foreign = hosts.filter(
      (host) => !/^https:\/\/(?:[\w*]+\.)?(?:wikipedia|wikidata|wikimedia)\.org$/.test(host),
    );
    expect(foreign).toEqual([]);
  });

  it.each(['sidebar', 'popup'])('lets no request go out from the page of the %s', (name) => {
    const html = readFileSync(join(ROOT, `src/${name}/${name}.html`), 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    expect(policy).toBe("connect-src 'none'");
  });
});

describe('web pages', () => {
  it('may load the panel from the package, and nothing else such as the weights', () => {
    const open = manifest.web_accessible_resources.flatMap(({ resources }) => resources);
    expect(open).toEqual(['sidebar.html']);
  });
});

describe('the translations', () => {
  it('hold every message that the code and the manifest ask for', () => {
    const asked = [
      ...code.matchAll(/getMessage\('(\w+)'/g),
      ...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g),
    ].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((key) => !(key in messages))).toEqual([]);
  });
});

describe('the built manifests', () => {
  it('suit Chrome: a worker and the oldest version', () => {
    const chrome = built('chrome');
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(Number(chrome.minimum_chrome_version)).toBeGreaterThanOrEqual(128);
    expect(chrome.browser_specific_settings).toBeUndefined();
  });

  it('suit Firefox: an event page, an id, the oldest version, what is sent', () => {
    const firefox = built('firefox');
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox.browser_specific_settings?.gecko).toMatchObject({
      id: '@sidelight',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['websiteContent'] },
    });
    expect(firefox.minimum_chrome_version).toBeUndefined();
    expect(JSON.stringify(firefox)).not.toContain('use_dynamic_url');
  });
});
