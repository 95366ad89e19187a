/** The panel rendered without a browser, for tests of what stands in it. */
import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Text } from '../../src/lib/text';
import type { LinkAnswer } from '../../src/protocol/links';
import type { ArticleState } from '../../src/protocol/panelPort';
import { App } from '../../src/sidebar/App';
import { createPanel } from '../../src/sidebar/createPanel';
import type { Card } from '../../src/wikidata/types';
import { englishText } from './englishText';
import { fakeGateway, fine, type World } from './fakeGateway';
import { answers, article, VISIT } from './fixtures';

const EMPTY = '<!doctype html><html><body></body></html>';
let dom = parseHTML(EMPTY);

/** Gives each test of a file a document of its own. */
export const eachInADocument = (): void => {
  beforeEach(() => {
    dom = parseHTML(EMPTY);
    Object.assign(dom.document, { hasFocus: () => false });
    vi.stubGlobal('document', dom.document);
    vi.stubGlobal('window', Object.assign(dom.window, { innerWidth: 360, focus: () => undefined }));
  });
  // The globals stay: Preact puts effects and renders off, and they must find a document.
  afterEach(() => render(null, bodyOf()));
};

/** Answers and renderings come in microtasks: after a turn of the event loop all have come. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The body of the test's document. */
export const bodyOf = (): HTMLElement => dom.document.body as unknown as HTMLElement;

/** The panel with this world behind it, connected to a page that has said nothing yet. */
export const connected = (world: World, text: Text = englishText()) => {
  const gateway = fakeGateway(world);
  const panel = createPanel(gateway);
  const body = bodyOf();
  render(<App panel={panel} text={text} />, body);
  panel.connect();
  return { gateway, panel, body };
};

/** The panel with this world behind it, and an entity's card open if one is named. */
export const shown = async (
  world: World,
  entity?: number,
  read: ArticleState = article,
): Promise<HTMLElement> => {
  const { gateway, body } = connected(world);
  gateway.fromPage({ type: 'article', state: 'found', article: read });
  if (entity !== undefined) gateway.fromPage({ type: 'show', visit: VISIT, entity });
  await settled();
  return body;
};

/** An event of the document that the panel stands in. */
export const domEvent = (name: string, bubbles = true): Event =>
  new dom.Event(name, { bubbles }) as unknown as Event;

/** The only element that a selector finds. */
export const found = (body: HTMLElement, selector: string): HTMLElement => {
  const element = body.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing is ${selector}`);
  return element;
};

/** What an element says, spaces as one. */
export const words = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').replaceAll('\u2009', ' ').trim();

/** A world in which the article's second entity has this card. */
export const withCard = (card: Card): World => ({
  names: fine(
    answers.map(
      (answer): LinkAnswer =>
        answer.entity === 1 && answer.state === 'found'
          ? { ...answer, choice: { ...answer.choice, item: card.item } }
          : answer,
    ),
  ),
  cards: { [card.item]: fine(card) },
});
