/** The reader's own pack and corrections, on the settings page that ships. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { addContentScript, type BuildCopy } from '../sandbox/copyBuild';
import { until } from '../sandbox/inspect';
import type { Sandbox } from '../sandbox/sandbox';
import type { Route } from '../sandbox/server';
import { closing, inEachBrowser } from './harness';
import { openOwnPage } from './openOwnPage';

const HOST = 'packs.example';
const PATTERN = `https://${HOST}/*`;
const GOOD = 'A pack for tests';
const BUNDLED = 'Starter pack';
const sample = (name: string): string => resolve('test/packs', `${name}.pack`);

/** A site with one good pack, and one that never comes. */
const sites: Route = (host) => {
  if (host !== HOST) return null;
  return async ({ url, signal }) => {
    if (url.pathname === '/good.pack') return { status: 200, body: readFileSync(sample('good')) };
    if (url.pathname !== '/never.pack') return { status: 404 };
    await new Promise((gone) => signal.addEventListener('abort', gone));
    return 'reset';
  };
};

/** Nobody can answer Chromium's own question from outside, so there the answer is in the manifest. */
const allowInChromium = ({ folder }: BuildCopy): void => {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  if (manifest.minimum_chrome_version === undefined) return;
  manifest.host_permissions.push(PATTERN);
  writeFileSync(path, JSON.stringify(manifest));
};

/**
 * Asks as the content script does, whenever the page is clicked, and writes the items that came
 * back where a test can read them.
 */
const OBSERVER = `addEventListener('click', async () => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const dates = { article: null, microdata: [], page: [] };
  const stated = { languages: ['en'], published: dates, modified: dates, metas: [], times: [] };
  const blocks = [{ role: 'paragraph', text: 'Dmytro Kuleba arrived in Tallinn on Monday.' }];
  const params = { visit: 'observer.1', stated, blocks };
  const message = { direction: 'content>background', name: 'recognise', params };
  const answer = await runtime.sendMessage(message);
  const items = JSON.stringify(answer.value.cast).match(/Q\\d+/g) ?? [];
  document.documentElement.dataset.observed = [...new Set(items)].sort().join(' ');
});`;
const KNOWN_AT_FIRST = ['Q1770', 'Q24025631'];
/** The pack for tests gives one of the two names an item of its own, and has not heard of the other. */
const KNOWN_THEN = ['Q16147797'];

/** Until the background links the two names with these items. */
const linksTo = (page: Page, items: readonly string[]): Promise<true> =>
  until(`links to ${items}`, async () => {
    const observed = await page.evaluate(async () => {
      delete document.documentElement.dataset.observed;
      document.body.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return document.documentElement.dataset.observed;
    });
    return observed === items.join(' ');
  });

/** Firefox says yes by itself, and still only to a click. */
const preferences = { 'extensions.webextOptionalPermissionPrompts': false };

const openSettings = async (sandbox: Sandbox): Promise<Page> => {
  const page = await openOwnPage(sandbox, 'options.html');
  await page.waitForSelector('.pack-facts');
  return page;
};

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>(wanted)].map((e) => e.innerText).join('\n'),
    selector,
  );
const said = (page: Page, selector: string, words: string): Promise<unknown> =>
  until(`"${words}" in ${selector}`, async () => (await textOf(page, selector)).includes(words));

/** Presses the button of this name with the mouse, as a reader does. */
const press = async (page: Page, name: string): Promise<void> => {
  const found = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll('button')].find(({ innerText }) => innerText === wanted),
    name,
  );
  const button = found.asElement();
  if (button === null) throw new Error(`There is no button "${name}".`);
  await (button as ElementHandle<HTMLButtonElement>).click();
};

const choose = async (page: Page, name: string): Promise<void> => {
  const input = await page.$('input[type=file]');
  await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(sample(name));
};

