import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PanelEvent, reduce } from '../../src/sidebar/reduce';
import { initialState, type PanelState, type Trouble, viewOf } from '../../src/sidebar/state';
import { answerOf } from '../../src/sidebar/subject';
import { KULEBA } from './cards';
import { answers, article, GEORGIAS, VISIT } from './fixtures';

const play = (events: readonly PanelEvent[], from: PanelState = initialState): PanelState =>
  events.reduce(reduce, from);

const found: PanelEvent = { type: 'page', message: { type: 'article', state: 'found', article } };
const asked = (token: number): PanelEvent => ({
  type: 'asked',
  request: { type: 'resolve' },
  token,
});
const named = (token: number, visit = VISIT): PanelEvent => ({
  type: 'arrived',
  visit,
  token,
  arrival: { type: 'resolve', outcome: { ok: true, value: answers } },
});
const askCard = (token: number): PanelEvent => ({
  type: 'asked',
  request: { type: 'card', item: 'Q44743215' },
  token,
});
const card = (token: number): PanelEvent => ({
  type: 'arrived',
  visit: VISIT,
  token,
  arrival: { type: 'card', item: 'Q44743215', outcome: { ok: true, value: KULEBA }, watch: false },
});
const slow: Trouble = { code: 'slowed', retryAt: 20 };
const cardFails: PanelEvent = {
  type: 'arrived',
  visit: VISIT,
  token: 2,
  arrival: { type: 'card', item: 'Q44743215', outcome: { ok: false, trouble: slow }, watch: false },
};
const name = (entity: number): PanelEvent => ({ type: 'open', view: { type: 'name', entity } });
const show = (entity: number | null, visit = VISIT): PanelEvent => ({
  type: 'page',
  message: { type: 'show', visit, entity },
});

describe('late answers', () => {
  test('one for the visit before changes nothing', () => {
    const before = play([found, asked(1)]);
    expect(reduce(before, named(1, 'visit-0'))).toBe(before);
  });

  test('one to a request that was asked anew changes nothing', () => {
    const before = play([found, askCard(2), askCard(3)]);
    expect(reduce(before, card(2))).toBe(before);
    expect(reduce(before, card(3)).cards.get('Q44743215')?.state).toBe('have');
  });

  test('one that nobody waits for any more changes nothing', () => {
    const before = play([found, asked(1), named(1)]);
    expect(reduce(before, named(1))).toBe(before);
  });

  test('no token but the last one ever settles a card', () => {
    const tokens = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(tokens, fc.integer({ min: 1, max: 9 }), (all, answer) => {
        const state = play([found, ...all.map(askCard), card(answer)]);
        const settled = state.cards.get('Q44743215')?.state === 'have';
        expect(settled).toBe(answer === all.at(-1));
      }),
    );
  });
});

