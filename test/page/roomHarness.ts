/** The page room as a content script in real browsers, on pages of the test's own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { until } from '../sandbox/inspect';
import { browsersAvailable } from '../sandbox/launch';
import { openSandbox, type Sandbox } from '../sandbox/sandbox';

const HOST = 'room.example';
const CSP = "default-src 'none'; img-src *; style-src 'unsafe-inline'";

const MANIFEST = {
  manifest_version: 3,
  name: 'Page room under test',
  version: '1',
  browser_specific_settings: { gecko: { id: 'room@sidelight.example' } },
  content_scripts: [
    { matches: [`https://${HOST}/*`], js: ['content.js'], run_at: 'document_idle' },
  ],
  web_accessible_resources: [{ resources: ['panel.html'], matches: ['<all_urls>'] }],
};

const buildExtension = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-room-'));
  await build({
    entryPoints: [join('test', 'page', 'roomScript.ts')],
    outfile: join(folder, 'content.js'),
    bundle: true,
    format: 'iife',
    target: ['chrome140', 'firefox140'],
    logLevel: 'warning',
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(
    join(folder, 'panel.html'),
    '<!doctype html><html lang="en"><title>Panel</title><button id="in">Inside</button>',
  );
  return folder;
};

/** What a test has in hand. */
export interface Room {
  /** Opens a page with this HTML in a new tab, and waits for the content script. */
  open(html: string): Promise<RoomPage>;
  readonly panelUrl: string;
}

/** A page with the page room at work. */
export interface RoomPage {
  readonly page: Page;
  /** Gives the content script a command and waits until it is done. */
  tell(command: string): Promise<void>;
  /** All that the content script has said so far. */
  said(): Promise<string[]>;
  /** Waits until the content script has said something that fits. */
  hear(pattern: RegExp): Promise<string>;
  /** The document's serialisation, without the panel's host. */
  source(): Promise<string>;
}

/** Runs in the page before any content script: keeps what is said. */
const listen = (): void => {
  const said: string[] = [];
  Object.assign(globalThis, { said });
  window.addEventListener('room-said', (event) => said.push((event as CustomEvent).detail));
};

const roomPage = (page: Page): RoomPage => {
  const said = (): Promise<string[]> => page.evaluate('said') as Promise<string[]>;
  const hear = (pattern: RegExp): Promise<string> =>
    until(`the room to say ${pattern}`, async () => (await said()).find((s) => pattern.test(s)));
  return {
    page,
    said,
    hear,
    tell: async (command) => {
      const before = (await said()).length;
      await page.evaluate((detail) => {
        window.dispatchEvent(new CustomEvent('room', { detail }));
      }, command);
      await until(`${command} to be done`, async () =>
        (await said()).slice(before).some((s) => s === `done:${command.split(':')[0]}`),
      );
    },
    source: () => page.evaluate(() => document.documentElement.outerHTML),
  };
};

/** The same tests in Chromium and in Firefox; an absent browser is skipped, with the reason. */
export const inEachRoom = (title: string, tests: (room: () => Room) => void): void => {
  const available = browsersAvailable();
  for (const browser of ['chromium', 'firefox'] as const) {
    describe.skipIf(!available.includes(browser))(`${title} (${browser})`, () => {
      let sandbox: Sandbox | null = null;
      let html = '';
      let folder = '';
      beforeAll(async () => {
        folder = await buildExtension();
        sandbox = await openSandbox({
          browser,
          extension: folder,
          sites: (host) =>
            host === HOST
              ? () => ({
                  status: 200,
                  headers: {
                    'content-type': 'text/html; charset=utf-8',
                    'content-security-policy': CSP,
                  },
                  body: html,
                })
              : null,
        });
      });
      afterAll(async () => {
        await sandbox?.close();
        rmSync(folder, { recursive: true, force: true });
      });
      tests(() => ({
        panelUrl: `${sandbox?.extensionOrigin}/panel.html`,
        open: async (wanted) => {
          html = wanted;
          if (sandbox === null) throw new Error('The sandbox did not open.');
          const page = await sandbox.browser.newPage();
          await page.evaluateOnNewDocument(listen);
          await page.goto(`https://${HOST}/story/${Date.now()}`, { waitUntil: 'load' });
          const room = roomPage(page);
          await room.hear(/^ready$/);
          return room;
        },
      }));
    });
  }
};
