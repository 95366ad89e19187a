/** The trained recogniser's file in the built extension: sound, truncated and missing. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { smallWeights } from '../engine/crf/smallWeights';
import { addContentScript } from '../sandbox/copyBuild';
import { clickName, panelFrame, panelText, until, waitForPaint } from '../sandbox/inspect';
import { closing, inEachBrowser } from './harness';
import { openOwnPage } from './openOwnPage';

const STORY = 'february-2022';
const NOTICE = 'Names are found by simple rules: a file of Sidelight is damaged.';
const FILE = join('weights', 'en.bin');

/**
 * Asks as the content script does, and writes what found the names where a test can read it. Once
 * the page is loaded, so that the extension's own reading comes first, as it would.
 */
const OBSERVER = `const ask = async () => {
  const { runtime } = globalThis.browser ?? globalThis.chrome;
  const dates = { article: null, microdata: [], page: [] };
  const stated = { languages: ['en'], published: dates, modified: dates, metas: [], times: [] };
  const blocks = [{ role: 'paragraph', text: 'Liz Truss rang Dmytro Kuleba in Kyiv.' }];
  const params = { visit: 'observer.1', stated, blocks };
  const message = { direction: 'content>background', name: 'recognise', params };
  const answer = await runtime.sendMessage(message);
  const { finder, fault } = answer.value ?? answer.error;
  document.documentElement.dataset.observed = finder + ' ' + fault;
};
if (document.readyState === 'complete') ask();
else addEventListener('load', ask);`;

const observed = (page: Page): Promise<string> =>
  until('the reply', () => page.evaluate(() => document.documentElement.dataset.observed));

/** The build's own weights; small ones where it was built without. */
const soundWeights = (folder: string): Uint8Array => {
  const path = join(folder, FILE);
  return existsSync(path) ? readFileSync(path) : smallWeights('en');
};

const putWeights = (folder: string, bytes: Uint8Array): void => {
  mkdirSync(join(folder, 'weights'), { recursive: true });
  writeFileSync(join(folder, FILE), bytes);
};

/** Opens the panel on a name, and goes on from its card to the list of all. */
const openCast = async (page: Page, name: string): Promise<void> => {
  await clickName(page, name);
  await panelText(page, /All \d+ names/);
  const panel = await panelFrame(page);
  await panel.evaluate(() => {
    const all = [...document.querySelectorAll('button')].find((button) =>
      /^All \d+ names/.test(button.textContent ?? ''),
    );
    all?.click();
  });
};

inEachBrowser(
  'with sound weights',
  (sandbox) => {
    it('the trained model answers', async () => {
      await closing(await sandbox().open(STORY), async (page) => {
        expect(await observed(page)).toBe('trained null');
      });
    });

    // Without the kernel the same names are found, so that nothing else would tell.
    it('the extension’s own policy lets the kernel be compiled', async () => {
      await closing(await openOwnPage(sandbox(), 'options.html'), async (page) => {
        const exported = await page.evaluate(async () => {
          const bytes = await (await fetch('kernel.wasm')).arrayBuffer();
          const module = new WebAssembly.Module(bytes);
          return WebAssembly.Module.exports(module).map(({ name }) => name);
        });
        expect(exported).toContain('belief');
      });
    });
  },
  (copy) => {
    putWeights(copy.folder, soundWeights(copy.folder));
    addContentScript(copy, OBSERVER);
  },
);

inEachBrowser(
  'with truncated weights',
  (sandbox) => {
    it('rules find the names, and the list of them says why', async () => {
      await closing(await sandbox().open(STORY), async (page) => {
        const painted = await waitForPaint(page);
        expect(painted.map(({ text }) => text)).toContain('Dmytro Kuleba');
        expect(await observed(page)).toBe('rules truncated');
        await openCast(page, 'Dmytro Kuleba');
        expect(await panelText(page, NOTICE)).toContain('Reinstalling mends it.');
      });
    });
  },
  (copy) => {
    putWeights(copy.folder, soundWeights(copy.folder).slice(0, 500));
    addContentScript(copy, OBSERVER);
  },
);

inEachBrowser(
  'without weights',
  (sandbox) => {
    it('rules find the names', async () => {
      await closing(await sandbox().open(STORY), async (page) => {
        expect(await observed(page)).toBe('rules missing');
        expect((await waitForPaint(page)).length).toBeGreaterThan(5);
      });
    });
  },
  (copy) => {
    rmSync(join(copy.folder, 'weights'), { recursive: true, force: true });
    addContentScript(copy, OBSERVER);
  },
);
