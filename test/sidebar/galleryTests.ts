/**
 * Every state of the panel, the popup and the settings page in real browsers: axe-core finds
 * nothing, nothing is wider than its window, the extension's strict content policy holds. With
 * `GALLERY_OUT=dir` each state is also saved as pictures: light and dark, several widths, right to
 * left.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPTIONS_GALLERY } from '../options/galleryStates';
import { POPUP_GALLERY } from '../popup/galleryStates';
import { browsersAvailable } from '../sandbox/launch';
import {
  type Look,
  launchForGallery,
  overflow,
  setTheme,
  showState,
  speak,
  violations,
  windowScroll,
} from './galleryBrowser';
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

/** The narrowest that each room is shown at. */
const narrowest = (room: Look['room']): number => Math.min(...WIDTHS[room]);

const pictures = ({ room, state }: Pick<Look, 'room' | 'state'>): Look[] => {
  const [usual, ...others] = WIDTHS[room];
  return [
    { room, state, width: usual },
    { room, state, width: usual, theme: 'dark' },
    ...(['ar', 'de', 'uk'] as const).map((language) => ({ room, state, width: usual, language })),
    ...others.map((width) => ({ room, state, width })),
  ];
};

const fileOf = ({ room, state, theme = 'light', width, language }: Look) =>
  `${room}-${state}-${width}-${theme}-${language ?? 'en'}.png` as const;

/** Shows looks one after another in a page, which must not complain. */
type EachLook = (
  looks: readonly Look[],
  visit: (page: Page, look: Look) => Promise<void>,
) => Promise<void>;

/** One browser, started for the tests of a file where it is installed. */
interface Gallery {
  readonly name: string;
  readonly present: boolean;
  readonly eachLook: EachLook;
}

/**
 * The tests of one browser. Each has a file of its own, so that the two can run side by side: a
 * gallery is waited for more than it computes.
 */
export const galleryTests = (name: 'chromium' | 'firefox'): void => {
  const gallery = galleryIn(name);
  testAccess(gallery);
  testLowPanel(gallery);
  takePictures(gallery);
};

const galleryIn = (name: 'chromium' | 'firefox'): Gallery => {
  const present = browsersAvailable().includes(name);
  const life = new AbortController();
  let origin = '';
  beforeAll(async () => {
    origin = await serveGallery(life.signal);
  });
  afterAll(() => life.abort());

  let browser: Browser | undefined;
  beforeAll(async () => {
    if (present) browser = await launchForGallery(name);
  });
  afterAll(() => browser?.close());

  const eachLook: EachLook = async (looks, visit) => {
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
  return { name, present, eachLook };
};

const testAccess = ({ present, eachLook }: Gallery): void => {
  // One visit a state serves all that is asked of it: loading it takes longer than looking at it.
  test.skipIf(!present)(
    'axe-core finds nothing, light or dark; nothing is wider than its window, German or not; no panel higher',
    PATIENCE,
    async () => {
      const found: Record<string, readonly string[]> = {};
      const wider: string[] = [];
      const higher: string[] = [];
      const mute: string[] = [];
      const looks = STATES.map((state) => ({ ...state, width: WIDTHS[state.room][0] }));
      await eachLook(looks, async (page, look) => {
        for (const theme of ['light', 'dark'] as const) {
          await setTheme(page, theme);
          const list = await violations(page, theme === 'dark' ? 'colours' : 'all');
          if (list.length > 0) found[fileOf({ ...look, theme })] = list;
        }
        const narrow = { ...look, width: narrowest(look.room) };
        await page.setViewport({ width: narrow.width, height: 900 });
        if (look.room === 'sidebar' && (await windowScroll(page)) > 0) higher.push(fileOf(narrow));
        if ((await overflow(page)) > 0) wider.push(fileOf(narrow));
        // The longest words of all.
        const german = { ...narrow, language: 'de' as const };
        if (!(await speak(page, german.language))) mute.push(fileOf(german));
        if ((await overflow(page)) > 0) wider.push(fileOf(german));
      });
      expect(found).toEqual({});
      expect(wider).toEqual([]);
      expect(higher).toEqual([]);
      expect(mute).toEqual([]);
    },
  );
};

const testLowPanel = ({ present, eachLook }: Gallery): void => {
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
};

const takePictures = ({ name, present, eachLook }: Gallery): void => {
  test.skipIf(!present || OUT === undefined)('pictures', PATIENCE, async () => {
    const folder = join(OUT ?? '', name);
    await mkdir(folder, { recursive: true });
    await eachLook(STATES.flatMap(pictures), async (page, look) => {
      await page.screenshot({ path: `${folder}/${fileOf(look)}` });
    });
  });
};
