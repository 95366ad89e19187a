import type axe from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, launchBrowser } from '../sandbox/launch';

/** A port where nobody listens: whatever is not loopback goes there and no further. */
const NOWHERE = 9;

/** Starts a browser that reaches loopback and nothing else. */
export const launchForGallery = async (name: BrowserName): Promise<Browser> => {
  const { browser } = await launchBrowser(name, {
    proxyPort: null,
    args: name === 'chromium' ? [`--proxy-server=127.0.0.1:${NOWHERE}`] : [],
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': NOWHERE,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': NOWHERE,
      'network.proxy.failover_direct': false,
    },
  });
  return browser;
};

export interface Look {
  readonly room: 'sidebar' | 'popup' | 'options';
  readonly state: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** Of the interface; that of the state if not said. */
  readonly language?: 'ar' | 'de' | 'es' | 'fr' | 'pl' | 'uk';
}

/** Opens one state of the gallery and waits until everything that comes has come. */
export const showState = async (page: Page, origin: string, look: Look): Promise<void> => {
  const { room, state, theme = 'light', width = 360, height = 900, language } = look;
  const before = page.viewport();
  if (before?.width !== width || before.height !== height)
    await page.setViewport({ width, height });
  const query = new URLSearchParams({ state, theme });
  if (language !== undefined) query.set('lang', language);
  await page.goto(`${origin}/${room}?${query}`);
  await page.waitForSelector('html[data-ready]');
};

/** How long nothing must happen, milliseconds: a map's clocks come a file after the map. */
const STILLNESS = 400;

/** Waits until a state is as its reader sees it at rest: map drawn, portraits decoded, no change. */
export const whenStill = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('.map-frame:not(:has(svg))') === null);
  await page.evaluate(async (stillness) => {
    await document.fonts.ready;
    const inView = [...document.images].filter(
      (image) => image.getBoundingClientRect().top < innerHeight,
    );
    await Promise.all(inView.map((image) => image.decode()));
    for (const moving of document.getAnimations()) moving.finish();
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, stillness);
      const again = (): void => {
        clearTimeout(timer);
        timer = setTimeout(resolve, stillness);
      };
      const anything = { subtree: true, childList: true, attributes: true };
      new MutationObserver(again).observe(document, anything);
      new PerformanceObserver(again).observe({ entryTypes: ['resource'] });
    });
  }, STILLNESS);
};

/** Changes the theme as the reader's setting does, and lets what fades come to rest. */
export const setTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.dataset.theme = wanted;
    for (const moving of document.getAnimations()) moving.finish();
  }, theme);

/**
 * What axe-core finds wrong with the page, one line a place.
 * @param asked `colours`: by its rules on colours alone, which are all that a theme can break
 */
export const violations = async (
  page: Page,
  asked: 'all' | 'colours' = 'all',
): Promise<readonly string[]> => {
  // Half a megabyte, which most visits do not need.
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ url: '/axe.js' });
  const tags = asked === 'colours' ? ['cat.color'] : null;
  return page.evaluate(async (values) => {
    const { axe: runner } = window as unknown as { axe: typeof axe };
    const { violations: found } = await runner.run({
      resultTypes: ['violations'],
      ...(values !== null && { runOnly: { type: 'tag', values } }),
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target} ${node.failureSummary}`),
    );
  }, tags);
};

/** Draws the state that is shown again, in another language. Returns whether that changed its text. */
export const speak = (page: Page, language: NonNullable<Look['language']>): Promise<boolean> =>
  page.evaluate((wanted) => {
    const before = document.body.textContent;
    (window as unknown as { speak: (language: string) => void }).speak(wanted);
    return document.body.textContent !== before;
  }, language);

/** CSS pixels by which the window scrolls: in a panel only what is between bar and foot may. */
export const windowScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - innerHeight);

/** CSS pixels by which something is wider than the window, in the worse of both directions. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const elements = [root, document.querySelector('main')];
    const excess = ['rtl', 'ltr'].flatMap((direction) => {
      root.dir = direction;
      return elements.map((element) => (element?.scrollWidth ?? 0) - (element?.clientWidth ?? 0));
    });
    return Math.max(...excess);
  });
