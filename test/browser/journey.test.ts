/** The main job, whole: an article, names underlined, a click, a card; and back by keyboard. */
import { expect, it } from 'vitest';
import {
  clickName,
  paintedRanges,
  panelFrame,
  panelText,
  textPoint,
  until,
  waitForPaint,
} from '../sandbox/inspect';
import { openCast, waitForCard } from '../sandbox/readCast';
import { closing, inEachBrowser, leaveByEscape, pageSource, press } from './harness';
import { openByShortcut } from './openByShortcut';

const STORY = 'february-2022';
/** Both browsers run in American English here. */
const ON_THE_DAY = 'On February 2, 2022';

inEachBrowser('reading the article of February 2022', (sandbox) => {
  it('underlines each name once, by kind, and leaves the page as it was', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      const painted = await waitForPaint(page);
      const kinds = new Map(painted.map(({ name, text }) => [text, name]));
      expect(kinds.get('Dmytro Kuleba')).toBe('sidelight-person');
      expect(kinds.get('Kyiv')).toBe('sidelight-place');
      expect([...kinds.keys()].filter((text) => /nato/i.test(text))).toHaveLength(1);
      expect(painted.filter(({ text }) => text === 'Dmytro Kuleba')).toHaveLength(1);
      const served = sandbox().world.articles.find(({ name }) => name === STORY);
      const parsed = await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        served?.html ?? '',
      );
      expect(await pageSource(page)).toBe(parsed);
    });
  });

  it('shows the card of a name that is clicked, as of the article’s day', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      const before = await pageSource(page);
      await clickName(page, 'Dmytro Kuleba');
      const card = await panelText(page, ON_THE_DAY);
      expect(card).toContain('Dmytro Kuleba');
      expect(card).toMatch(/Minister of Foreign Affairs/i);
      expect(card).toMatch(/CC BY-SA/);
      expect(card).not.toMatch(/\bQ\d+\b|undefined|\[object/);
      expect(
        (await paintedRanges(page)).filter(({ name }) => name === 'sidelight-open'),
      ).not.toEqual([]);
      expect(await pageSource(page)).toBe(before);
    });
  });

  it('costs two requests for the cast and four for a first card, and none the second time', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      await clickName(page, 'Boris Johnson');
      await panelText(page, ON_THE_DAY);
      await clickName(page, 'Kyiv');
      await panelText(page, 'Kyiv');
    });
    await closing(await sandbox().open(STORY), async (page) => {
      const before = sandbox().wikimediaRequests().length;
      await clickName(page, 'Boris Johnson');
      await panelText(page, ON_THE_DAY);
      const pictures = (host: string) => /^(upload|thumb)\./.test(host);
      const more = sandbox().wikimediaRequests().slice(before);
      expect(more.filter(({ host }) => !pictures(host))).toEqual([]);
    });
  });

  it('moves nothing that is being read when the rest of a card comes', async (context) => {
    // Only Chromium keeps account of what moved.
    if (sandbox().name !== 'chromium') return context.skip();
    await closing(await sandbox().open(STORY), async (page) => {
      await clickName(page, 'Ukraine');
      await panelText(page, ON_THE_DAY);
      const panel = await panelFrame(page);
      const moved = await panel.evaluate(
        () =>
          new Promise<number>((finish) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { readonly value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => setTimeout(() => finish(sum), 200));
          }),
      );
      // A share of the panel, as browsers count it; 0.1 is what they call good.
      expect(moved).toBeLessThan(0.001);
    });
  });

  it('moves the page to the next mention, and back to the cast', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      await clickName(page, 'Dmytro Kuleba');
      await panelText(page, ON_THE_DAY);
      const panel = await panelFrame(page);
      await panel.evaluate(() => {
        const next = [...document.querySelectorAll('button')].find((b) =>
          /Next mention/.test(b.getAttribute('aria-label') ?? b.textContent ?? ''),
        );
        next?.click();
      });
      await until('the place to be marked', async () =>
        (await paintedRanges(page)).some(({ name }) => name === 'sidelight-here'),
      );
      await panel.evaluate(() => {
        const back = [...document.querySelectorAll('button')].find(
          (b) =>
            b.getAttribute('aria-label') === 'In this article' || b.title === 'In this article',
        );
        (back ?? document.querySelector('button'))?.click();
      });
      await panelText(page, 'Liz Truss');
    });
  });

  it('works by keyboard: into the cast, to a card, and Esc gives the focus back', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      await waitForPaint(page);
      await page.focus('main a[href], article a[href]');
      await page.evaluate(() => document.activeElement?.setAttribute('data-test-focus', ''));
      await openByShortcut(sandbox(), page);
      await panelText(page, 'Liz Truss');
      const panel = await panelFrame(page);
      const focused = (): Promise<string> =>
        panel.evaluate(() => document.activeElement?.closest('.row')?.textContent ?? '');
      await until('the focus in the cast', async () => (await focused()) !== '');
      // What names stand for may still change their order, and the focus goes with its row.
      await until('all answers', () =>
        panel.evaluate(() => document.querySelector('.bone') === null),
      );
      await press(page, 'Home');
      await press(page, 'ArrowDown');
      await until('the second row', async () => (await focused()).includes('Dmytro Kuleba'));
      await press(page, 'Enter');
      await panelText(page, ON_THE_DAY);
      await leaveByEscape(page);
      const back = await page.evaluate(() =>
        document.activeElement?.hasAttribute('data-test-focus'),
      );
      expect(back).toBe(true);
    });
  });

  it('lists names of one item in one row, and visits the mentions of all of them', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      await clickName(page, 'United States');
      await panelText(page, 'North America');
      // The cast says where the country lies before its card is open.
      const tinted = await until('the tint', async () => {
        const ranges = await paintedRanges(page);
        const own = ranges.filter(({ name }) => name === 'sidelight-open');
        return own.length > 1 && own.map(({ text }) => text);
      });
      expect(new Set(tinted)).toEqual(new Set(['United States', 'US']));
      const panel = await panelFrame(page);
      await panel.evaluate(() => document.querySelector<HTMLElement>('button')?.click());
      const rows = await until('the cast', async () => {
        const items = await panel.evaluate(() =>
          [...document.querySelectorAll('[data-item]')].map((row) => row.getAttribute('data-item')),
        );
        return items.length > 5 && items;
      });
      const named = rows.filter((item) => item !== '' && item !== null);
      expect(named).toHaveLength(new Set(named).size);
      // Those whom the article names by their office alone are in its cast anyway.
      const cast = await panelText(page, 'also as “foreign secretary”');
      expect(cast).toMatch(/Boris Johnson[\s\S]*also as “Downing Street” and “prime minister”/);
    });
  });

  it('leaves a link to the page, and opens its name with Alt', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      await waitForPaint(page);
      const linked = await page.evaluate(() => {
        const painted = [...CSS.highlights.values()].flatMap((h) => [...h]);
        const names = new Set(
          painted.map((r) => r.startContainer.nodeValue?.slice(r.startOffset, r.endOffset)),
        );
        const link = [...document.querySelectorAll('article p a[href], main p a[href]')].find((a) =>
          [...names].some((name) => name && a.textContent?.includes(name)),
        );
        return link?.textContent ?? null;
      });
      expect(linked, 'the article has a name inside a link').not.toBeNull();
      const point = await textPoint(page, linked ?? '');
      const address = page.url();
      await page.keyboard.down('Alt');
      await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
      await page.keyboard.up('Alt');
      await panelFrame(page);
      expect(page.url()).toBe(address);
    });
  });

  it('draws the article’s places on a map, and its offices in time, asking little for it', async () => {
    await closing(await sandbox().open(STORY), async (page) => {
      await clickName(page, 'Kyiv');
      await waitForCard(page);
      const panel = await openCast(page);
      const before = sandbox().wikimediaRequests().length;
      // Pressed until it is in front: an answer that comes meanwhile draws the row of views anew.
      const open = (view: string): Promise<unknown> =>
        until(`the view "${view}"`, () =>
          panel.evaluate((wanted) => {
            const buttons = [...document.querySelectorAll<HTMLElement>('.story-nav button')];
            const button = buttons.find(({ textContent }) => textContent === wanted);
            if (button?.getAttribute('aria-current') === 'page') return true;
            button?.click();
            return false;
          }, view),
        );
      await open('Map');
      // The code of maps, the world and the time zones are files that load with the first map.
      const names = await until('the map and its clocks', () =>
        panel.evaluate(() => {
          const land = document.querySelector('.map-main .land')?.getAttribute('d') ?? '';
          const labels = [...document.querySelectorAll('.map-main text:not(.country)')];
          const clock = document.querySelector('.places .clock');
          return land.length > 500 && clock !== null && labels.map((label) => label.textContent);
        }),
      );
      expect(names.length).toBeGreaterThan(3);
      await open('Timeline');
      expect(await panelText(page, 'Minister of Foreign Affairs')).toMatch(/March 4, 2020/);
      // What everybody was on the day, for the cast; and once for the timeline. The list may have
      // been in front for long enough to ask whose its pictures are.
      const more = sandbox()
        .wikimediaRequests()
        .slice(before)
        .filter(({ host }) => !/^(upload|thumb)\./.test(host));
      const others = more.filter(({ url }) => !url.includes('action=wbgraphql'));
      expect(others.filter(({ url }) => !url.includes('prop=imageinfo'))).toEqual([]);
      expect(others.length).toBeLessThanOrEqual(1);
      expect(more.length - others.length).toBeLessThanOrEqual(2);
    });
  });
});
