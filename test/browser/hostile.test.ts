/** Pages and labels that mean no good, and pages that are no articles. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import {
  clickName,
  findPanel,
  paintedRanges,
  panelFrame,
  panelText,
  until,
  waitForPaint,
} from '../sandbox/inspect';
import { frontPage, webApp } from '../sandbox/world/articles/notArticles';
import { closing, inEachBrowser, leaveByEscape } from './harness';

const names = async (page: Page): Promise<readonly string[]> =>
  (await paintedRanges(page)).map(({ text }) => text);

inEachBrowser('on a hostile page', (sandbox) => {
  it('shows the panel where the page’s CSP forbids frames and scripts', async () => {
    await closing(await sandbox().open('georgia-2024'), async (page) => {
      await clickName(page, 'TBILISI');
      expect(await panelText(page, 'Tbilisi')).toContain('Tbilisi');
    });
  });

  it('moves to a window of its own where the page keeps removing it', async () => {
    await closing(await sandbox().open('houston-2024'), async (page) => {
      await waitForPaint(page);
      const before = new Set(await sandbox().browser.pages());
      await clickName(page, 'Houston Fakelastname');
      const own = await until('a window of its own', async () => {
        const pages = await sandbox().browser.pages();
        return pages.find((candidate) => !before.has(candidate));
      });
      // Nobody is known by this name: the article's own sentence stands in.
      const text = await until('the window to show the name', async () => {
        const shown = await own.evaluate(() => document.body.textContent).catch(() => '');
        return shown?.includes('No entry found') && shown;
      });
      expect(text).toContain('Houston Fakelastname');
      expect(await findPanel(page)).toBeNull();
      await own.close();
    });
  });

  it('shows a label with markup as the text it is', async () => {
    await closing(await sandbox().open('names'), async (page) => {
      const loaded = sandbox().requests.length;
      await clickName(page, 'Mallory Markup');
      await panelText(page, '<img');
      const panel = await panelFrame(page);
      const planted = await panel.evaluate(
        () => document.querySelectorAll('img[onerror], script:not([src])').length,
      );
      expect(planted).toBe(0);
      const strange = sandbox()
        .requests.slice(loaded)
        .filter(({ host }) => !/wikipedia|wikidata|wikimedia/.test(host) && !/favicon/.test(host));
      expect(strange.filter(({ url }) => !url.includes('favicon'))).toEqual([]);
    });
  });
});

inEachBrowser('on a page that is no article', (sandbox) => {
  it.each([
    ['a front page', frontPage.url],
    ['a web app', webApp.url],
  ])('leaves %s alone', async (_, url) => {
    await closing(await sandbox().open(url), async (page) => {
      // An article opened later in the same browser is painted first: then this one was looked at.
      await closing(
        await sandbox().open('draghi-2019'),
        async (other) => void (await waitForPaint(other)),
      );
      expect(await names(page)).toEqual([]);
    });
  });
});

inEachBrowser('on a site that is one page', (sandbox) => {
  it('keeps the card open where the page only rewrites its address', async () => {
    await closing(await sandbox().open('february-2022'), async (page) => {
      await clickName(page, 'Dmytro Kuleba');
      await panelText(page, 'On February 2, 2022');
      await page.evaluate(() => history.replaceState(null, '', '?seen=1'));
      // The address is looked at before the next click is heard: then the card must still be there.
      await clickName(page, 'Liz Truss');
      await panelText(page, 'Foreign, Commonwealth');
      const panel = await panelFrame(page);
      const back = await panel.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('button[aria-label="Back"]');
        button?.click();
        return button !== null && !button.disabled;
      });
      expect(back, 'the first card is still in the history').toBe(true);
      await panelText(page, 'Minister of Foreign Affairs of Ukraine');
    });
  });

  it('follows the story, and the panel with it', async () => {
    await closing(await sandbox().open('single-page-paris'), async (page) => {
      await waitForPaint(page);
      expect(await names(page)).not.toContain('Mao Ning');
      await page.evaluate(() => document.querySelector<HTMLElement>('a[data-inner]')?.click());
      await until('the names of the second story', async () =>
        (await names(page)).includes('Mao Ning'),
      );
      await clickName(page, 'Mao Ning');
      await panelText(page, 'Mao Ning');
      await page.evaluate(() => history.back());
      await until(
        'the names of the first story',
        async () => !(await names(page)).includes('Mao Ning') && (await names(page)).length > 0,
      );
      const panel = await panelFrame(page);
      await until('the panel to have left the second story', async () => {
        const text = await panel.evaluate(() => document.body.textContent);
        return !text?.includes('Mao Ning');
      });
      await leaveByEscape(page);
    });
  });
});
