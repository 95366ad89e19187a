/** The panel by keyboard alone, in real browsers: where the focus goes, and what the page is told. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsersAvailable } from '../sandbox/launch';
import type { FakeGateway } from './fakeGateway';
import { launchForGallery, showState } from './galleryBrowser';
import { serveGallery } from './galleryServer';

const life = new AbortController();
let origin = '';
beforeAll(async () => {
  origin = await serveGallery(life.signal);
});
afterAll(() => life.abort());

/** The words of the focused element, without what is said to screen readers only. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.querySelector('.name')?.textContent;
    return name ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
const told = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => [...(window as unknown as { gateway: FakeGateway }).gateway.told]);
const closed = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { gateway: FakeGateway }).gateway.closed());
const heading = (page: Page): Promise<string> =>
  page.$eval('h1', (element) => element.textContent ?? '');
const press = async (page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const withAlt = async (page: Page, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> => {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
};

const available = browsersAvailable();
describe.each(['chromium', 'firefox'] as const)('by keyboard in %s', (name) => {
  const present = available.includes(name);
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (present) browser = await launchForGallery(name);
  });
  afterAll(() => browser?.close());

  const opened = async (state: string): Promise<Page> => {
    if (browser === undefined) throw new Error(`${name} did not start`);
    const page = await browser.newPage();
    await page.bringToFront();
    await showState(page, origin, { room: 'sidebar', state });
    return page;
  };
  const onFirstRow = async (): Promise<Page> => {
    const page = await opened('cast');
    await page.focus('.row-open');
    return page;
  };
  const it = test.skipIf(!present);

  it('arrows, Home and End go from name to name', async () => {
    const page = await onFirstRow();
    await press(page, 'ArrowDown', 'ArrowDown');
    expect(await focused(page)).toBe('Boris Johnson');
    await press(page, 'ArrowUp');
    expect(await focused(page)).toBe('Dmytro Kuleba');
    await press(page, 'End');
    expect(await focused(page)).toBe('Marlow Petrescu-Hale');
    await press(page, 'ArrowDown');
    expect(await focused(page)).toBe('Marlow Petrescu-Hale');
    await press(page, 'Home');
    expect(await focused(page)).toBe('Liz Truss');
  });

  it('Tab stops once at the list, then at the mentions of that name', async () => {
    const page = await onFirstRow();
    await press(page, 'ArrowDown', 'Tab');
    expect(await focused(page)).toBe('Previous mention of Dmytro Kuleba');
    await press(page, 'Tab', 'Enter');
    expect((await told(page)).at(-1)).toMatchObject({ type: 'jump', entity: 1, step: 1 });
    await press(page, 'Tab');
    expect(await focused(page)).not.toContain('Boris Johnson');
  });

  it('Enter opens a card, Alt with an arrow goes back to the same row, and forward', async () => {
    const page = await onFirstRow();
    await press(page, 'ArrowDown', 'Enter');
    expect(await focused(page)).toBe('Dmytro Kuleba');
    expect(await heading(page)).toBe('Dmytro Kuleba');
    await withAlt(page, 'ArrowLeft');
    expect(await heading(page)).toBe('In this article');
    expect(await focused(page)).toBe('Dmytro Kuleba');
    await withAlt(page, 'ArrowRight');
    expect(await heading(page)).toBe('Dmytro Kuleba');
  });

  it('Try again hands the focus on before its button goes', async () => {
    const page = await opened('card-timeout');
    await page.focus('.notice button');
    await press(page, 'Enter');
    expect(await focused(page)).toBe('Dmytro Kuleba');
  });

  it('a wait that Wikimedia asked for ends by itself', async () => {
    const page = await opened('cast-recovers');
    await page.waitForFunction(() => document.querySelector('.notice') === null);
    await page.waitForSelector('.row[class] .row-open[data-item="Q1899"]');
  });

  it('being online again is noticed', async () => {
    const page = await opened('cast-offline-then-online');
    expect(await page.$eval('.notice-title', (title) => title.textContent)).toBe('Offline');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.waitForSelector('.row-open[data-item="Q1899"]');
    expect(await page.$('.notice')).toBeNull();
  });

  it('a choice among several opens its card', async () => {
    const page = await opened('which');
    await page.focus('.offers .row-open');
    await press(page, 'Enter');
    expect(
      (await told(page)).filter((m) => (m as { type: string }).type === 'opened').at(-1),
    ).toMatchObject({
      entity: 9,
    });
    expect(await page.$('.offers')).toBeNull();
  });

  it('Esc empties the filter first and closes the panel after that', async () => {
    const page = await opened('cast');
    await page.focus('.filter input');
    await page.keyboard.type('kyiv');
    expect(await page.$$eval('.row .name', (names) => names.map((n) => n.textContent))).toEqual([
      'Kyiv',
    ]);
    await press(page, 'Escape');
    expect(await closed(page)).toBe(false);
    expect((await page.$$('.row')).length).toBe(13);
    await press(page, 'Escape');
    expect(await closed(page)).toBe(true);
  });

  it('arrows on the edge make the panel wider and narrower, within bounds', async () => {
    const page = await opened('cast');
    await page.focus('[role=separator]');
    await press(page, 'ArrowLeft');
    expect((await told(page)).at(-1)).toEqual({ type: 'resize', width: 380 });
    await press(page, 'End');
    expect((await told(page)).at(-1)).toEqual({ type: 'resize', width: 300 });
    await press(page, 'Home');
    expect((await told(page)).at(-1)).toEqual({ type: 'resize', width: 560 });
    expect(await page.$eval('[role=separator]', (e) => e.getAttribute('aria-valuenow'))).toBe(
      '560',
    );
  });

  it('the edge follows a pointer', async () => {
    const page = await opened('cast');
    await page.mouse.move(3, 400);
    await page.mouse.down();
    await page.mouse.move(23, 400);
    await page.mouse.up();
    await page.mouse.move(90, 400);
    const widths = (await told(page)).filter((m) => (m as { type: string }).type === 'resize');
    expect(widths.at(-1)).toEqual({ type: 'resize', width: 340 });
  });
});
