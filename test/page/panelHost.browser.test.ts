import { expect, it } from 'vitest';
import { until } from '../sandbox/inspect';
import { inEachRoom, type RoomPage } from './roomHarness';
import { roomStory } from './roomStory';

const host = ({ page }: RoomPage) =>
  page.evaluate(() => {
    const element = document.querySelector('sidelight-panel');
    if (element === null) return null;
    const { left, right, top, bottom, width } = element.getBoundingClientRect();
    return {
      isLast: document.documentElement.lastElementChild === element,
      shadow: element.shadowRoot,
      display: getComputedStyle(element).display,
      ...{ left, right, top, bottom, width },
      ...{ viewWidth: document.documentElement.clientWidth, viewHeight: innerHeight },
    };
  });

const present = (room: RoomPage): Promise<NonNullable<Awaited<ReturnType<typeof host>>>> =>
  until('the panel', () => host(room));

inEachRoom('the panel’s host', (room) => {
  it('is one node that comes and goes, full height at the inline end', async () => {
    const story = await room().open(roomStory());
    const before = await story.source();
    await story.tell(`panel:${room().panelUrl}`);
    const box = await present(story);
    expect(box).toMatchObject({ isLast: true, shadow: null, top: 0, width: 360 });
    expect(box.bottom).toBe(box.viewHeight);
    expect(box.right).toBe(box.viewWidth);
    await story.tell('resize:480');
    expect((await present(story)).width).toBe(480);
    await story.tell('close');
    expect(await host(story)).toBeNull();
    expect(await story.source()).toBe(before);
    await story.page.close();
  });

  it('does not move the page’s layout', async () => {
    const story = await room().open(roomStory());
    const layout = () =>
      story.page.evaluate(() => {
        const { left, width } = (
          document.querySelector('article') as Element
        ).getBoundingClientRect();
        return [
          left,
          width,
          document.documentElement.scrollWidth,
          document.documentElement.scrollHeight,
        ];
      });
    const before = await layout();
    await story.tell(`panel:${room().panelUrl}`);
    await present(story);
    expect(await layout()).toEqual(before);
    await story.page.close();
  });

  it.each([
    [
      'at the end, where there is room',
      'body { margin: 40px }',
      (b: { right: number; viewWidth: number }) => b.right === b.viewWidth,
    ],
    [
      'at the start, where only that is free',
      'body { margin: 40px 20px 40px auto }',
      (b: { left: number }) => b.left === 0,
    ],
  ])('stands %s', async (_, style, fits) => {
    const story = await room().open(roomStory({ style }));
    await story.tell(`panel:${room().panelUrl}`);
    expect(fits(await present(story))).toBe(true);
    await story.page.close();
  });

  it('withstands the page’s styles, and stacks above all of it', async () => {
    const style = `* { display: none !important; width: 7px !important; opacity: .1 !important } html, body, body * { display: block !important; opacity: 1 !important; width: auto !important }
      #cover { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important }`;
    const story = await room().open(roomStory({ style, after: '<div id="cover"></div>' }));
    await story.tell(`panel:${room().panelUrl}`);
    const box = await present(story);
    expect(box).toMatchObject({ display: 'block', width: 360 });
    const top = await story.page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName,
      box.left + 100,
      300,
    );
    expect(top).toBe('sidelight-panel');
    await story.page.close();
  });

  it('loads the extension’s page under a CSP that forbids frames, and is not printed', async () => {
    const story = await room().open(roomStory());
    await story.tell(`panel:${room().panelUrl}`);
    await present(story);
    const frame = await until('the panel’s page', async () => {
      for (const f of story.page.frames()) {
        if (f === story.page.mainFrame()) continue;
        const there = await f
          .evaluate(() => document.querySelector('#in') !== null)
          .catch(() => false);
        if (there) return f;
      }
      return null;
    });
    expect(await frame.evaluate(() => document.title)).toBe('Panel');
    await story.page.emulateMediaType('print').catch(() => undefined);
    const isPrinted = await story.page.evaluate(() => matchMedia('print').matches);
    if (isPrinted) expect((await present(story)).display).toBe('none');
    await story.page.close();
  });

  it('gives the focus back to where it was', async () => {
    const story = await room().open(roomStory());
    await story.page.focus('#button');
    await story.tell(`panel:${room().panelUrl}`);
    await present(story);
    await story.tell('focus');
    const active = () =>
      story.page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
    await until('the focus in the panel', async () => (await active()) === 'sidelight-panel');
    await story.tell('close');
    expect(await active()).toBe('button');
    await story.page.close();
  });

  it('is missed when the page takes it away, and not when it is closed', async () => {
    const story = await room().open(roomStory());
    await story.tell(`panel:${room().panelUrl}`);
    await present(story);
    await story.page.evaluate(() => document.querySelector('sidelight-panel')?.remove());
    await story.hear(/^removed$/);
    await story.tell(`panel:${room().panelUrl}`);
    await story.tell('close');
    await story.tell('menu');
    expect((await story.said()).filter((s) => s === 'removed')).toHaveLength(1);
    await story.page.close();
  });

  it('goes with the extension', async () => {
    const story = await room().open(roomStory());
    const before = await story.source();
    await story.tell(`panel:${room().panelUrl}`);
    await present(story);
    await story.tell('stop');
    expect(await story.source()).toBe(before);
    await story.page.close();
  });
});

inEachRoom('a page that changes', (room) => {
  it('is read anew when text comes late', async () => {
    const story = await room().open(roomStory());
    await story.page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'Late in the evening the people of Norwick were told by Anna Bergström to stay at home.';
      document.querySelector('#three')?.after(late);
    });
    expect(await story.hear(/^text:/)).toMatch(/^text:\d+$/);
    await story.page.close();
  });

  it('is not read for a clock that ticks', async () => {
    const story = await room().open(roomStory({ after: '<p id="clock">12:00</p>' }));
    await story.page.evaluate(async () => {
      for (let i = 0; i < 20; i++) {
        (document.querySelector('#clock') as Element).textContent = `12:${i + 10}`;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
    await story.tell('menu');
    expect((await story.said()).filter((s) => s.startsWith('text:'))).toEqual([]);
    await story.page.close();
  });

  it('is read anew when it becomes another page without a load, and not for a fragment', async () => {
    const story = await room().open(roomStory());
    await story.page.evaluate(() => history.pushState(null, '', '#two'));
    await story.page.evaluate(() => history.pushState(null, '', '/story/another'));
    await story.hear(/^navigation:/);
    expect((await story.said()).filter((s) => s.startsWith('navigation:'))).toHaveLength(1);
    await story.page.close();
  });

  it('is left alone once it has changed in vain some times', async () => {
    const story = await room().open(roomStory());
    await story.page.evaluate(() => {
      const ticker = document.createElement('div');
      document.body.append(ticker);
      setInterval(() => {
        const line = document.createElement('p');
        line.textContent = `A line of the ticker that names nobody and comes again and again: ${Math.random()}`;
        ticker.append(line);
      }, 100);
    });
    await until(
      'three looks',
      async () => (await story.said()).filter((s) => s.startsWith('text:')).length >= 3,
    );
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect((await story.said()).filter((s) => s.startsWith('text:'))).toHaveLength(3);
    await story.page.close();
  });
});
