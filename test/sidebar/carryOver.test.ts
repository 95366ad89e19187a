/** Late text brings a new reading, whose names bear other numbers: what the reader did stays. */
import { describe, expect, test } from 'vitest';
import type { ArticleState } from '../../src/protocol/panelPort';
import { type PanelEvent, reduce } from '../../src/sidebar/reduce';
import { initialState, type PanelState, viewOf } from '../../src/sidebar/state';
import { subjectOf } from '../../src/sidebar/subject';
import { wanted } from '../../src/sidebar/wanted';
import { answers, article, entity, GEORGIAS } from './fixtures';

const [georgia] = GEORGIAS;
if (georgia === undefined) throw new Error('no fixture');

const reading = (visit: string, entities = article.entities): ArticleState => ({
  ...article,
  visit,
  entities,
});
const told = (given: ArticleState): PanelEvent => ({
  type: 'page',
  message: { type: 'article', state: 'found', article: given },
});
const open = (index: number): PanelEvent => ({
  type: 'open',
  view: { type: 'name', entity: index },
});
const before: PanelState = (
  [
    told(reading('a.1')),
    { type: 'asked', request: { type: 'resolve' }, token: 1 },
    {
      type: 'arrived',
      visit: 'a.1',
      token: 1,
      arrival: { type: 'resolve', outcome: { ok: true, value: answers } },
    },
    {
      type: 'page',
      message: { type: 'at', visit: 'a.1', entity: 1, mention: 2, of: 3 },
    },
    open(9),
    { type: 'say', entity: 9, said: { what: 'item', choice: georgia } },
    open(1),
  ] satisfies readonly PanelEvent[]
).reduce<PanelState>(reduce, initialState);

/** Every name two numbers on, after two new ones. */
const later = reading('a.2', [
  entity({ entity: 0, name: 'Ottawa', kind: 'place' }),
  entity({ entity: 1, name: 'Canada', kind: 'place' }),
  ...article.entities.map((one) => ({ ...one, entity: one.entity + 2 })),
]);

describe('another reading of the same article', () => {
  const after = reduce(before, told(later));

  test('keeps the open view, the way back, choices and places, under the new numbers', () => {
    expect(viewOf(after)).toEqual({ type: 'name', entity: 3 });
    expect(viewOf(reduce(after, { type: 'move', step: -1 }))).toEqual({ type: 'name', entity: 11 });
    expect([...after.places]).toEqual([[3, { mention: 2, of: 3 }]]);
  });

  test('takes what the reader said from the reading itself, unless it could not be kept', () => {
    expect(after.said.size).toBe(0);
    const unkept = reduce(reduce(before, { type: 'unkept' }), told(later));
    expect([...unkept.said]).toEqual([[11, { what: 'item', choice: georgia }]]);
    expect(unkept.unkept).toBe(true);
  });

  test('looks names up anew, with what is known standing meanwhile', () => {
    expect(wanted(after, 'en')).toEqual({ type: 'resolve' });
    expect(subjectOf(after)).toMatchObject({ type: 'card', item: 'Q44743215' });
  });

  test('finds a name that has grown', () => {
    const grown = article.entities.map((one) =>
      one.entity === 1
        ? { ...one, name: 'Dmytro Ivanovych Kuleba', forms: [...one.forms, one.name] }
        : one,
    );
    expect(viewOf(reduce(before, told(reading('a.2', grown))))).toEqual({
      type: 'name',
      entity: 1,
    });
  });

  test('goes back one view where the open name is gone', () => {
    const without = article.entities.filter((one) => one.entity !== 1);
    const gone = reduce(before, told(reading('a.2', without)));
    expect(viewOf(gone)).toEqual({ type: 'name', entity: 9 });
  });

  test('takes nothing over from another article', () => {
    const other = reduce(before, told({ ...later, visit: 'b.2' }));
    expect(viewOf(other)).toEqual({ type: 'cast' });
    expect(other.said.size + other.places.size + other.earlier.size).toBe(0);
  });
});
