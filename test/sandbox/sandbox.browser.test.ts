import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setColourScheme } from './colourScheme';
import { isBrowsersOwn } from './hosts';
import {
  clickName,
  paintedRanges,
  panelFrame,
  panelText,
  textPoint,
  waitForPaint,
} from './inspect';
import { browsersAvailable } from './launch';
import { openSandbox, type Sandbox } from './sandbox';
import { smallWorld } from './wikimedia/smallWorld';

/**
 * The sandbox's own promises, with an extension made for this test: it paints one name, opens a
 * panel on a click, and its background tells when it was born and fetches what it is told to.
 */
const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    ...{ manifest_version: 3, name: 'Sandbox test', version: '1' },
    browser_specific_settings: {
      gecko: { id: 'sandbox@test.invalid', data_collection_permissions: { required: ['none'] } },
    },
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    host_permissions: ['https://*.wikipedia.org/*', 'https://elsewhere.example/*'],
    content_scripts: [{ matches: ['https://www.independent.co.uk/*'], js: ['content.js'] }],
    web_accessible_resources: [
      { resources: ['panel.html', 'panel.js'], matches: ['https://www.independent.co.uk/*'] },
    ],
  }),
  'background.js': `
    const api = globalThis.browser ?? chrome;
    const born = Math.random();
    api.runtime.onMessage.addListener((message, sender, reply) => {
      if (message === 'born') return reply(String(born));
      fetch(message, { headers: { 'Api-User-Agent': 'Test/1 (https://example.org)' } })
        .then(async (r) => reply(r.status + ' ' + (await r.text()).slice(0, 40)), () => reply('no network'));
      return true;
    });`,
  'content.js': `
    const api = globalThis.browser ?? chrome;
    const text = document.querySelector('p').firstChild;
    const start = text.data.indexOf('Ada');
    const range = new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: start + 3 });
    CSS.highlights.set('test-person', new Highlight(range));
    document.addEventListener('click', (event) => {
      const host = document.createElement('div');
      host.dataset.alt = String(event.altKey);
      document.documentElement.append(host);
      const frame = document.createElement('iframe');
      frame.src = api.runtime.getURL('panel.html');
      frame.style = 'position: fixed; inset: 0 0 0 auto; height: 100%';
      host.attachShadow({ mode: 'closed' }).append(frame);
    }, { once: true });`,
  'panel.html': '<!doctype html><meta charset="utf-8"><p>Panel</p><script src="panel.js"></script>',
  'panel.js': `
    const api = globalThis.browser ?? chrome;
    globalThis.ask = (message) => api.runtime.sendMessage(message).then(String);`,
};

const URL_OF_NEWS = 'https://www.independent.co.uk/news/ada.html';
const world = {
  ...smallWorld(),
  articles: [
    {
      ...{ name: 'ada', url: URL_OF_NEWS, title: 'Ada', language: 'en', day: '2022-02-02' },
      html: '<!doctype html><html lang="en"><title>Ada</title><body style="margin-top: 2000px"><p>It was Ada who came.</p>',
      headers: { 'content-security-policy': "frame-src 'none'; script-src 'none'" },
    },
  ],
};
const API =
  'https://en.wikipedia.org/w/api.php?format=json&formatversion=2&action=query&titles=Ada&prop=pageprops';

/** Has the panel ask the background, and returns its answer as text. */
const ask = async (page: Page, message: string): Promise<string> => {
  const panel = await panelFrame(page);
  // The frame shows its text before its script has run.
  await expect.poll(() => panel.evaluate(() => 'ask' in globalThis)).toBe(true);
  return panel.evaluate(
    (m) => (globalThis as unknown as { ask: (m: string) => Promise<string> }).ask(m),
    message,
  );
};

const available = browsersAvailable();

