import { describe, expect, test } from 'vitest';
import { isPanelToContent } from '../../src/protocol/panelPort';
import { createPanel } from '../../src/sidebar/createPanel';
import { subjectOf } from '../../src/sidebar/subject';
import { KULEBA } from './cards';
import { failing, fakeGateway, fine, type World } from './fakeGateway';
import { answers, article, GEORGIAS, VISIT } from './fixtures';

/** Lets every answer arrive that can. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const started = (world: World) => {
  const gateway = fakeGateway(world);
  const panel = createPanel(gateway);
  panel.connect();
  return { gateway, panel };
};
const known: World = { names: fine(answers), cards: { Q44743215: fine(KULEBA) } };

const opened = async (world: World) => {
  const both = started(world);
  both.gateway.fromPage({ type: 'article', state: 'found', article });
  await settled();
  return both;
};
/** All that was asked but what everybody was on the day: that has tests of its own. */
const others = ({ asked }: { readonly asked: readonly string[] }): readonly string[] =>
  asked.filter((line) => !line.startsWith('roles '));
const names = (asked: readonly string[]): string[] => asked.map((line) => line.split(' ')[0] ?? '');
const paramsOf = (line: string | undefined) => JSON.parse((line ?? ' {}').replace(/^\S+ /, ''));

describe('requests', () => {
  test('nothing is asked before there is an article', async () => {
    const { gateway } = started(known);
    gateway.fromPage({ type: 'article', state: 'reading', article: null });
    await settled();
    expect(others(gateway)).toEqual([]);
  });

  test('the cast costs one question, most often named first, without ambiguous names', async () => {
    const { gateway } = await opened(known);
    expect(names(others(gateway))).toEqual(['resolve']);
    const asked: { entity: number }[] = paramsOf(others(gateway)[0]).names;
    expect(asked[0]?.entity).toBe(0);
    expect(asked.map(({ entity }) => entity)).not.toContain(8);
    expect(paramsOf(others(gateway)[0]).outlet).toBeNull();
  });

  test('the background hears no title and no address', async () => {
    const { gateway } = await opened(known);
    const [sent = ''] = gateway.asked;
    expect(sent).not.toContain('independent');
    expect(sent).not.toContain(article.title);
  });

  test('a card is asked for once, in the reader’s language, as of the article’s day', async () => {
    const { gateway, panel } = await opened(known);
    panel.dispatch({ type: 'open', view: { type: 'name', entity: 1 } });
    await settled();
    panel.dispatch({ type: 'move', step: -1 });
    panel.dispatch({ type: 'move', step: 1 });
    await settled();
    expect(names(others(gateway))).toEqual(['resolve', 'card']);
    expect(paramsOf(others(gateway)[1])).toEqual({
      visit: VISIT,
      item: 'Q44743215',
      language: 'en-GB',
      pageLanguage: 'en',
      day: '2022-02-02',
      budget: 4,
    });
  });

  test('a name over budget is searched when it is opened, and its card costs that much less', async () => {
    const { gateway, panel } = await opened({
      ...known,
      names: fine([{ entity: 1, state: 'unasked' }]),
      choices: fine(GEORGIAS),
    });
    panel.dispatch({ type: 'open', view: { type: 'name', entity: 1 } });
    await settled();
    const [georgia] = GEORGIAS;
    if (georgia === undefined) throw new Error('no fixture');
    panel.say(1, { what: 'item', choice: georgia });
    await settled();
    expect(names(others(gateway))).toEqual(['resolve', 'choices', 'card', 'correct']);
    expect(paramsOf(others(gateway)[2]).budget).toBe(3);
  });

  test('choices that cost no search, or one of an earlier opening, leave the card its four', async () => {
    const [georgia, state] = GEORGIAS;
    if (georgia === undefined || state === undefined) throw new Error('no fixture');
    const { gateway, panel } = await opened({ ...known, choices: fine(GEORGIAS) });
    panel.dispatch({ type: 'open', view: { type: 'name', entity: 9 } });
    panel.say(9, { what: 'item', choice: georgia });
    await settled();
    const which = { type: 'open', view: { type: 'which', entity: 9 } } as const;
    panel.dispatch(which);
    await settled();
    panel.dispatch({ type: 'move', step: -1 });
    panel.dispatch(which);
    panel.say(9, { what: 'item', choice: state });
    await settled();
    const cards = gateway.asked.filter((line) => line.startsWith('card'));
    expect(cards.map((line) => paramsOf(line).budget)).toEqual([4, 4]);
    expect(names(others(gateway))).not.toContain('choices');
  });

  test('a card that came short for want of requests is completed when it opens again', async () => {
    const failure = { code: 'slowed', retryAfter: null } as const;
    const short = { ...KULEBA, picture: null, missing: [{ part: 'picture', failure }] } as const;
    const { gateway, panel } = await opened({ ...known, cards: { Q44743215: fine(short) } });
    const view = { type: 'name', entity: 1 } as const;
    panel.dispatch({ type: 'open', view });
    await settled();
    panel.dispatch({ type: 'open', view });
    expect(names(others(gateway))).toEqual(['resolve', 'card']);
    panel.dispatch({ type: 'move', step: -1 });
    panel.dispatch({ type: 'open', view });
    await settled();
    expect(names(others(gateway))).toEqual(['resolve', 'card', 'card']);
  });

  test('a name without a page is searched once when it is opened; hits are offered', async () => {
    const { gateway, panel } = await opened({ ...known, choices: fine(GEORGIAS.slice(0, 1)) });
    const name = { type: 'open', view: { type: 'name', entity: 10 } } as const;
    panel.dispatch(name);
    expect(subjectOf(panel.state.value)).toMatchObject({ type: 'unknown', search: 'open' });
    await settled();
    const subject = subjectOf(panel.state.value);
    expect(subject).toMatchObject({ type: 'which', choices: [{ item: 'Q230' }] });
    panel.dispatch({ type: 'move', step: -1 });
    panel.dispatch(name);
    await settled();
    expect(names(others(gateway))).toEqual(['resolve', 'choices']);
  });

  test.each([
    ['nothing found', fine([]), 'none'],
    ['searches spent', failing('slowed'), 'failed'],
    ['refused', failing('refused'), 'failed'],
  ] as const)('a name without a page stays one: %s', async (_, choices, search) => {
    const { gateway, panel } = await opened({ ...known, choices });
    panel.dispatch({ type: 'open', view: { type: 'name', entity: 10 } });
    await settled();
    expect(subjectOf(panel.state.value)).toMatchObject({ type: 'unknown', search });
    expect(names(others(gateway))).toEqual(['resolve', 'choices']);
  });

  test('an article without names asks nothing', async () => {
    const { gateway } = started(known);
    gateway.fromPage({ type: 'article', state: 'found', article: { ...article, entities: [] } });
    await settled();
    expect(others(gateway)).toEqual([]);
  });
});

