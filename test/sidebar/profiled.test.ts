/** Faces and words that come after the list: asked for once, shown in place. */
import { describe, expect, test } from 'vitest';
import type { LinkAnswer } from '../../src/protocol/links';
import { castGroups } from '../../src/sidebar/castGroups';
import { type PanelEvent, reduce } from '../../src/sidebar/reduce';
import { initialState, type PanelState, type Request } from '../../src/sidebar/state';
import { subjectOf } from '../../src/sidebar/subject';
import { wanted } from '../../src/sidebar/wanted';
import type { Profile } from '../../src/wikidata/types';
import { answers, article, GEORGIAS, linked, VISIT } from './fixtures';

const play = (events: readonly PanelEvent[], from: PanelState = initialState): PanelState =>
  events.reduce(reduce, from);
const asked = (request: Request, token: number): PanelEvent => ({ type: 'asked', request, token });

/** The article with its names answered. */
const found = (given = article, told: readonly LinkAnswer[] = answers): PanelState =>
  play([
    { type: 'page', message: { type: 'article', state: 'found', article: given } },
    asked({ type: 'resolve' }, 1),
    {
      ...{ type: 'arrived', visit: VISIT, token: 1 },
      arrival: { type: 'resolve', outcome: { ok: true, value: told } },
    },
  ]);

/** Asks for what is wanted, and answers it with these. */
const answered = (state: PanelState, profiles: readonly Profile[]): PanelState => {
  const request = wanted(state, 'en');
  if (request?.type !== 'profiles') throw new Error(`wanted ${request?.type}`);
  const { items } = request;
  return play(
    [
      asked(request, 2),
      {
        ...{ type: 'arrived', visit: VISIT, token: 2 },
        arrival: { type: 'profiles', items, outcome: { ok: true, value: profiles } },
      },
    ],
    state,
  );
};
const rolesKnown = (state: PanelState): PanelState => ({
  ...state,
  roles: { state: 'have', value: new Map() },
});

const FACE = {
  ...{ src: 'https://upload.wikimedia.org/wikipedia/commons/a/aa/K.jpg', width: 330, height: 400 },
  credit: { author: 'Jo', licence: 'CC0', licenceUrl: null, page: 'https://example.org' },
};
const KYIV: Profile = {
  ...{ item: 'Q1899', label: 'Київ', description: 'столиця України', thumbnail: FACE },
};
const rowOf = (state: PanelState, name: string) =>
  castGroups(state)
    .flatMap(({ rows }) => rows)
    .find((row) => row.name === name);

describe('profiles of the cast', () => {
  test('are asked for once, after the roles, for every linked name', () => {
    const state = found();
    expect(wanted(state, 'en')?.type).toBe('roles');
    const waiting = play([asked({ type: 'roles' }, 2)], state);
    expect(wanted(waiting, 'en')).toBeNull();
    const request = wanted(rolesKnown(state), 'en');
    expect(request).toMatchObject({ type: 'profiles', purpose: 'cast' });
    expect(request?.type === 'profiles' && request.items).toHaveLength(10);
    expect(wanted(answered(rolesKnown(state), [KYIV]), 'en')).toBeNull();
  });

  test('are asked for where the device knows all roles, too', () => {
    const people = linked.entities.filter(({ entity }) => entity < 3);
    const known = found({ ...linked, entities: people }, []);
    expect(wanted(known, 'en')).toMatchObject({ type: 'profiles', purpose: 'cast' });
  });

  test('give a row its face and the reader’s words, and leave the rest as it was', () => {
    const before = rolesKnown(found());
    const state = answered(before, [KYIV]);
    expect(rowOf(state, 'Kyiv')).toMatchObject({
      ...{ label: 'Київ', line: 'столиця України', lineSource: 'wikidata', thumbnail: FACE },
    });
    expect(rowOf(state, 'Moscow')).toEqual(rowOf(before, 'Moscow'));
    const bare = answered(before, [{ ...KYIV, label: null, description: null, thumbnail: null }]);
    expect(rowOf(bare, 'Kyiv')).toEqual(rowOf(before, 'Kyiv'));
  });

  test('are done without where they fail, until the reader tries again', () => {
    const request = wanted(rolesKnown(found()), 'en');
    if (request?.type !== 'profiles') throw new Error('not wanted');
    const trouble = { code: 'offline', retryAt: null } as const;
    const failed = play(
      [
        asked(request, 2),
        {
          ...{ type: 'arrived', visit: VISIT, token: 2 },
          arrival: { ...request, outcome: { ok: false, trouble } },
        },
      ],
      rolesKnown(found()),
    );
    expect(wanted(failed, 'en')).toBeNull();
    expect(wanted(reduce(failed, { type: 'retry' }), 'en')?.type).toBe('profiles');
  });

  test('stay for another reading of the article', () => {
    const state = answered(rolesKnown(found()), [KYIV]);
    const next = { ...article, visit: `${VISIT}.2` };
    const later = play(
      [{ type: 'page', message: { type: 'article', state: 'found', article: next } }],
      state,
    );
    expect(later.profiles.get('Q1899')).toEqual({ state: 'have', value: KYIV });
  });
});

describe('profiles of what a name may stand for', () => {
  const open = (type: 'name' | 'which', entity: number): PanelEvent => ({
    type: 'open',
    view: { type, entity },
  });

  test('are asked for when they are offered, and shown in place', () => {
    const state = play([open('which', 9)], found());
    const request = wanted(state, 'en');
    const items = GEORGIAS.map(({ item }) => item);
    expect(request).toEqual({ type: 'profiles', purpose: 'choices', items });
    const georgia = { ...KYIV, item: 'Q230', label: 'Грузія', description: null } as const;
    const subject = subjectOf(answered(state, [georgia]));
    expect(subject.type === 'correct' && subject.choices[0]).toEqual({
      ...{ item: 'Q230', label: 'Грузія', description: 'country in the Caucasus' },
      thumbnail: FACE,
    });
    expect(wanted(answered(state, [georgia]), 'en')).toBeNull();
  });

  test('of the reader’s own search are asked for once it has found something', () => {
    const words = { entity: 9, words: 'Georgia' } as const;
    const before = play([open('which', 9), { type: 'search', ...words }], found());
    expect(wanted(before, 'en')).toEqual({ type: 'search', ...words });
    const after = play(
      [
        asked({ type: 'search', ...words }, 3),
        {
          ...{ type: 'arrived', visit: VISIT, token: 3 },
          arrival: {
            ...{ type: 'search', entity: 9 },
            outcome: { ok: true, value: GEORGIAS.slice(1, 2) },
          },
        },
      ],
      before,
    );
    expect(wanted(after, 'en')).toMatchObject({ purpose: 'choices', items: ['Q1428'] });
  });
});