describe('articles', () => {
  test('another visit begins anew', () => {
    const before = play([found, asked(1), named(1), name(1)]);
    const other = { ...article, visit: 'visit-2' };
    const after = reduce(before, {
      type: 'page',
      message: { type: 'article', state: 'found', article: other },
    });
    expect(after.answers).toBeNull();
    expect(viewOf(after)).toEqual({ type: 'cast' });
  });

  test('a new reading of the same article keeps its cards, and no other article does', () => {
    const before = play([found, askCard(2), card(2), askCard(3), asked(4)]);
    const have = play([found, askCard(2), card(2)]);
    const read = (changes: Partial<typeof article>): PanelEvent => ({
      type: 'page',
      message: {
        type: 'article',
        state: 'found',
        article: { ...article, visit: 'v2', ...changes },
      },
    });
    expect(reduce(have, read({})).cards.size).toBe(1);
    expect(reduce(before, read({})).cards.size).toBe(0);
    expect(reduce(have, read({ url: 'https://elsewhere.example/' })).cards.size).toBe(0);
    expect(reduce(have, read({ day: null })).cards.size).toBe(0);
  });

  test('other names in the same visit are looked up anew', () => {
    const before = play([found, asked(1), named(1)]);
    const fewer = { ...article, entities: article.entities.slice(1) };
    const after = reduce(before, {
      type: 'page',
      message: { type: 'article', state: 'found', article: fewer },
    });
    expect(after.answers).toBeNull();
  });

  test('the same visit told again keeps what is known and open', () => {
    const before = play([found, asked(1), named(1), name(1)]);
    const after = reduce(before, found);
    expect(after.answers).toBe(before.answers);
    expect(viewOf(after)).toEqual({ type: 'name', entity: 1 });
  });

  test('a page without an article says so and forgets the one before', () => {
    const after = play([
      found,
      { type: 'page', message: { type: 'article', state: 'no-article', article: null } },
    ]);
    expect(after.page).toBe('no-article');
    expect(after.article).toBeNull();
  });

  test('a card asked for before its article comes opens with it', () => {
    expect(viewOf(play([show(4), found]))).toEqual({ type: 'name', entity: 4 });
    expect(viewOf(play([show(4, 'visit-0'), found]))).toEqual({ type: 'cast' });
  });
});

describe('history', () => {
  test('back and forward, and no further than there is something', () => {
    const back: PanelEvent = { type: 'move', step: -1 };
    const state = play([found, name(1), name(2), back]);
    expect(viewOf(state)).toEqual({ type: 'name', entity: 1 });
    expect(viewOf(play([back, back, back], state))).toEqual({ type: 'cast' });
    expect(viewOf(play([{ type: 'move', step: 1 }], state))).toEqual({ type: 'name', entity: 2 });
  });

  test('opening what is open adds nothing', () => {
    const state = play([found, name(1)]);
    expect(reduce(state, name(1)).history).toBe(state.history);
  });

  test('stays within bounds however long the panel is open', () => {
    const state = play([found, ...Array.from({ length: 500 }, (_, i) => name(i % 7))]);
    expect(state.history.views.length).toBeLessThanOrEqual(50);
    expect(viewOf(state)).toEqual({ type: 'name', entity: 499 % 7 });
  });

  test('a choice takes the place of its question', () => {
    const [georgia] = GEORGIAS;
    if (georgia === undefined) throw new Error('no fixture');
    const state = play([
      found,
      { type: 'open', view: { type: 'which', entity: 9 } },
      { type: 'say', entity: 9, said: { what: 'item', choice: georgia } },
      { type: 'move', step: -1 },
    ]);
    expect(viewOf(state)).toEqual({ type: 'cast' });
    expect(answerOf(state, 9)).toMatchObject({ state: 'found', choice: georgia, band: 'sure' });
  });
});

describe('trouble', () => {
  test('trying again forgets what failed and keeps what came', () => {
    const state = play([found, asked(1), named(1), askCard(2), cardFails, { type: 'retry' }]);
    expect(state.cards.size).toBe(0);
    expect(state.answers?.state).toBe('have');
  });

  test('a line that breaks is told apart by its other end', () => {
    expect(play([found, { type: 'lost', lost: 'page' }]).page).toBe('page-lost');
    expect(play([found, { type: 'lost', lost: 'extension' }]).page).toBe('extension-lost');
  });

  test('a card without its picture can be asked for once more', () => {
    const state = play([found, askCard(2), card(2), { type: 'again', item: 'Q44743215' }]);
    expect(state.cards.has('Q44743215')).toBe(false);
  });
});

test('where the reader is among the mentions belongs to the visit', () => {
  const at = (visit: string): PanelEvent => ({
    type: 'page',
    message: { type: 'at', visit, entity: 1, mention: 2, of: 3 },
  });
  expect(play([found, at(VISIT)]).places.get(1)).toEqual({ mention: 2, of: 3 });
  expect(play([found, at('visit-0')]).places.size).toBe(0);
});
