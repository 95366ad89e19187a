/** The promise of PRIVACY.md, proved by the proxy's and the server's logs. */
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { isWikimedia } from '../sandbox/hosts';
import { clickName, panelFrame, panelText, until, waitForPaint } from '../sandbox/inspect';
import { openCast } from '../sandbox/readCast';
import { closing, inEachBrowser, press } from './harness';

/** Opens a view of the whole article, and waits for what it shows. */
const openView = (panel: Frame, words: string, shown: string): Promise<unknown> =>
  until(`the view "${words}"`, () =>
    panel.evaluate(
      (name, selector) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.story-nav button')];
        buttons.find(({ textContent }) => textContent === name)?.click();
        return document.querySelector(selector) !== null;
      },
      words,
      shown,
    ),
  );

/**
 * The whole article: at most one request for what its cast was on the day (none where the device
 * knows), two more for how it relates, and none for looking again.
 */
const tellsTheStory = async (page: Page, posts: () => number): Promise<void> => {
  const panel = await openCast(page);
  await panelText(page, 'Minister of Foreign Affairs of Ukraine');
  await openView(panel, 'Relations', '.relations .from');
  await panelText(page, 'In the cabinet of');
  const all = posts();
  expect(all).toBeGreaterThan(0);
  expect(all).toBeLessThanOrEqual(1 + 2);
  await openView(panel, 'Names', '.row');
  await openView(panel, 'Relations', '.relations .from');
  expect(posts()).toBe(all);
};

inEachBrowser('privacy', (sandbox) => {
  it('sends nothing before the panel opens, then only names, and only to Wikimedia', async () => {
    const { world } = sandbox();
    const posts = () =>
      sandbox()
        .wikimediaRequests()
        .filter(({ url }) => url.includes('action=wbgraphql'));
    for (const { name } of world.articles) {
      await closing(await sandbox().open(name), async (page) => {
        if (!name.startsWith('gaziantep')) await waitForPaint(page);
      });
    }
    expect(sandbox().wikimediaRequests()).toEqual([]);

    await closing(await sandbox().open('february-2022'), async (page) => {
      await clickName(page, 'Dmytro Kuleba');
      await panelText(page, 'On February 2, 2022');
      // A card asks for nobody else: only for what the person's own statements name.
      const [labels, ...more] = posts();
      const linked = JSON.stringify(world.entities.get('Q24025631')?.claims);
      const ids: readonly string[] = JSON.parse(labels?.body ?? '').variables.ids;
      expect(ids.filter((id) => !linked.includes(`"${id}"`))).toEqual([]);
      expect(more).toEqual([]);
      await tellsTheStory(page, () => posts().length - 1);
    });
    for (const { method, body, headers } of posts()) {
      expect(method).toBe('POST');
      expect(headers['content-type']).toBe('application/json');
      // Numbers of items, and nothing of the article.
      expect(Object.keys(JSON.parse(body).variables).sort()).toEqual(['ids', 'language']);
      expect(body).not.toContain('Kuleba');
    }
    const sent = sandbox().wikimediaRequests();
    expect(sent.length).toBeGreaterThan(0);
    const own = new Set(world.articles.map(({ url }) => new URL(url).hostname));
    const hosts = new Set(sandbox().requests.map(({ host }) => host));
    expect([...hosts].filter((host) => !isWikimedia(host) && !own.has(host))).toEqual(
      // The front page and the web app stand on hosts of their own and were not opened here.
      [],
    );
    const story = world.articles.find(({ name }) => name === 'february-2022');
    for (const { url, headers } of sent) {
      const said = decodeURIComponent(url);
      expect(said).not.toContain(story?.title ?? 'the title');
      expect(said).not.toContain('independent.co.uk');
      expect(headers.referer).toBeUndefined();
      expect(headers.cookie).toBeUndefined();
    }
    expect(sandbox().wikimedia.violations).toEqual([]);
  });

  it('asks for a spoken name when the reader wants to hear it, and not before', async () => {
    await closing(await sandbox().open('february-2022'), async (page) => {
      await clickName(page, 'Kyiv');
      await panelText(page, 'ˈkɪjiu̯');
      const spoken = () =>
        sandbox()
          .wikimediaRequests()
          .filter(({ url }) => decodeURIComponent(url).includes('spoken.wav'))
          .map(({ host }) => host);
      expect(spoken()).toEqual([]);
      const panel = await panelFrame(page);
      await panel.focus('.listen');
      await press(page, 'Enter');
      await panelText(page, 'Recording: Sidelight contributors, CC BY 4.0');
      // Played to its end; or fetched, where the machine has nothing to play it on.
      await until('the sound to be over', () =>
        panel.evaluate(() =>
          document.querySelector('.listen')?.getAttribute('aria-label')?.startsWith('Listen'),
        ),
      );
      // A browser may fetch a sound in parts.
      expect([...new Set(spoken())]).toEqual(['commons.wikimedia.org', 'upload.wikimedia.org']);
    });
    expect(sandbox().wikimedia.violations).toEqual([]);
  });

  it('keeps to two requests for a cast and four for a first card', async () => {
    const before = sandbox().wikimediaRequests().length;
    await closing(await sandbox().open('scholz-2021'), async (page) => {
      await clickName(page, 'Olaf Scholz');
      await panelText(page, 'On December');
    });
    const since = sandbox().wikimediaRequests().slice(before);
    const api = since.filter(({ host }) => !/^(upload|thumb)\./.test(host));
    const names = api.filter(
      ({ url }) => url.includes('action=query') && url.includes('pageprops'),
    );
    // A card asks for one file; the cast asks for the credits of all of its pictures at once.
    const credits = api.filter(({ url }) => /prop=imageinfo.*titles=[^&]*%7C/.test(url));
    expect(names).toHaveLength(1);
    // Only what the device does not know is asked for.
    expect(decodeURIComponent(names[0]?.url ?? '')).not.toContain('Olaf Scholz');
    expect(credits.length).toBeLessThanOrEqual(1);
    const cast = [...names, ...credits];
    expect(api.length - cast.length).toBeLessThanOrEqual(4);
  });
});
