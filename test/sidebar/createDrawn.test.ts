import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDrawn } from '../../src/sidebar/createDrawn';
import { type PanelEvent, reduce } from '../../src/sidebar/reduce';
import { initialState, type PanelState } from '../../src/sidebar/state';
import { subjectOf } from '../../src/sidebar/subject';
import { KULEBA } from './cards';
import { answers, article, VISIT } from './fixtures';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ITEM = 'Q44743215' as const;
const stateAfter = (state: PanelState, ...events: readonly PanelEvent[]): PanelState =>
  events.reduce(reduce, state);
const cast = stateAfter(
  initialState,
  { type: 'page', message: { type: 'article', state: 'found', article } },
  { type: 'asked', request: { type: 'resolve' }, token: 1 },
  {
    ...{ type: 'arrived', visit: VISIT, token: 1 },
    arrival: { type: 'resolve', outcome: { ok: true, value: answers } },
  },
);
const opened = stateAfter(cast, { type: 'open', view: { type: 'name', entity: 1 } });
const asked = stateAfter(opened, {
  type: 'asked',
  request: { type: 'card', item: ITEM },
  token: 2,
});
const arrived = stateAfter(asked, {
  ...{ type: 'arrived', visit: VISIT, token: 2 },
  arrival: { type: 'card', item: ITEM, outcome: { ok: true, value: KULEBA }, watch: false },
});
const back = stateAfter(asked, { type: 'move', step: -1 });
const refused = stateAfter(asked, {
  ...{ type: 'arrived', visit: VISIT, token: 2 },
  arrival: {
    ...{ type: 'card', item: ITEM, watch: false },
    outcome: { ok: false, trouble: { code: 'offline', retryAt: null } },
  },
});

/** What is drawn of these states, told one after another. */
const drawnOf = (...states: readonly PanelState[]) => {
  const drawn = createDrawn();
  for (const state of states) drawn.take(state);
  return drawn;
};

describe('what is drawn', () => {
  test.each([
    ['the list', [cast], cast],
    [
      'a card that came within a frame, without its skeleton',
      [cast, opened, asked, arrived],
      arrived,
    ],
    ['a failure', [cast, opened, asked, refused], refused],
    ['for that frame what was there before', [cast, opened, asked], cast],
    ['the list again, where the reader went back', [cast, opened, asked, back], back],
  ] as const)('is at once %s', (_, states, expected) => {
    const { state, latest } = drawnOf(...states);
    expect(state.peek()).toBe(expected);
    expect(latest()).toBe(states.at(-1));
  });

  test('is the skeleton of a card that takes longer, counted from the opening', () => {
    const drawn = drawnOf(cast, opened);
    vi.advanceTimersByTime(10);
    drawn.take(asked);
    vi.advanceTimersByTime(5);
    expect(drawn.state.peek()).toBe(cast);
    vi.advanceTimersByTime(1);
    expect(drawn.state.peek()).toBe(asked);
    drawn.take(arrived);
    expect(drawn.state.peek()).toBe(arrived);
  });

  test('is at once the skeleton of a card in front that is asked for anew', () => {
    const again = stateAfter(arrived, { type: 'again', item: ITEM });
    expect(subjectOf(again)).toMatchObject({ type: 'card', load: null });
    expect(drawnOf(cast, opened, asked, arrived, again).state.peek()).toBe(again);
  });
});
