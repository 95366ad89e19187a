import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import sites from '../src/sites.json';

const ROOT = join(import.meta.dirname, '..');
const SHARED = process.env.SIDELIGHT_SHARED ?? join(ROOT, '../shared');
const INDEX = join(SHARED, 'data/pages/index.jsonl');

const HOST = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const hosts = sites.map(({ host }) => host);

/** Is the code assigned, and not an alias of another (UK of GB)? */
function isAssigned(type: 'region' | 'language', code: string): boolean {
  const { region, language } = new Intl.Locale(type === 'region' ? `und-${code}` : code);
  const canonical = (type === 'region' ? region : language) === code;
  return (
    canonical && new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined
  );
}

function coversHost(hostname: string): boolean {
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

describe('the curated sites', () => {
  it('are at least 150 outlets of 30 countries', () => {
    expect(sites.length).toBeGreaterThanOrEqual(150);
    expect(new Set(sites.map(({ country }) => country)).size).toBeGreaterThanOrEqual(30);
  });

  it('are plain host names, each once, none under another', () => {
    expect(hosts.filter((host) => !HOST.test(host) || host.startsWith('www.'))).toEqual([]);
    expect(new Set(hosts).size).toBe(hosts.length);
    const nested = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
    expect(nested).toEqual([]);
  });

  it('have assigned country and language codes', () => {
    const unknown = sites.filter(
      ({ country, language }) =>
        !/^[A-Z]{2}$/.test(country) ||
        !/^[a-z]{2}$/.test(language) ||
        !isAssigned('region', country) ||
        !isAssigned('language', language),
    );
    expect(unknown).toEqual([]);
  });

  it.each([
    ['region', 'GB', true],
    ['region', 'UK', false],
    ['region', 'QX', false],
    ['language', 'nb', true],
    ['language', 'iw', false],
    ['language', 'xq', false],
  ] as const)('are checked by a test that can tell: %s %s is %s', (type, code, expected) => {
    expect(isAssigned(type, code)).toBe(expected);
  });

  it('have a name each, and stand in the order of country and host', () => {
    expect(sites.filter(({ name }) => name.trim() !== name || name === '')).toEqual([]);
    const keys = sites.map(({ country, host }) => `${country} ${host}`);
    expect(keys).toEqual([...keys].sort());
  });

  it('hold the Independent', () => {
    expect(coversHost('www.independent.co.uk')).toBe(true);
  });

  it('cover every page of the test set', ({ skip }) => {
    if (!existsSync(INDEX)) {
      console.log(`Skipped: no ${INDEX}; set SIDELIGHT_SHARED to the folder of the test data.`);
      return skip();
    }
    const lines = readFileSync(INDEX, 'utf8').trim().split('\n');
    const urls = lines.map((line) => new URL((JSON.parse(line) as { url: string }).url));
    expect(urls.length).toBeGreaterThan(0);
    const outside = urls.filter((url) => url.protocol !== 'https:' || !coversHost(url.hostname));
    expect(outside.map(({ href }) => href)).toEqual([]);
  });
});

describe.each(['chrome', 'firefox'])('the built manifest for %s', (browser) => {
  it('runs the content scripts on these sites and no other, the early one before a page is there', () => {
    const path = join(ROOT, 'dist', browser, 'manifest.json');
    expect(existsSync(path), 'no build: run node build.mjs first').toBe(true);
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
      content_scripts: { matches: string[]; js: string[]; run_at: string }[];
    };
    const expected = hosts.map((host) => `https://*.${host}/*`).sort();
    for (const { matches } of manifest.content_scripts) expect(matches).toEqual(expected);
    const when = manifest.content_scripts.map(({ js, run_at }) => `${js.join()} ${run_at}`);
    expect(when.toSorted()).toEqual(['content.js document_idle', 'early.js document_start']);
  });
});