describe('trouble', () => {
  test('a failure is kept and not asked again by itself', async () => {
    const { gateway, panel } = await opened({ names: failing('unavailable') });
    expect(names(others(gateway))).toEqual(['resolve']);
    panel.dispatch({ type: 'retry' });
    await settled();
    expect(names(others(gateway))).toEqual(['resolve', 'resolve']);
  });

  test('milliseconds to wait become a moment to try again', async () => {
    const { gateway, panel } = await opened({ names: failing('slowed', 20_000) });
    const { answers: load } = panel.state.value;
    expect(load).toEqual({
      state: 'failed',
      trouble: { code: 'slowed', retryAt: gateway.now() + 20_000 },
    });
  });

  test('a background that does not answer is a trouble with a way out', async () => {
    const { panel } = await opened({ error: 'no-answer' });
    panel.dispatch({ type: 'open', view: { type: 'name', entity: 1 } });
    expect(subjectOf(panel.state.value)).toMatchObject({
      type: 'trouble',
      trouble: { code: 'worker' },
    });
  });

  test('an extension that is gone is said at once', async () => {
    const { panel } = await opened({ error: 'disconnected' });
    expect(panel.state.value.page).toBe('extension-lost');
  });
});

describe('the page', () => {
  test('is told which name is open, once each', async () => {
    const { gateway, panel } = await opened(known);
    panel.dispatch({ type: 'open', view: { type: 'name', entity: 1 } });
    await settled();
    panel.dispatch({ type: 'move', step: -1 });
    expect(gateway.told).toEqual([
      { type: 'opened', visit: VISIT, entity: null },
      { type: 'opened', visit: VISIT, entity: 1 },
      { type: 'opened', visit: VISIT, entity: null },
    ]);
  });

  test('is told the other names of an item, and jumps among all', async () => {
    const twice = [
      ...answers.filter((one) => one.entity !== 2),
      ...answers.filter((one) => one.entity === 1).map((one) => ({ ...one, entity: 2 })),
    ];
    const { gateway, panel } = await opened({ ...known, names: fine(twice) });
    panel.dispatch({ type: 'open', view: { type: 'name', entity: 1 } });
    panel.jump(1, 1);
    expect(gateway.told.slice(1)).toEqual([
      { type: 'opened', visit: VISIT, entity: 1, also: [2] },
      { type: 'jump', visit: VISIT, entity: 1, step: 1, also: [2] },
    ]);
    expect(gateway.told.every(isPanelToContent)).toBe(true);
    const other = { ...gateway.told.at(-1), also: ['2'] };
    expect(isPanelToContent(other)).toBe(false);
  });

  test('jumps, for this visit', async () => {
    const { gateway, panel } = await opened(known);
    panel.jump(1, -1);
    expect(gateway.told.at(-1)).toEqual({ type: 'jump', visit: VISIT, entity: 1, step: -1 });
  });
});