describe.each(['chromium', 'firefox'] as const)('the sandbox in %s', (name) => {
  describe.skipIf(!available.includes(name))('with an extension', () => {
    const extension = mkdtempSync(join(tmpdir(), 'sandbox-extension-'));
    let sandbox: Sandbox;
    let page: Page;
    beforeAll(async () => {
      for (const [file, text] of Object.entries(FILES)) writeFileSync(join(extension, file), text);
      sandbox = await openSandbox({ browser: name, extension, world });
      page = await sandbox.open('ada');
    });
    afterAll(async () => {
      await sandbox?.close();
      rmSync(extension, { recursive: true });
    });

    it('opens an article under its real address', async () => {
      expect(page.url()).toBe(URL_OF_NEWS);
      expect(await page.title()).toBe('Ada');
    });

    it('sees what is painted, and clicks it with the mouse', async () => {
      expect(await waitForPaint(page)).toEqual([{ name: 'test-person', text: 'Ada' }]);
      await clickName(page, 'Ada', { alt: true });
      expect(await panelText(page, 'Panel')).toContain('Panel');
      expect(await page.evaluate(() => document.querySelector('div')?.dataset.alt)).toBe('true');
      expect(await textPoint(page, 'who')).not.toBeNull();
      expect(await textPoint(page, 'nobody')).toBeNull();
    });

    it('leads the extension to the double, and nowhere else', async () => {
      expect(await ask(page, API)).toMatch(/^200 \{"batchcomplete":true/);
      expect(await ask(page, 'https://elsewhere.example/')).toBe('no network');
      const refused = sandbox.proxy.log.filter(({ allowed }) => !allowed);
      const strangers = refused.map(({ host }) => host).filter((host) => !isBrowsersOwn(host));
      expect(new Set(strangers)).toEqual(new Set(['elsewhere.example']));
      expect(sandbox.wikimediaRequests().map(({ url }) => url)).toEqual([API]);
      expect(sandbox.wikimedia.violations).toEqual([]);
    });

    it('fails as it is told', async () => {
      const undo = sandbox.wikimedia.fail({ mode: '503' });
      expect(await ask(page, API)).toMatch(/^503 /);
      undo();
      sandbox.proxy.offline = true;
      sandbox.proxy.hangUp();
      expect(await ask(page, `${API}&maxage=1`)).toBe('no network');
      sandbox.proxy.offline = false;
      expect(await ask(page, `${API}&maxage=2`)).toMatch(/^200 /);
    });

    it('stops the background, which is born again at the next message', async () => {
      const before = await ask(page, 'born');
      expect(await ask(page, 'born')).toBe(before);
      expect(await sandbox.stopBackground()).toBe(true);
      expect(await ask(page, 'born')).not.toBe(before);
    });

    it('stops it amid a request, too', async () => {
      const before = await ask(page, 'born');
      const undo = sandbox.wikimedia.fail({ mode: 'stall' });
      const count = sandbox.wikimediaRequests().length;
      const asked = ask(page, `${API}&maxage=3`).catch(() => 'unanswered');
      await expect.poll(() => sandbox.wikimediaRequests().length).toBe(count + 1);
      expect(await sandbox.stopBackground()).toBe(true);
      undo();
      expect(await asked).not.toMatch(/^200/);
      expect(await ask(page, 'born')).not.toBe(before);
    });

    it('sets light and dark for the page and for the panel', async () => {
      const isDark = () => matchMedia('(prefers-color-scheme: dark)').matches;
      const target = { name, browser: sandbox.browser, page };
      for (const scheme of ['dark', 'light'] as const) {
        await setColourScheme(target, scheme);
        const seen = [await page.evaluate(isDark), await (await panelFrame(page)).evaluate(isDark)];
        expect(seen).toEqual([scheme === 'dark', scheme === 'dark']);
      }
    });

    it('reads the registry of highlights afresh', async () => {
      await page.evaluate(() => CSS.highlights.clear());
      expect(await paintedRanges(page)).toEqual([]);
    });
  });
});
