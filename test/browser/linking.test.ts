/** Names linked on the device: without a request, as the reader says, and never where they say so. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import {
  clickName,
  paintedRanges,
  panelFrame,
  panelText,
  until,
  waitForPaint,
} from '../sandbox/inspect';
import { openCast, readCast, waitForCard } from '../sandbox/readCast';
import type { Route } from '../sandbox/server';
import { closing, inEachBrowser } from './harness';
import { openByShortcut } from './openByShortcut';

const ADDRESS = 'https://www.aljazeera.com/news/2022/2/2/known-names';
/** Nothing but names that the starter pack holds: nothing is left to ask for. */
const STORY = `<!doctype html><html lang="en"><head><title>Leaders meet in Kyiv</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2022-02-02T10:00:00Z"></head><body><main><article>
<h1>Leaders meet in Kyiv for a day of talks</h1>
<p>The prime minister, Boris Johnson, travelled to Kyiv on Tuesday and met President Volodymyr
Zelensky there, in a hall that had been heated for them since the early morning of that day.</p>
<p>Ukraine’s foreign minister, Dmytro Kuleba, said that the talks had been useful, and that others
were to follow within weeks, in Berlin or in Warsaw, whichever of the two could be ready sooner.</p>
<p>Vladimir Putin did not answer questions about it. Moscow said that it had been told of the visit,
and that Russia had no plans of its own for the week, nor for the one that was to come after it.</p>
</article></main></body></html>`;

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const HOST = 'www.aljazeera.com';
const sites: Route = (host) =>
  host === HOST ? () => ({ status: 200, headers: HTML, body: STORY }) : null;

const press = (panel: Frame, words: string): Promise<true> =>
  until(`the button ${words}`, () =>
    panel.evaluate((wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('button')];
      const button = all.find((one) => one.textContent?.trim().startsWith(wanted));
      button?.click();
      return button !== undefined;
    }, words),
  ).then(() => true as const);

const paintedTexts = async (page: Page): Promise<readonly string[]> =>
  (await paintedRanges(page)).map(({ text }) => text);

inEachBrowser(
  'names that the device knows',
  (sandbox) => {
    /** What was asked of Wikimedia so far, a word each, without the pictures themselves. */
    const asked = (): readonly string[] =>
      sandbox()
        .wikimediaRequests()
        .filter(({ host }) => !/^(upload|thumb)\./.test(host))
        .map(({ url }) => {
          const { searchParams } = new URL(url, 'https://wikimedia.org');
          return searchParams.get('prop') ?? searchParams.get('action') ?? url;
        });

    it('are highlighted and linked with no request, and pictured with two in the list', async () => {
      await closing(await sandbox().open(ADDRESS), async (page) => {
        const kinds = new Map((await waitForPaint(page)).map(({ name, text }) => [text, name]));
        expect(kinds.get('Boris Johnson')).toBe('sidelight-person');
        expect(kinds.get('Kyiv')).toBe('sidelight-place');
        // Neither the server nor the proxy saw Wikimedia: linking asks nobody.
        expect(sandbox().wikimediaRequests()).toEqual([]);
        const hosts = sandbox().proxy.log.map(({ host }) => host);
        expect(hosts.filter((host) => /wiki/.test(host))).toEqual([]);
        await openByShortcut(sandbox(), page);
        const panel = await openCast(page);
        const rows = await readCast(panel);
        const items = new Map(rows.map(({ name, item }) => [name, item]));
        expect(items.get('Dmytro Kuleba')).toBe('Q24025631');
        expect(rows.filter(({ item }) => item === null)).toEqual([]);
        expect(rows.filter(({ description }) => description === '')).toEqual([]);
        // With the list in front: who everybody is, and whose their pictures are.
        await until('the faces', () =>
          panel.evaluate(() => document.querySelectorAll('img.face').length >= 4),
        );
        expect(asked()).toEqual(['wbgraphql', 'imageinfo']);
        await clickName(page, 'Dmytro Kuleba');
        expect(await waitForCard(page)).toBe('Q24025631');
        expect(asked().filter((what) => what.includes('pageprops'))).toEqual([]);
      });
    });

    it('stand for what the reader says, at once and after a reload, until it is undone', async () => {
      await closing(await sandbox().open(ADDRESS), async (page) => {
        await clickName(page, 'Moscow');
        await panelText(page, 'here: its government');
        const panel = await panelFrame(page);
        await press(panel, 'Not this one?');
        await press(panel, 'None of these');
        await panelText(page, 'You said that it is none of the known entries.');
        await page.reload();
        await clickName(page, 'Moscow');
        await panelText(page, 'You said that it is none of the known entries.');
        await press(await panelFrame(page), 'Undo');
        expect(await waitForCard(page)).toBe('Q649');
      });
    });

    it('are never highlighted where the reader wants so, and are again after "Undo"', async () => {
      await closing(await sandbox().open(ADDRESS), async (page) => {
        await clickName(page, 'Boris Johnson');
        const panel = await panelFrame(page);
        await press(panel, 'Not this one?');
        await press(panel, 'Never highlight this name');
        await panelText(page, 'no longer highlighted');
        const isPainted = async () => (await paintedTexts(page)).includes('Boris Johnson');
        await until('the name to be left alone', async () => !(await isPainted()));
        await press(panel, 'Undo');
        await until('the name to be highlighted again', isPainted);
        await clickName(page, 'Boris Johnson');
        await press(panel, 'Not this one?');
        await press(panel, 'Never highlight this name');
        await panelText(page, 'no longer highlighted');
        await page.reload();
        await waitForPaint(page);
        expect(await isPainted()).toBe(false);
        await clickName(page, 'Kyiv');
        await waitForCard(page);
        const rows = await readCast(await openCast(page));
        expect(rows.map(({ name }) => name)).not.toContain('Boris Johnson');
      });
    });
  },
  undefined,
  { sites },
);
