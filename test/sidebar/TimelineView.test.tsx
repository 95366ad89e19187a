/** The timeline in words, as one hears it, and the map’s list, rendered without a browser. */
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import type { ArticleState } from '../../src/protocol/panelPort';
import type { StoryView } from '../../src/sidebar/state';
import { failing, fine, type World } from './fakeGateway';
import { answers, article } from './fixtures';
import { lives } from './lives';
import { bodyOf, connected, eachInADocument, settled } from './panelInDom';
import { placesArticle } from './places';

eachInADocument();

const shown = async (type: StoryView, world: World, read: ArticleState = article) => {
  const { gateway, panel, body } = connected({ names: fine(answers), ...world });
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
    render(null, bodyOf());
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