const enter = async (page: Page, address: string): Promise<void> => {
  await page.$eval(
    '#pack-address',
    (input, pasted) => {
      (input as HTMLInputElement).value = pasted;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    address,
  );
  await press(page, 'Install');
};

interface Api {
  readonly permissions: { contains(asked: { origins: readonly string[] }): Promise<boolean> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
}

inEachBrowser(
  'the settings page',
  (sandbox) => {
    it('installs a pack from a file, refuses broken ones, keeps it and removes it', async () => {
      await closing(await openSettings(sandbox()), async (page) => {
        expect(await textOf(page, '.pack-name')).toBe(BUNDLED);
        await choose(page, 'good');
        await said(page, '.pack-name', GOOD);
        const facts = await textOf(page, '.pack-facts');
        for (const fact of [
          'Installed by you',
          'November 25, 2026',
          'English and Ukrainian',
          '3, known',
        ])
          expect(facts).toContain(fact);
        for (const [name, words] of [
          ['magic', 'not a knowledge pack'],
          ['version', 'another version'],
          ['truncated', 'Only a part'],
          ['checksum', 'damaged'],
        ] as const) {
          await choose(page, name);
          await said(page, '[role=alert]', words);
          expect(await textOf(page, '.pack-name')).toBe(GOOD);
        }
      });
      await closing(await openSettings(sandbox()), async (page) => {
        expect(await textOf(page, '.pack-name')).toBe(GOOD);
        await press(page, 'Remove this pack …');
        await press(page, 'Keep it');
        expect(await textOf(page, '.pack-name')).toBe(GOOD);
        await press(page, 'Remove this pack …');
        await press(page, 'Remove it');
        await said(page, '.pack-name', BUNDLED);
        await said(page, '[role=status]', 'Removed.');
      });
    });

    it('asks an address for a pack when it is told to, and no longer may afterwards', async () => {
      await closing(await openSettings(sandbox()), async (page) => {
        const requests = () => sandbox().requests.filter(({ host }) => host === HOST);
        await enter(page, `http://${HOST}/good.pack`);
        await said(page, '[role=alert]', 'begins with https://');
        expect(requests()).toEqual([]);
        await enter(page, `${HOST}/absent.pack`);
        await said(page, '[role=alert]', 'cannot be fetched');
        await enter(page, `https://${HOST}/never.pack`);
        await until('the request', async () => requests().length === 2);
        await press(page, 'Cancel');
        await said(page, '[role=status]', 'Cancelled.');
        expect(await textOf(page, '.pack-name')).toBe(BUNDLED);
        await enter(page, `https://${HOST}/good.pack`);
        await said(page, '.pack-name', GOOD);
        await said(page, '[role=status]', 'Installed.');
        for (const { headers } of requests()) {
          expect(headers.cookie).toBeUndefined();
          expect(headers.referer).toBeUndefined();
        }
        const mayStill = await page.evaluate((pattern) => {
          const world = globalThis as unknown as { browser?: Api; chrome: Api };
          return (world.browser ?? world.chrome).permissions.contains({ origins: [pattern] });
        }, PATTERN);
        expect(mayStill).toBe(sandbox().name === 'chromium');
        await press(page, 'Remove this pack …');
        await press(page, 'Remove it');
        await said(page, '.pack-name', BUNDLED);
      });
    });

    it('swaps the pack that articles are linked with, while the background lives', async () => {
      await closing(await sandbox().open('february-2022'), async (article) => {
        await linksTo(article, KNOWN_AT_FIRST);
        await closing(await openSettings(sandbox()), async (page) => {
          await choose(page, 'good');
          await linksTo(article, KNOWN_THEN);
          await press(page, 'Remove this pack …');
          await press(page, 'Remove it');
          await linksTo(article, KNOWN_AT_FIRST);
        });
      });
    });

    it('lists what was said of names, takes it back and brings it back', async () => {
      await closing(await openSettings(sandbox()), async (page) => {
        const row = '.sites li';
        await page.evaluate(async () => {
          const world = globalThis as unknown as { browser?: Api; chrome: Api };
          const { local } = (world.browser ?? world.chrome).storage;
          const day = '2022-02-02';
          const entries = [
            { name: 'Washington', what: 'Q61', label: 'Washington, D.C.', day },
            { name: 'Houston', what: 'never', label: null, day },
          ];
          await local.set({ corrections: { version: 1, entries } });
        });
        await said(page, row, 'Washington, D.C.');
        expect(await textOf(page, row)).toMatch(/Houston.*\n.*never(?:.|\n)*Washington/);
        await page.click('[aria-label^="Remove Houston"]');
        await said(page, '[role=status]', '1 correction removed.');
        expect(await textOf(page, row)).not.toContain('Houston');
        // The focus went from the row, which is gone, to the way back.
        expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
        await page.keyboard.press('Enter');
        await said(page, row, 'Houston');
        // The page hears that the storage changed before it is told that its own change is kept:
        // the way back still stands there then, and what it takes up goes while the mouse is on its way.
        await until(
          'the way back to go',
          async () => !(await textOf(page, 'main')).includes('Undo'),
        );
        await press(page, 'Remove all 2');
        await said(page, '.empty', 'None yet.');
        const kept = await page.evaluate(async () => {
          const world = globalThis as unknown as { browser?: Api; chrome: Api };
          return (world.browser ?? world.chrome).storage.local.get('corrections');
        });
        expect(kept).toEqual({ corrections: { version: 1, entries: [] } });
      });
    });
  },
  (copy) => {
    allowInChromium(copy);
    addContentScript(copy, OBSERVER);
  },
  { sites, preferences },
);
