/**
 * Every state of the panel, the popup and the settings page in real browsers: axe-core finds
 * nothing, nothing is wider than its window, the extension's strict content policy holds. With
 * `GALLERY_OUT=dir` each state is also saved as pictures: light and dark, several widths, right to
 * left.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPTIONS_GALLERY } from '../options/galleryStates';
import { POPUP_GALLERY } from '../popup/galleryStates';
import { browsersAvailable } from '../sandbox/launch';
import { type Look, launchForGallery, overflow, showState, violations } from './galleryBrowser';
import { serveGallery } from './galleryServer';
import { GALLERY } from './galleryStates';

const OUT = process.env.GALLERY_OUT;
const WIDTHS = { sidebar: [360, 300, 560], popup: [300], options: [760, 320] } as const;
/** There are many states, and machines differ: far more than it takes anywhere. */
const PATIENCE = { timeout: 900_000 };
const STATES = [
  ...GALLERY.map(({ name }) => ({ room: 'sidebar' as const, state: name })),
  ...POPUP_GALLERY.map(({ name }) => ({ room: 'popup' as const, state: name })),
  ...OPTIONS_GALLERY.map(({ name }) => ({ room: 'options' as const, state: name })),
];

/** The narrowest that each room is shown at, also with German's long words. */
const narrowest = ({ room, state }: Pick<Look, 'room' | 'state'>): Look[] => {
  const look = { room, state, width: Math.min(...WIDTHS[room]) };
  return [look, { ...look, language: 'de' }];
};

const pictures = ({ room, state }: Pick<Look, 'room' | 'state'>): Look[] => {
  const [usual, ...others] = WIDTHS[room];
  return [
    { room, state, width: usual },
    { room, state, width: usual, theme: 'dark' },
    { room, state, width: usual, direction: 'rtl' },
    { room, state, width: usual, language: 'de' },
    { room, state, width: usual, language: 'uk' },
    ...others.map((width) => ({ room, state, width })),
  ];
};

const fileOf = ({ room, state, theme = 'light', width, direction, language }: Look) =>
  `${room}-${state}-${width}-${theme}-${direction ?? language ?? 'en'}.png` as const;

const life = new AbortController();
let origin = '';
beforeAll(async () => {
  origin = await serveGallery(life.signal);
});
afterAll(() => life.abort());

const available = browsersAvailable();
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  const present = available.includes(name);
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (present) browser = await launchForGallery(name);
  });
  afterAll(() => browser?.close());

  const eachLook = async (
    looks: readonly Look[],
    visit: (page: Page, look: Look) => Promise<void>,
  ) => {
    if (browser === undefined) throw new Error(`${name} did not start`);
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    for (const look of looks) {
      await showState(page, origin, look);
      await visit(page, look);
    }
    await page.close();
    expect(complaints).toEqual([]);
  };

  test.skipIf(!present).each(['light', 'dark'] as const)(
    'axe-core finds nothing, %s',
    PATIENCE,
    async (theme) => {
      const found: Record<string, readonly string[]> = {};
      const looks = STATES.map((state) => ({ ...state, theme, width: WIDTHS[state.room][0] }));
      await eachLook(looks, async (page, look) => {
        const list = await violations(page);
        if (list.length > 0) found[fileOf(look)] = list;
      });
      expect(found).toEqual({});
    },
  );

  test.skipIf(!present)('nothing is wider than its window', PATIENCE, async () => {
    const wider: string[] = [];
    await eachLook(STATES.flatMap(narrowest), async (page, look) => {
      if ((await overflow(page)) > 0) wider.push(fileOf(look));
    });
    expect(wider).toEqual([]);
  });

  test.skipIf(!present)('a low panel begins with the name, not with a picture', async () => {
    const cards = ['card-place', 'card-person', 'card-loading'];
    const looks = cards.map((state) => ({
      room: 'sidebar' as const,
      state,
      width: 320,
      height: 256,
    }));
    await eachLook(looks, async (page) => {
      const { title, floor, picture } = await page.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return {
          title: box('h1.title')?.bottom ?? Number.NaN,
          floor: box('main')?.bottom ?? Number.NaN,
          picture: box('.picture')?.top ?? Number.NaN,
        };
      });
      expect(title).toBeLessThan(floor);
      expect(picture).toBeGreaterThanOrEqual(title);
    });
  });

  test.skipIf(!present || OUT === undefined)('pictures', PATIENCE, async () => {
    const folder = join(OUT ?? '', name);
    await mkdir(folder, { recursive: true });
    await eachLook(STATES.flatMap(pictures), async (page, look) => {
      await page.screenshot({ path: `${folder}/${fileOf(look)}` });
    });
  });
});
