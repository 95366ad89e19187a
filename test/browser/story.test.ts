/** The views of a whole article in the extension as it ships: files of the panel that load late. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { clickName, panelFrame, panelText, until, waitForPaint } from '../sandbox/inspect';
import { openCast, waitForCard } from '../sandbox/readCast';
import { closing, inEachBrowser } from './harness';

const STORY = 'february-2022';

const openView = (panel: Frame, name: string): Promise<void> =>
  panel.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.story-nav button')];
    buttons.find(({ textContent }) => textContent === wanted)?.click();
  }, name);

const storyPanel = async (page: Page): Promise<Frame> => {
  await waitForPaint(page);
  await clickName(page, 'Kyiv');
  await waitForCard(page);
  await openCast(page);
  return panelFrame(page);
};

inEachBrowser('the views of the article of February 2022', (sandbox) => {
  it('draws its places on a map, and asks nobody for it', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      const panel = await storyPanel(page);
      const before = sandbox().wikimediaRequests().length;
      await openView(panel, 'Map');
      const names = await until('the map', () =>
        panel.evaluate(() => {
          const land = document.querySelector('.map-main .land')?.getAttribute('d') ?? '';
          const labels = [...document.querySelectorAll('.map-main text:not(.country)')];
          return land.length > 500 && labels.map(({ textContent }) => textContent);
        }),
      );
      expect(names).toContain('Kyiv');
      await until('the clocks', () =>
        panel.evaluate(() => document.querySelector('.places .clock') !== null),
      );
      // What the cast was on the day may still be asked for; nothing else is.
      const more = sandbox().wikimediaRequests().slice(before);
      expect(more.filter(({ url }) => !url.includes('action=wbgraphql'))).toEqual([]);
      expect(more.length).toBeLessThanOrEqual(1);
    });
  });

  it('lays out offices in time, for one request at most', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      const panel = await storyPanel(page);
      const before = sandbox().wikimediaRequests().length;
      await openView(panel, 'Timeline');
      const words = await panelText(page, 'Minister of Foreign Affairs');
      expect(words).toMatch(/March 4, 2020/);
      expect(words).not.toMatch(/\bQ\d+\b|undefined|\[object/);
      expect(sandbox().wikimediaRequests().length - before).toBeLessThanOrEqual(1);
    });
  });
});
