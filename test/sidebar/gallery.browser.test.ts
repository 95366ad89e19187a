/**
 * Every state of the panel in real browsers: axe-core finds nothing, nothing is wider than the
 * panel, and the extension's strict content policy holds. With `GALLERY_OUT=dir` each state is also
 * saved as pictures: light, dark, 300, 360 and 560 px, right to left.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveGallery } from './galleryServer';
import { GALLERY } from './galleryStates';

const OUT = process.env['GALLERY_OUT'];
const BROWSERS = {
  chrome: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  firefox: process.env['FIREFOX'] ?? '/usr/bin/firefox-esr',
} as const;
type Name = keyof typeof BROWSERS;

const life = new AbortController();
let origin = '';
beforeAll(async () => {
  origin = await serveGallery(life.signal);
});
afterAll(() => life.abort());

const launch = (name: Name): Promise<Browser> =>
  puppeteer.launch({
    browser: name,
    executablePath: BROWSERS[name],
    headless: true,
    ...(name === 'chrome' ? { pipe: true, args: ['--no-sandbox', '--no-first-run'] } : {}),
  });

interface Look {
  readonly room?: string;
  readonly state: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly direction?: 'rtl';
}

const show = async (page: Page, look: Look): Promise<void> => {
  const { room = 'sidebar', state, theme = 'light', width = 360, height = 900, direction } = look;
  await page.setViewport({ width, height });
  const query = new URLSearchParams({ state, theme, ...(direction ? { dir: direction } : {}) });
  await page.goto(`${origin}/${room}?${query}`);
  await page.waitForSelector('html[data-ready]');
};

const violations = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations: found } = await runner.run();
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
    );
  });

const overflow = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      Math.max(
        document.documentElement.scrollWidth,
        document.querySelector('main')?.scrollWidth ?? 0,
      ) - window.innerWidth,
  );

describe.each(['chrome', 'firefox'] as const)('the panel in %s', (name) => {
  const present = existsSync(BROWSERS[name]);
  if (!present) console.warn(`skipped: no ${name} at ${BROWSERS[name]}`);
  const run = test.skipIf(!present);
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (present) browser = await launch(name);
  });
  afterAll(() => browser?.close());
  const open = async (): Promise<Page> => {
    if (browser === undefined) throw new Error(`${name} did not start`);
    return browser.newPage();
  };

  run.each(['light', 'dark'] as const)('axe-core finds nothing in any state, %s', async (theme) => {
    const page = await open();
    const found: Record<string, readonly string[]> = {};
    for (const { name: state } of GALLERY) {
      await show(page, { state, theme });
      const list = await violations(page);
      if (list.length > 0) found[state] = list;
    }
    await page.close();
    expect(found).toEqual({});
  });

  run('nothing is wider than the panel at 300 px, in either direction', async () => {
    const page = await open();
    const wider: string[] = [];
    for (const { name: state } of GALLERY)
      for (const direction of [undefined, 'rtl'] as const) {
        await show(page, { state, width: 300, ...(direction ? { direction } : {}) });
        if ((await overflow(page)) > 0) wider.push(`${state} ${direction ?? 'ltr'}`);
      }
    await page.close();
    expect(wider).toEqual([]);
  });

  test.skipIf(!present || OUT === undefined)('pictures', async () => {
    const page = await open();
    const folder = join(OUT ?? '', name);
    await mkdir(folder, { recursive: true });
    const looks = [
      { theme: 'light', width: 360 },
      { theme: 'dark', width: 360 },
      { theme: 'light', width: 300 },
      { theme: 'light', width: 560 },
    ] as const;
    for (const { name: state } of GALLERY)
      for (const look of looks) {
        await show(page, { state, ...look });
        await page.screenshot({
          path: join(folder, `${state}-${look.theme}-${look.width}.png`) as `${string}.png`,
        });
      }
    await page.close();
  });
});
