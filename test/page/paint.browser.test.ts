import { expect, it } from 'vitest';
import { namePoint, paintedRanges, textPoint, until } from '../sandbox/inspect';
import { inEachRoom, type RoomPage } from './roomHarness';
import { roomStory } from './roomStory';

const painted = async ({ page }: RoomPage): Promise<Record<string, string[]>> => {
  const names: Record<string, string[]> = {};
  for (const { name, text } of await paintedRanges(page)) {
    names[name] = [...(names[name] ?? []), text];
  }
  return names;
};

const pointOf = async ({ page }: RoomPage, text: string, nth = 0) => {
  const point = (await namePoint(page, text, nth)) ?? (await textPoint(page, text, nth));
  if (point === null) throw new Error(`${text} is not on the page.`);
  return point;
};

const click = async (room: RoomPage, text: string, options = {}): Promise<void> => {
  const { x, y } = await pointOf(room, text);
  await room.page.mouse.click(x, y, options);
};

/** Every event that came before this one has been said. */
const names = async (room: RoomPage): Promise<string[]> => {
  await room.tell('menu');
  return (await room.said()).filter((s) => s.startsWith('name:'));
};

inEachRoom('names in a page', (room) => {
  it('are painted by kind, the first of each, across nodes, and the page stays as it was', async () => {
    const story = await room().open(roomStory());
    expect(await painted(story)).toEqual({
      'sidelight-person': ['Anna Bergström'],
      'sidelight-place': ['Norwick', 'Linked Lane', 'Button Bay'],
      'sidelight-organisation': ['Ferry Office'],
      'sidelight-event': ['Quay Days'],
      'sidelight-work': ['The Crane'],
      'sidelight-unsure': ['Southhaven'],
    });
    const parsed = await story.page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      roomStory(),
    );
    expect(await story.source()).toBe(parsed);
    await story.page.close();
  });

  it('are tinted while open, marked after a jump, and all gone in the end', async () => {
    const story = await room().open(roomStory());
    await story.tell('open:0');
    expect((await painted(story))['sidelight-open']).toEqual(['Anna Bergström', 'Anna Bergström']);
    await story.tell('open:');
    expect((await painted(story))['sidelight-open'] ?? []).toEqual([]);
    await story.tell('flash:0');
    expect((await painted(story))['sidelight-here']).toHaveLength(1);
    await until('the mark to fade', async () => !(await painted(story))['sidelight-here']?.length);
    const sheets = () => story.page.evaluate(() => document.adoptedStyleSheets.length);
    expect(await sheets()).toBe(1);
    await story.tell('stop');
    expect(await painted(story)).toEqual({});
    expect(await sheets()).toBe(0);
    await story.page.close();
  });

  it('leave highlights that are not ours alone', async () => {
    const story = await room().open(roomStory());
    await story.page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1') as Element);
      CSS.highlights.set('page-search', new Highlight(range));
    });
    await story.tell('stop');
    expect(Object.keys(await painted(story))).toEqual(['page-search']);
    await story.page.close();
  });

  it('show on screen and not in print', async () => {
    const story = await room().open(roomStory());
    const rules = await story.page.evaluate(() =>
      document.adoptedStyleSheets.flatMap((sheet) =>
        [...sheet.cssRules].map((rule) =>
          rule instanceof CSSMediaRule ? rule.conditionText : 'all',
        ),
      ),
    );
    expect(rules.length).toBeGreaterThan(0);
    for (const media of rules) expect(media).toMatch(/^screen/);
    await story.page.close();
  });

  it('open on a plain click, the mouse over them shows a hand, and the DOM does not change', async () => {
    const story = await room().open(roomStory());
    const before = await story.source();
    const { x, y } = await pointOf(story, 'Norwick');
    const cursor = () =>
      story.page.evaluate(() => getComputedStyle(document.querySelector('#one') as Element).cursor);
    await story.page.mouse.move(x, y);
    await until('the hand', async () => (await cursor()) === 'pointer');
    await story.page.mouse.click(x, y);
    await story.hear(/^name:Norwick$/);
    const heading = await pointOf(story, 'A crane falls');
    await story.page.mouse.move(heading.x, heading.y);
    await until('the hand to go', async () => (await cursor()) !== 'pointer');
    // Once for each time that the mouse comes to it, however long it moves there.
    const near = async () => (await story.said()).filter((said) => said === 'near').length;
    expect(await near()).toBe(1);
    await story.page.mouse.move(x, y);
    await until('the hand', async () => (await cursor()) === 'pointer');
    expect(await near()).toBe(2);
    expect(await story.source()).toBe(before);
    await story.page.close();
  });

  it('are hit on their text, not beside it', async () => {
    const story = await room().open(roomStory());
    const box = await story.page.evaluate(() => {
      const last = document.querySelector('#last') as Element;
      last.scrollIntoView({ block: 'center' });
      const { right, bottom } = last.getBoundingClientRect();
      return { x: right + 30, y: bottom - 5 };
    });
    await story.page.mouse.click(box.x, box.y);
    await click(story, 'spoke for the');
    expect(await names(story)).toEqual([]);
    await story.page.close();
  });

  it('in links and buttons stay with the page, but for Alt-click', async () => {
    const story = await room().open(roomStory());
    await story.page.evaluate(() => {
      const clicks: string[] = [];
      Object.assign(globalThis, { clicks });
      for (const id of ['button', 'link']) {
        document.querySelector(`#${id}`)?.addEventListener('click', (event) => {
          clicks.push(id);
          event.preventDefault();
        });
      }
    });
    const clicks = () => story.page.evaluate('clicks');
    await click(story, 'Button Bay');
    await click(story, 'Linked Lane');
    expect(await clicks()).toEqual(['button', 'link']);
    expect(await names(story)).toEqual([]);
    await story.page.keyboard.down('Alt');
    await click(story, 'Linked Lane');
    await story.page.keyboard.up('Alt');
    await story.hear(/^name:Linked Lane$/);
    expect(await clicks()).toEqual(['button', 'link']);
    expect(new URL(story.page.url()).pathname).not.toBe('/elsewhere');
    await story.page.close();
  });

  it('leave a click that the page has used, and every other kind of click', async () => {
    const story = await room().open(roomStory());
    await click(story, 'Norwick', { button: 'middle' });
    await story.page.keyboard.down('Shift');
    await click(story, 'Quay Days');
    await story.page.keyboard.up('Shift');
    await story.page.evaluate(() => document.getSelection()?.removeAllRanges());
    await story.page.evaluate(() => {
      document.querySelector('#one')?.addEventListener('click', (event) => event.preventDefault());
    });
    await click(story, 'Ferry Office');
    expect(await names(story)).toEqual([]);
    await story.page.close();
  });

  it('leave selecting and copying as they are', async () => {
    const story = await room().open(roomStory());
    const from = await pointOf(story, 'In Norwick');
    const to = await pointOf(story, 'Quay Days');
    await story.page.mouse.move(from.x - 40, from.y);
    await story.page.mouse.down();
    await story.page.mouse.move(to.x, to.y, { steps: 5 });
    await story.page.mouse.up();
    const selected = await story.page.evaluate(() => String(document.getSelection()));
    expect(selected).toMatch(/Norwick the mayor, Anna Bergström, spoke for the Ferry Office/);
    expect(await names(story)).toEqual([]);
    const all = await story.page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.querySelector('#one') as Element);
      return String(document.getSelection());
    });
    expect(all).toBe(
      'In Norwick the mayor, Anna Bergström, spoke for the Ferry Office on Quay Days, and of the painting called The Crane.',
    );
    await story.page.close();
  });

  it('that are not marked answer to Alt-click and to the context menu only', async () => {
    const story = await room().open(roomStory());
    const point = await story.page.evaluate(() => {
      const text = document.querySelector('#last')?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('Anna'));
      range.setEnd(text, text.data.indexOf('Anna') + 4);
      (text.parentElement as Element).scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await story.page.mouse.click(point.x, point.y);
    expect(await names(story)).toEqual([]);
    await story.page.keyboard.down('Alt');
    await story.page.mouse.click(point.x, point.y);
    await story.page.keyboard.up('Alt');
    await story.hear(/^name:Anna Bergström$/);
    await story.page.mouse.click(point.x, point.y, { button: 'right' });
    await story.tell('menu');
    expect(await story.said()).toContain('menu:Anna Bergström');
    await story.page.close();
  });

  it('are brought into view one after the other, and around', async () => {
    const story = await room().open(
      roomStory({ style: '#last { scroll-margin: 0 } html { scroll-behavior: smooth }' }),
    );
    const isSeen = (id: string) =>
      story.page.evaluate((selector) => {
        const { top, bottom } = (
          document.querySelector(selector) as Element
        ).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }, id);
    for (const id of ['#one', '#last', '#one']) {
      await story.tell('jump:0');
      expect(await isSeen(id)).toBe(true);
    }
    await story.tell('jump:-0');
    expect(await isSeen('#last')).toBe(true);
    expect((await story.said()).filter((s) => s.startsWith('jump:'))).toEqual([
      'jump:0',
      'jump:1',
      'jump:0',
      'jump:1',
    ]);
    await story.page.close();
  });

  it('that are not laid out are passed over', async () => {
    const story = await room().open(roomStory({ style: '#one { display: none }' }));
    await story.tell('jump:0');
    expect(await story.said()).toContain('jump:1');
    await story.page.close();
  });
});
