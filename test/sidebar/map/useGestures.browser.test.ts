/** The map under keys, wheel, mouse and fingers, in real browsers. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsersAvailable } from '../../sandbox/launch';
import { launchForGallery, showState, whenStill } from '../galleryBrowser';
import { serveGallery } from '../galleryServer';

const life = new AbortController();
let origin = '';
beforeAll(async () => {
  origin = await serveGallery(life.signal);
});
afterAll(() => life.abort());

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where two places of the article are drawn, in pixels of the window; null for one out of sight. */
const places = (page: Page): Promise<readonly (Place | null)[]> =>
  page.evaluate(() =>
    ['Q1899', 'Q649'].map((item) => {
      const box = document
        .querySelector(`.map-frame circle[data-item="${item}"]`)
        ?.getBoundingClientRect();
      return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }),
  );

interface Seen {
  readonly kyiv: Place;
  /** Pixels between the two. */
  readonly apart: number;
}

const seen = async (page: Page): Promise<Seen> => {
  const [kyiv, other] = await places(page);
  if (!kyiv || !other) throw new Error('a place went out of sight');
  return { kyiv, apart: Math.hypot(kyiv.x - other.x, kyiv.y - other.y) };
};

/** Waits until the map is as wanted: what moves it is drawn in the next frame. */
const becomes = (page: Page, wanted: (now: Seen) => boolean): Promise<void> =>
  expect.poll(async () => wanted(await seen(page))).toBe(true);

const middleOf = (page: Page): Promise<Place> =>
  page.$eval('.map-frame', (frame) => {
    const { x, y, width, height } = frame.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

const available = browsersAvailable();
describe.each(['chromium', 'firefox'] as const)('a map in %s', (name) => {
  const present = available.includes(name);
  let browser: Browser | undefined;
  let page: Page;
  let start: Seen;
  beforeAll(async () => {
    if (!present) return;
    browser = await launchForGallery(name);
    page = await browser.newPage();
    await page.bringToFront();
    await showState(page, origin, { room: 'sidebar', state: 'map' });
    await whenStill(page);
    start = await seen(page);
  });
  afterAll(() => browser?.close());
  const it = test.skipIf(!present);

  const reset = async (): Promise<void> => {
    await page.focus('.map-frame');
    await page.keyboard.press('0');
    await becomes(page, ({ apart }) => Math.abs(apart - start.apart) < 1);
  };

  it('comes closer and goes back by keys, and moves by arrows', async () => {
    await page.focus('.map-frame');
    await page.keyboard.press('-');
    await becomes(page, ({ apart }) => apart < 0.8 * start.apart);
    await reset();
    await page.keyboard.press('ArrowRight');
    await becomes(page, ({ kyiv }) => kyiv.x < start.kyiv.x - 20);
    await page.keyboard.press('ArrowUp');
    await becomes(page, ({ kyiv }) => kyiv.y > start.kyiv.y + 20);
    await reset();
  });

  it('zooms about the mouse by the wheel', async () => {
    const { kyiv } = start;
    await page.mouse.move(kyiv.x, kyiv.y);
    await page.mouse.wheel({ deltaY: 240 });
    await becomes(page, ({ apart }) => apart < 0.8 * start.apart);
    const after = await seen(page);
    expect(Math.hypot(after.kyiv.x - kyiv.x, after.kyiv.y - kyiv.y)).toBeLessThan(3);
    await reset();
  });

  it('is dragged with the mouse, which opens nothing', async () => {
    const { kyiv } = start;
    await page.mouse.move(kyiv.x, kyiv.y);
    await page.mouse.down();
    await page.mouse.move(kyiv.x - 30, kyiv.y + 20, { steps: 4 });
    await page.mouse.up();
    await becomes(
      page,
      (now) => Math.hypot(now.kyiv.x - kyiv.x + 30, now.kyiv.y - kyiv.y - 20) < 3,
    );
    expect(await page.$('.map-main')).not.toBeNull();
    await reset();
  });

  it('is pinched with two fingers', async () => {
    const { x, y } = await middleOf(page);
    const left = await page.touchscreen.touchStart(x - 60, y);
    const right = await page.touchscreen.touchStart(x + 60, y);
    for (const step of [45, 30]) {
      await left.move(x - step, y);
      await right.move(x + step, y);
    }
    await right.end();
    await left.end();
    await becomes(page, ({ apart }) => Math.abs(apart / start.apart - 0.5) < 0.05);
    await reset();
  });

  it('is dragged with one finger', async () => {
    const { x, y } = await middleOf(page);
    const finger = await page.touchscreen.touchStart(x, y);
    for (const step of [10, 20, 30]) await finger.move(x + step, y);
    await finger.end();
    await becomes(page, ({ kyiv }) => Math.abs(kyiv.x - start.kyiv.x - 30) < 3);
    await reset();
  });

  it('opens the place that is clicked', async () => {
    const { kyiv } = await seen(page);
    await page.mouse.click(kyiv.x, kyiv.y);
    await expect.poll(() => page.$eval('h1', (title) => title.textContent)).toBe('Kyiv');
  });
});
