/** The timeline in words, as one hears it, and the map’s list, rendered without a browser. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArticleState } from '../../src/protocol/panelPort';
import { App } from '../../src/sidebar/App';
import { createPanel } from '../../src/sidebar/createPanel';
import type { StoryView } from '../../src/sidebar/state';
import { englishText } from './englishText';
import { failing, fakeGateway, fine, type World } from './fakeGateway';
import { answers, article } from './fixtures';
import { lives } from './lives';
import { placesArticle } from './places';

let dom = parseHTML('<!doctype html><html><body></body></html>');
beforeEach(() => {
  dom = parseHTML('<!doctype html><html><body></body></html>');
  Object.assign(dom.document, { hasFocus: () => false });
  vi.stubGlobal('document', dom.document);
  vi.stubGlobal('window', Object.assign(dom.window, { innerWidth: 360 }));
});
afterEach(() => render(null, dom.document.body as unknown as HTMLElement));

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const shown = async (type: StoryView, world: World, read: ArticleState = article) => {
  const gateway = fakeGateway({ names: fine(answers), ...world });
  const panel = createPanel(gateway);
  const body = dom.document.body as unknown as HTMLElement;
  render(<App panel={panel} text={englishText()} />, body);
  panel.connect();
  gateway.fromPage({ type: 'article', state: 'found', article: read });
  panel.dispatch({ type: 'open', view: { type } });
  await settled();
  await settled();
  return { body, gateway };
};
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').replaceAll('\u2009', ' ').trim();

describe('the timeline', () => {
  test('is a list in words: who, what, from when to when, and whether on the day', async () => {
    const { body, gateway } = await shown('timeline', { lives: fine({ lives, failure: null }) });
    const rows = [...body.querySelectorAll('.life')];
    const kuleba = rows.find((row) => words(row).startsWith('Dmytro Kuleba'));
    expect([...(kuleba?.querySelectorAll('.span') ?? [])].map(words)).toEqual([
      'Deputy Prime Minister 29 August 2019 – 4 March 2020',
      'Minister of Foreign Affairs of Ukraine 4 March 2020 – 5 September 2024 at the time of the article',
    ]);
    const nato = rows.find((row) => words(row).startsWith('Nato'));
    expect(words(nato)).toContain('In existence since 4 April 1949');
    expect(gateway.asked.filter((line) => line.startsWith('lives'))).toHaveLength(1);
  });

  test('names the most important first and opens the card of a name', async () => {
    const { body, gateway } = await shown('timeline', { lives: fine({ lives, failure: null }) });
    const [first] = body.querySelectorAll<HTMLElement>('.life-name');
    expect(words(first)).toBe('Liz Truss');
    first?.click();
    await settled();
    expect(gateway.told.at(-1)).toMatchObject({ type: 'opened', entity: 0 });
  });

  test('says so where nothing is dated, and why where nothing could be asked', async () => {
    const none = await shown('timeline', { lives: fine({ lives: [], failure: null }) });
    expect(words(none.body.querySelector('main'))).toContain('No dates are known');
    render(null, dom.document.body as unknown as HTMLElement);
    const { failure } = failing('offline');
    const offline = await shown('timeline', { lives: fine({ lives: [], failure }) });
    expect(words(offline.body.querySelector('main'))).toContain('Offline');
  });
});

describe('the places in words', () => {
  test('stand in the order of the article, with what is not known of them', async () => {
    const { body, gateway } = await shown('map', { names: fine([]) }, placesArticle);
    const rows = [...body.querySelectorAll('.places .row')].map(words);
    expect(rows[0]).toContain('Londoncapital of the United Kingdom');
    expect(rows.at(-1)).toContain('Crimean Bridgebridgewhere it lies is not known here');
    expect(rows.find((row) => row.startsWith('Georgia'))).toContain('possibly');
    expect(gateway.asked.filter((line) => !line.startsWith('resolve'))).toEqual([]);
  });

  test('say where there are none', async () => {
    const { body } = await shown('map', { names: fine([]) });
    expect(words(body.querySelector('main'))).toContain('No place in this article');
  });
});
