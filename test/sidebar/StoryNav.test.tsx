/** The ways from one view of the article to another, rendered without a browser. */
import { describe, expect, test } from 'vitest';
import type { ArticleState } from '../../src/protocol/panelPort';
import { STORY_VIEWS, viewOf } from '../../src/sidebar/state';
import { fine } from './fakeGateway';
import { answers, article, VISIT } from './fixtures';
import { connected, eachInADocument, settled } from './panelInDom';

eachInADocument();

const shown = async (read: ArticleState = article) => {
  const { gateway, panel, body } = connected({ names: fine(answers) });
  gateway.fromPage({ type: 'article', state: 'found', article: read });
  await settled();
  return { body, panel, gateway };
};
const buttons = (body: HTMLElement): readonly HTMLElement[] => [
  ...body.querySelectorAll<HTMLElement>('.story-nav button'),
];
const current = (body: HTMLElement): string | null | undefined =>
  body.querySelector('.story-nav [aria-current="page"]')?.textContent;

describe('the views of the article', () => {
  test('are all offered, and the one in front is marked', async () => {
    const { body } = await shown();
    expect(buttons(body)).toHaveLength(STORY_VIEWS.length);
    expect(current(body)).toBe('Names');
  });

  test('open one after another, with a way back', async () => {
    const { body, panel } = await shown();
    buttons(body)
      .find((button) => button.textContent === 'Map')
      ?.click();
    await settled();
    expect(current(body)).toBe('Map');
    expect(body.querySelector('.cast .group')).toBeNull();
    panel.dispatch({ type: 'move', step: -1 });
    await settled();
    expect(current(body)).toBe('Names');
  });

  test('give way to a card, and come back from it', async () => {
    const { body, panel, gateway } = await shown();
    panel.dispatch({ type: 'open', view: { type: 'map' } });
    gateway.fromPage({ type: 'show', visit: VISIT, entity: 4 });
    await settled();
    expect(buttons(body)).toHaveLength(0);
    panel.dispatch({ type: 'move', step: -1 });
    await settled();
    expect(current(body)).toBe('Map');
  });

  test('are not offered where the article names nothing', async () => {
    const { body } = await shown({ ...article, entities: [] });
    expect(buttons(body)).toHaveLength(0);
  });

  test('survive another reading of the article', async () => {
    const { panel, gateway } = await shown();
    panel.dispatch({ type: 'open', view: { type: 'map' } });
    const again = { ...article, visit: `${VISIT}.1`, entities: article.entities.slice(0, 6) };
    gateway.fromPage({ type: 'article', state: 'found', article: again });
    expect(viewOf(panel.state.value)).toEqual({ type: 'map' });
  });

  test('ask for no card and tell the page that no name is open', async () => {
    const { panel, gateway } = await shown();
    gateway.fromPage({ type: 'show', visit: VISIT, entity: 4 });
    panel.dispatch({ type: 'open', view: { type: 'map' } });
    expect(gateway.told.at(-1)).toEqual({ type: 'opened', visit: VISIT, entity: null });
    expect(gateway.asked.filter((line) => line.startsWith('card'))).toHaveLength(1);
  });
});
